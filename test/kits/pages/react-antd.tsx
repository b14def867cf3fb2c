/** Ant Design: a combobox whose ARIA options are invisible stand-ins, the port as a number field with steps, a form store. */
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { ACCOUNT, PROTOCOLS, SECURITIES, save, show } from './account.ts';

function MailAccount() {
  const [form] = Form.useForm();
  const account = Form.useWatch([], form);
  useEffect(() => {
    if (account) show({ ...account, port: String(account.port) });
  }, [account]);
  return (
    <Form form={form} name="account" layout="vertical" initialValues={ACCOUNT} onFinish={() => save()}>
      <h2>Add mail account</h2>
      <Form.Item name="user" label="E-mail address">
        <Input />
      </Form.Item>
      <Form.Item name="password" label="Password">
        <Input.Password />
      </Form.Item>
      <Form.Item name="protocol" label="Protocol">
        <Select options={[...PROTOCOLS]} />
      </Form.Item>
      <Form.Item name="server" label="Incoming mail server">
        <Input />
      </Form.Item>
      <Form.Item name="port" label="Port">
        <InputNumber min={1} max={65535} />
      </Form.Item>
      <Form.Item name="security" label="Encryption">
        <Select options={[...SECURITIES]} />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        Save
      </Button>
    </Form>
  );
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<MailAccount />);
