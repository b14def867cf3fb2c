/** Material UI: selects open on mousedown into a portal; text fields are controlled. */
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { type ChangeEvent, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ACCOUNT, type Account, PROTOCOLS, SECURITIES, save, show } from './account.ts';

function MailAccount() {
  const [account, setAccount] = useState<Account>(ACCOUNT);
  useEffect(() => show(account), [account]);
  const bind = (name: keyof Account) => ({
    id: name,
    value: account[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      setAccount({ ...account, [name]: event.target.value }),
  });
  return (
    <Stack component="form" spacing={2} onSubmit={save}>
      <h2>Add mail account</h2>
      <TextField label="E-mail address" {...bind('user')} />
      <TextField label="Password" type="password" {...bind('password')} />
      <TextField select label="Protocol" {...bind('protocol')}>
        {PROTOCOLS.map(({ value, label }) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <TextField label="Incoming server" {...bind('server')} />
      <TextField label="Port" {...bind('port')} />
      <TextField select label="Security" {...bind('security')}>
        {SECURITIES.map(({ value, label }) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <Button type="submit" variant="contained">
        Save
      </Button>
    </Stack>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<MailAccount />);
