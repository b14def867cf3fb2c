/** Headless UI: a listbox behind a button, and a radio group of cards. */
import {
  Field,
  Input,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
} from '@headlessui/react';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ACCOUNT, type Account, PROTOCOLS, SECURITIES, save, show } from './account.ts';

function MailAccount() {
  const [account, setAccount] = useState<Account>(ACCOUNT);
  useEffect(() => show(account), [account]);
  const set = (change: Partial<Account>) => setAccount((now) => ({ ...now, ...change }));
  const text = (name: 'user' | 'password' | 'server' | 'port', label: string, type = 'text') => (
    <Field>
      <Label>{label}</Label>
      <Input type={type} value={account[name]} onChange={(event) => set({ [name]: event.target.value })} />
    </Field>
  );
  return (
    <form onSubmit={save}>
      <h2>Add mail account</h2>
      {text('user', 'E-mail address')}
      {text('password', 'Password', 'password')}
      <Field>
        <Label>Protocol</Label>
        <Listbox value={account.protocol} onChange={(protocol) => set({ protocol })}>
          <ListboxButton className="button">
            {PROTOCOLS.find(({ value }) => value === account.protocol)?.label}
          </ListboxButton>
          <ListboxOptions anchor="bottom" className="list">
            {PROTOCOLS.map(({ value, label }) => (
              <ListboxOption key={value} value={value}>
                {label}
              </ListboxOption>
            ))}
          </ListboxOptions>
        </Listbox>
      </Field>
      {text('server', 'Incoming mail server')}
      {text('port', 'Port')}
      <RadioGroup value={account.security} onChange={(security) => set({ security })} aria-label="Encryption">
        {SECURITIES.map(({ value, label }) => (
          <Field key={value} className="card">
            <Radio value={value} className="dot" />
            <Label>{label}</Label>
          </Field>
        ))}
      </RadioGroup>
      <button type="submit">Save</button>
    </form>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<MailAccount />);
