/** Radix: radios as buttons beside a bubble input, and a select that opens on pointerdown and takes on pointerup. */
import * as RadioGroup from '@radix-ui/react-radio-group';
import * as Select from '@radix-ui/react-select';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ACCOUNT, type Account, PROTOCOLS, SECURITIES, save, show } from './account.ts';

function MailAccount({ radios }: { readonly radios: boolean }) {
  const [account, setAccount] = useState<Account>(ACCOUNT);
  useEffect(() => show(account), [account]);
  const set = (change: Partial<Account>) => setAccount((now) => ({ ...now, ...change }));
  const field = (name: 'user' | 'password' | 'server' | 'port', label: string) => (
    <>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        type={name === 'password' ? 'password' : 'text'}
        value={account[name]}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </>
  );
  const list = (
    name: 'protocol' | 'security',
    label: string,
    items: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <>
      <label htmlFor={name}>{label}</label>
      <Select.Root value={account[name]} onValueChange={(value) => set({ [name]: value })}>
        <Select.Trigger id={name} className="button">
          <Select.Value />
          <Select.Icon />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content className="list">
            <Select.Viewport>
              {items.map((item) => (
                <Select.Item key={item.value} value={item.value}>
                  <Select.ItemText>{item.label}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    </>
  );
  return (
    <form onSubmit={save}>
      <h2>Add mail account</h2>
      {field('user', 'E-mail address')}
      {field('password', 'Password')}
      {radios ? (
        <RadioGroup.Root
          aria-label="Protocol"
          value={account.protocol}
          onValueChange={(value) => set({ protocol: value === 'imap' ? 'imap' : 'pop3' })}
        >
          {PROTOCOLS.map(({ value, label }) => (
            <div key={value}>
              <RadioGroup.Item value={value} id={value} className="dot">
                <RadioGroup.Indicator>●</RadioGroup.Indicator>
              </RadioGroup.Item>
              <label htmlFor={value}>{label}</label>
            </div>
          ))}
        </RadioGroup.Root>
      ) : (
        list('protocol', 'Protocol', PROTOCOLS)
      )}
      {field('server', 'Incoming mail server')}
      {field('port', 'Port')}
      {list('security', 'Encryption', SECURITIES)}
      <button type="submit">Save</button>
    </form>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<MailAccount radios={location.hash === '#radios'} />);
