/** Ant Design's segmented control for the protocol, a switch for encryption, a select of ports. */
import { Button, Form, Input, Segmented, Select, Switch } from 'antd';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ACCOUNT, type Account, PROTOCOLS, save, show } from './account.ts';

const PORTS = ['110', '143', '993', '995'].map((value) => ({ value, label: value }));

function MailAccount() {
  const [account, setAccount] = useState<Account>(ACCOUNT);
  useEffect(() => show(account), [account]);
  const set = (change: Partial<Account>) => setAccount((now) => ({ ...now, ...change }));
  return (
    <Form layout="vertical" onFinish={() => save()}>
      <h2>Add mail account</h2>
      <Form.Item label="E-mail address">
        <Input value={account.user} onChange={(event) => set({ user: event.target.value })} />
      </Form.Item>
      <Form.Item label="Password">
        <Input.Password value={account.password} onChange={(event) => set({ password: event.target.value })} />
      </Form.Item>
      <Form.Item label="Protocol">
        <Segmented
          options={[...PROTOCOLS]}
          value={account.protocol}
          onChange={(protocol) => set({ protocol: protocol === 'imap' ? 'imap' : 'pop3' })}
        />
      </Form.Item>
      <Form.Item label="Incoming mail server">
        <Input value={account.server} onChange={(event) => set({ server: event.target.value })} />
      </Form.Item>
      <Form.Item label="Port">
        <Select options={PORTS} value={account.port} onChange={(port) => set({ port })} />
      </Form.Item>
      <Form.Item label="Use SSL/TLS">
        <Switch checked={account.security === 'ssl'} onChange={(on) => set({ security: on ? 'ssl' : 'none' })} />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        Save
      </Button>
    </Form>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<MailAccount />);
