/** select2 on jQuery: the native list is hidden, handlers are jQuery's own (`$(select).on('change')`). */

import select2 from 'select2';
import $ from './jquery-global.ts';
import 'select2/dist/css/select2.css';
import { handForm } from './hand-form.ts';

select2(window, $);
const form = handForm();
$(form).find('select').select2({ minimumResultsForSearch: Number.POSITIVE_INFINITY, width: '240px' });
