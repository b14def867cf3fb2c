/** Ember 3.28 (the last with a global, which build.ts puts in front): `<Input @value>` binds both ways. */
import { ACCOUNT, PROTOCOLS, SECURITIES, save, show } from './account.ts';

const { emberCompiler, emberModule } = globalThis;
const { Application, Component, Helper, HTMLBars, set } = emberModule.Ember ?? globalThis.Ember;
const App = Application.create({ rootElement: '#app' });
// Made into a template in the page, as `ember build` does beforehand.
const template = (text: string) => HTMLBars.template(new Function(`return ${emberCompiler.precompile(text)}`)());

const list = (name: string, label: string, items: string): string => `
  <p><label for="${name}">${label}</label>
  <select id="${name}" {{on "change" (action "choose" "${name}")}}>
    {{#each ${items} as |one|}}
      <option value={{one.value}} selected={{is-same one.value account.${name}}}>{{one.label}}</option>
    {{/each}}
  </select></p>`;

const text = (name: string, label: string, type = 'text'): string => `
  <p><label for="${name}">${label}</label>
  {{input id="${name}" type="${type}" value=account.${name} key-up=(action "tell") focus-out=(action "tell")}}</p>`;

App.IsSameHelper = Helper.helper(([a, b]: [string, string]) => a === b);
App.MailAccountComponent = Component.extend({
  layout: template(`
    <form {{on "submit" (action "save")}}>
      <h2>Add mail account</h2>
      ${text('user', 'E-mail address')}
      ${text('password', 'Password', 'password')}
      ${list('protocol', 'Protocol', 'protocols')}
      ${text('server', 'Incoming mail server')}
      ${text('port', 'Port')}
      ${list('security', 'Encryption', 'securities')}
      <button type="submit">Save</button>
    </form>`),
  init() {
    this._super();
    this.setProperties({ account: { ...ACCOUNT }, protocols: PROTOCOLS, securities: SECURITIES });
    show(this.account);
  },
  actions: {
    choose(name: string, event: Event) {
      set(this.account, name, event.target.value);
      show(this.account);
    },
    tell() {
      show(this.account);
    },
    save,
  },
});
App.ApplicationTemplate = template('<MailAccount />');
