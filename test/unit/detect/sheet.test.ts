// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { judge } from '../../../src/detect/judge/judge.ts';
import { read } from '../../../src/detect/read/read.ts';
import { shapeOf } from '../../../src/detect/read/shape.ts';
import { parseToBackground } from '../../../src/platform/messages.ts';

const FORM = `<title>Webmail</title><h1>Add a mail account</h1><form>
  <label>Your name <input name="name" value="Anna Quillfeather"></label>
  <label>E-mail <input name="mail" value="anna.q@example.com"></label>
  <label>Server type <select name="type"><option selected>POP3<option>IMAP</select></label>
  <label>Incoming server <input name="host" value="pop.secrethost.example"></label>
  <label>Port <input name="port" value="995"></label>
  <label>User name <input name="user" value="quillfeather"></label>
  <label>Log-in <input name="login" list="known" value="q.feather@example.com"></label><datalist id="known"></datalist>
  <label>Password <input type="password" value="hunter2"></label>
  <label>Again <input type="text" name="code" value="s3cr3t-c0de"></label>
  <label>URI <input name="uri" value="imaps://quillfeather:hunter2@imap.example.com:993/INBOX?username=quillfeather"></label>
  <label>Settings <textarea name="more"># hunter2 is the word\nuser=quillfeather\nstoreName=imaps\npassword=hunter2</textarea></label>
  <button>Save</button></form>`;

function sheetOf(html: string) {
  document.documentElement.innerHTML = html;
  return read(document, () => null).sheet;
}

it('holds nothing of who signs in, and with what', () => {
  const text = JSON.stringify(sheetOf(FORM));
  expect(text).not.toMatch(/quill|feather|anna|hunter2|s3cr3t|secrethost/i);
  expect(text).toContain('@example.com');
});

it('is enough to judge by, and passes the check of what arrives', () => {
  const sheet = sheetOf(FORM);
  const heard = parseToBackground({ type: 'judge', sheet: JSON.stringify(sheet) });
  expect(heard).toEqual({ type: 'judge', sheet });
  expect(judge(sheet).found).toMatchObject([{ setup: { kind: 'retrieve', protocol: 'pop3', port: 993 } }]);
});

it.each([
  ['995', '', '995'],
  [' 110 ', '', '110'],
  ['pop3s', '', 'pop3s'],
  ['imap.example.com', '', 'imap.xxxxxxx.xxx'],
  ['mail.example.com:993', '', 'xxxx.xxxxxxx.xxx:993'],
  ['anna', '', 'xxxx'],
  ['anna.q', '', 'xxxx.x'],
  ['Anna Q', '', 'x'],
  ['', '', ''],
  ['anna@example.com', '', '@example.com'],
  ['pop3+ssl://anna@q:pa/ss@mail.example.com:995/x', '', 'pop3+ssl://x@mail.example.com:995'],
  ['imap://mail.example.com/INBOX?user=anna@example.com', '', 'imap://mail.example.com?user'],
  ['{mail.example.com:995/pop3/ssl}INBOX', '', '{mail.example.com:995/pop3/ssl}'],
  ['# by imap\nuser: anna\npassword: pa', 'textarea', ''],
  ['host: anna\nmail.store.protocol=imaps\npassword: pa', 'textarea', 'protocol=imaps'],
  ['We use pop3://anna@example.com at home', 'textarea', ''],
])('of %j it tells %j %j', (value, type, told) => expect(shapeOf(value, type)).toBe(told));

it('each text stands in it once, however many fields stand under it', () => {
  const rows = Array.from({ length: 50 }, (_, i) => `<p><label>Field ${i} <input></label></p>`).join('');
  const sheet = sheetOf(`<h1>A title over all of the fields</h1>${rows}`);
  expect(sheet.fields.every(({ context }) => context.length > 0)).toBe(true);
  expect(sheet.texts.filter((text) => text === 'A title over all of the fields')).toHaveLength(1);
});

it.each([
  ['no text', '{'],
  ['of another form', '[]'],
  ['with a role that is none', JSON.stringify({ ...sheetOf('<input>'), fields: [{ role: 'file' }] })],
])('a sheet that is %s is not taken', (_, sheet) => expect(parseToBackground({ type: 'judge', sheet })).toBeNull());

it('a sheet whose numbers lead nowhere is judged all the same', () => {
  const sheet = sheetOf(FORM);
  const broken = {
    ...sheet,
    boxes: sheet.boxes.map(([kind, parent, words]) => [kind, parent + 7, words * 99] as const),
    fields: sheet.fields.map((one) => ({ ...one, label: one.label * 99, box: -3, context: [-1, 1e9] })),
  };
  expect(() => judge(broken)).not.toThrow();
});
