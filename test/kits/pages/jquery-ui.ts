/** jQuery UI: selectmenu for the lists, which tells of a change only through its own event; a spinner for the port. */
import $ from './jquery-global.ts';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/base/jquery-ui.css';
import { handForm } from './hand-form.ts';

const form = handForm();
$(form)
  .find('select')
  .each((_, select) => {
    $(select).selectmenu({ width: 240, change: () => $(select).trigger('change') });
  });
$(form)
  .find('[name=port]')
  .spinner({ spin: (event) => setTimeout(() => $(event.target).trigger('change')) });
