/** React: controlled native fields. A value that React's onChange does not hear of is put back at the next render. */
import { type ChangeEvent, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ACCOUNT, type Account, PROTOCOLS, SECURITIES, save, show } from './account.ts';

function MailAccount() {
  const [account, setAccount] = useState<Account>(ACCOUNT);
  useEffect(() => show(account), [account]);
  const set = (name: keyof Account) => (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
    setAccount({ ...account, [name]: event.target.value });
  return (
    <form onSubmit={save}>
      <h2>Add mail account</h2>
      <label htmlFor="user">E-mail address</label>
      <input id="user" value={account.user} onChange={set('user')} />
      <label htmlFor="password">Password</label>
      <input id="password" type="password" value={account.password} onChange={set('password')} />
      <label htmlFor="protocol">Account type</label>
      <select id="protocol" value={account.protocol} onChange={set('protocol')}>
        {PROTOCOLS.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <label htmlFor="server">Incoming mail server</label>
      <input id="server" value={account.server} onChange={set('server')} />
      <label htmlFor="port">Port</label>
      <input id="port" inputMode="numeric" value={account.port} onChange={set('port')} />
      <label htmlFor="security">Encryption</label>
      <select id="security" value={account.security} onChange={set('security')}>
        {SECURITIES.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button type="submit">Save</button>
    </form>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<MailAccount />);
