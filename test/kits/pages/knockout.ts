/** Knockout: two-way bindings on plain controls, by `change` (value) and by `click` (checked). */
import ko from 'knockout';
import { ACCOUNT, PROTOCOLS, SECURITIES, save, show } from './account.ts';

const app = document.getElementById('app');
if (app)
  app.innerHTML = `
    <form data-bind="submit: save">
      <h2>Add mail account</h2>
      <p><label>E-mail address <input data-bind="value: user"></label></p>
      <p><label>Password <input type="password" data-bind="value: password"></label></p>
      <fieldset>
        <legend>Protocol</legend>
        <!-- ko foreach: protocols -->
        <label><input type="radio" name="protocol" data-bind="checkedValue: value, checked: $parent.protocol">
          <span data-bind="text: label"></span></label>
        <!-- /ko -->
      </fieldset>
      <p><label>Incoming mail server <input data-bind="value: server"></label></p>
      <p><label>Port <input data-bind="value: port"></label></p>
      <p><label>Encryption <select
        data-bind="value: security, options: securities, optionsText: 'label', optionsValue: 'value'"></select></label></p>
      <button>Save</button>
    </form>`;

const model = {
  user: ko.observable(ACCOUNT.user),
  password: ko.observable(ACCOUNT.password),
  protocol: ko.observable(ACCOUNT.protocol),
  server: ko.observable(ACCOUNT.server),
  port: ko.observable(ACCOUNT.port),
  security: ko.observable(ACCOUNT.security),
};
ko.applyBindings({ ...model, protocols: PROTOCOLS, securities: SECURITIES, save: () => save() }, app);
ko.computed(() =>
  show({
    user: model.user(),
    password: model.password(),
    protocol: model.protocol(),
    server: model.server(),
    port: model.port(),
    security: model.security(),
  }),
);
