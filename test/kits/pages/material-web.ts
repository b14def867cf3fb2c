/** Material Web (Lit): fields and lists in nested open shadow roots. */
import { html, LitElement } from 'lit';
import '@material/web/button/filled-button.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/textfield/outlined-text-field.js';
import { ACCOUNT, type Account, PROTOCOLS, SECURITIES, save, show } from './account.ts';

class MailAccount extends LitElement {
  static override properties = { account: { state: true } };
  declare account: Account;

  constructor() {
    super();
    this.account = ACCOUNT;
  }

  override updated(): void {
    show(this.account);
  }

  text(name: keyof Account, label: string) {
    return html`<md-outlined-text-field
      label=${label}
      type=${name === 'password' ? 'password' : 'text'}
      .value=${this.account[name]}
      @input=${(event: Event) => this.set(name, event)}
    ></md-outlined-text-field>`;
  }

  list(name: keyof Account, label: string, items: readonly { readonly value: string; readonly label: string }[]) {
    return html`<md-outlined-select label=${label} @change=${(event: Event) => this.set(name, event)}>
      ${items.map(
        (one) => html`<md-select-option value=${one.value} ?selected=${one.value === this.account[name]}>
          <div slot="headline">${one.label}</div>
        </md-select-option>`,
      )}
    </md-outlined-select>`;
  }

  set(name: keyof Account, event: Event): void {
    const { target } = event;
    if (target && 'value' in target) this.account = { ...this.account, [name]: target.value };
  }

  override render() {
    return html`<form @submit=${save}>
      <h2>Add mail account</h2>
      <p>${this.text('user', 'E-mail address')}</p>
      <p>${this.text('password', 'Password')}</p>
      <p>${this.list('protocol', 'Protocol', PROTOCOLS)}</p>
      <p>${this.text('server', 'Incoming mail server')}</p>
      <p>${this.text('port', 'Port')}</p>
      <p>${this.list('security', 'Encryption', SECURITIES)}</p>
      <md-filled-button type="submit">Save</md-filled-button>
    </form>`;
  }
}

customElements.define('mail-account', MailAccount);
document.getElementById('app')?.append(document.createElement('mail-account'));
