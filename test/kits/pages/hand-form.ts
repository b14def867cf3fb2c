/** A form as jQuery pages have it: markup from the server, a state object that `change` handlers keep. */
import { ACCOUNT, type Account, PROTOCOLS, SECURITIES, save, show } from './account.ts';
import $ from './jquery-global.ts';

const options = (items: readonly { readonly value: string; readonly label: string }[], chosen: string): string =>
  items
    .map(({ value, label }) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${label}</option>`)
    .join('');

export function handForm(): HTMLFormElement {
  $('#app').html(`
    <form>
      <h2>Add mail account</h2>
      <table>
        <tr><td>E-mail address</td><td><input name="user" value="${ACCOUNT.user}"></td></tr>
        <tr><td>Password</td><td><input name="password" type="password" value="${ACCOUNT.password}"></td></tr>
        <tr><td>Protocol</td><td><select name="protocol">${options(PROTOCOLS, ACCOUNT.protocol)}</select></td></tr>
        <tr><td>Incoming server</td><td><input name="server" value="${ACCOUNT.server}"></td></tr>
        <tr><td>Port</td><td><input name="port" value="${ACCOUNT.port}"></td></tr>
        <tr><td>Encryption</td><td><select name="security">${options(SECURITIES, ACCOUNT.security)}</select></td></tr>
      </table>
      <button>Save</button>
    </form>`);
  const form = $<HTMLFormElement>('#app form');
  const state: Account = { ...ACCOUNT };
  show(state);
  form.on('change', 'input, select', (event) => {
    const { name, value } = event.target;
    Object.assign(state, { [name]: value });
    show(state);
  });
  form.on('submit', save);
  return form[0] as HTMLFormElement;
}
