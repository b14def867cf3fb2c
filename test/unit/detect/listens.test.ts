// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { read } from '../../../src/detect/read/read.ts';

function protocolIn(server: string, account: string): string | undefined {
  document.documentElement.innerHTML = `<title>Mail</title><h1>POP3</h1><form>
    <label>POP3 server <input value="${server}"></label><label>Port <input type="number" value="110"></label>
    <label>Certificate <input value="/etc/cert.pem"></label>${account}
    <label>Password <input type="password"></label><button>Save</button></form>`;
  return judge(read(document, () => null).sheet).found[0]?.setup.protocol;
}

describe('0.0.0.0', () => {
  it('is where a server of its own listens', () => expect(protocolIn('0.0.0.0', '')).toBeUndefined());
  it('is not set yet where a mailbox is asked for', () => {
    expect(protocolIn('0.0.0.0', '<label>POP account <input></label>')).toBe('pop3');
    expect(protocolIn('0.0.0.0', '<label>User name <input></label>')).toBe('pop3');
  });
  it('does not speak for other addresses', () => expect(protocolIn('192.0.2.7', '')).toBe('pop3'));
});
