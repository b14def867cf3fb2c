/** Pages of our own on which the tip is looked at and tested: a webmail's "add account", its POP and IMAP settings, a help desk. */

export interface Looks {
  readonly dir?: 'ltr' | 'rtl';
  readonly theme?: 'light' | 'dark';
  /** Into the head: styles and scripts of a page that makes it hard for a tip. */
  readonly head?: string;
  /** After the form. */
  readonly after?: string;
}

export interface Account extends Looks {
  readonly title?: string;
  /** What can be chosen; one alone makes a form that knows no other. */
  readonly offered?: readonly ('pop3' | 'imap')[];
  /** '' stands for "please choose". */
  readonly protocol?: 'pop3' | 'imap' | '';
  readonly host?: string;
  readonly port?: number;
  readonly security?: 'ssl' | 'starttls' | 'none';
  /** Is "leave a copy" ticked; null where the form has no such box. */
  readonly keep?: boolean | null;
  /** More rows, before the buttons. */
  readonly more?: string;
  /** Attributes of the form element. */
  readonly form?: string;
}

const NAMES = { pop3: 'POP3', imap: 'IMAP' } as const;
const SECURITY = { ssl: 'SSL/TLS', starttls: 'STARTTLS', none: '' } as const;

const WORDS = {
  ltr: {
    lang: 'en',
    add: 'Add a mail account',
    address: 'E-mail address',
    kind: 'Account type',
    host: 'Incoming mail server',
    port: 'Port',
    security: 'Encryption',
    none: 'None',
    user: 'User name',
    password: 'Password',
    keep: 'Leave a copy of messages on the server',
    choose: 'Please choose',
    next: 'Continue',
    cancel: 'Cancel',
    access: 'Access with mail programs',
    on: 'Enable POP3',
    imapOn: 'Enable IMAP',
    save: 'Save changes',
    desk: 'Help desk: new tickets from a mailbox',
    queue: 'Create tickets in queue',
    queues: 'Support',
    every: 'Check for new mail every (minutes)',
    deskNote: 'Messages in this mailbox become tickets and are then deleted from the server.',
  },
  rtl: {
    lang: 'ar',
    add: 'إضافة حساب بريد',
    address: 'عنوان البريد الإلكتروني',
    kind: 'نوع الحساب',
    host: 'خادم البريد الوارد',
    port: 'المنفذ',
    security: 'التشفير',
    none: 'بدون',
    user: 'اسم المستخدم',
    password: 'كلمة المرور',
    keep: 'ترك نسخة من الرسائل على الخادم',
    choose: 'يرجى الاختيار',
    next: 'متابعة',
    cancel: 'إلغاء',
    access: 'الوصول ببرامج البريد',
    on: 'تفعيل POP3',
    imapOn: 'تفعيل IMAP',
    save: 'حفظ التغييرات',
    desk: 'مكتب المساعدة: تذاكر جديدة من صندوق بريد',
    queue: 'إنشاء التذاكر في قائمة الانتظار',
    queues: 'الدعم',
    every: 'التحقق من البريد كل (دقائق)',
    deskNote: 'تتحول الرسائل في صندوق البريد هذا إلى تذاكر ثم تُحذف من الخادم.',
  },
} as const;

const COLOURS = {
  light: 'background:#f4f5f7;color:#1c1e21;--paper:#fff;--line:#8a94a0;--bar:#27406b',
  dark: 'background:#14181d;color:#e6e9ed;--paper:#1e242b;--line:#6b7785;--bar:#0d1117;color-scheme:dark',
} as const;

const STYLE = `*{box-sizing:border-box}body{font:16px/1.5 system-ui,sans-serif;margin:0}header{background:var(--bar);color:#fff;padding:12px 24px}
main{max-width:560px;margin:24px auto;background:var(--paper);padding:16px 28px 24px;border-radius:8px}h1{font-size:22px;margin:8px 0}
label{display:block;margin:10px 0 3px}input:not([type=checkbox]),select{width:100%;padding:7px;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:4px}
button{margin:18px 0 0;margin-inline-end:8px;padding:7px 18px;font:inherit}.two{display:grid;grid-template-columns:1fr 2fr;gap:0 16px}`;

export function page(
  title: string,
  body: string,
  { dir = 'ltr', theme = 'light', head = '', after = '' }: Looks = {},
): string {
  return `<!doctype html><html lang="${WORDS[dir].lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}body{${COLOURS[theme]}}</style>${head}</head>
<body><header>Example Webmail</header><main><h1>${title}</h1>${body}</main>${after}</body></html>`;
}

const option = (value: string, text: string, chosen: boolean): string =>
  `<option value="${value}"${chosen ? ' selected' : ''}>${text}</option>`;

/** Where a person adds an account of theirs that lives elsewhere. */
export function accountForm(of: Account = {}): string {
  const { dir = 'ltr', protocol = 'pop3', host = 'pop.gmx.net', port = 995, security = 'ssl', keep = null } = of;
  const { offered = ['pop3', 'imap'], form = '', more = '' } = of;
  const words = WORDS[dir];
  const kinds = [
    ...(protocol === '' ? [option('', words.choose, true)] : []),
    ...offered.map((one) => option(one, NAMES[one], one === protocol)),
  ];
  return `<form ${form} onsubmit="return false">
<label for="a">${words.address}</label><input id="a" type="email" value="ana@gmx.net">
${offered.length > 1 ? `<label for="t">${words.kind}</label><select id="t" name="protocol">${kinds.join('')}</select>` : ''}
<label for="h">${words.host}${offered.length === 1 ? ` (${NAMES[offered[0] ?? 'pop3']})` : ''}</label><input id="h" name="host" value="${host}">
<div class="two"><div><label for="p">${words.port}</label><input id="p" name="port" value="${port}" inputmode="numeric"></div>
<div><label for="s">${words.security}</label><select id="s" name="security">${(['ssl', 'starttls', 'none'] as const)
    .map((one) => option(one, SECURITY[one] || words.none, one === security))
    .join('')}</select></div></div>
<label for="u">${words.user}</label><input id="u" name="user" value="ana@gmx.net">
<label for="w">${words.password}</label><input id="w" name="password" type="password">
${keep === null ? '' : `<label><input type="checkbox" id="k" name="keep"${keep ? ' checked' : ''}> ${words.keep}</label>`}
${more}<button>${words.next}</button><button type="button">${words.cancel}</button></form>`;
}

export function accountPage(of: Account = {}): string {
  const { title = WORDS[of.dir ?? 'ltr'].add } = of;
  return page(title, accountForm(of), of);
}

/** The account form in a modal dialog over a page that has a list. */
export function dialogPage(of: Account = {}): string {
  const { title = WORDS[of.dir ?? 'ltr'].add } = of;
  return page(
    'Inbox',
    `<ul>${'<li>A message</li>'.repeat(12)}</ul><dialog id="d" style="background:var(--paper);color:inherit;inline-size:420px"><h2>${title}</h2>${accountForm(of)}</dialog>
<script>document.querySelector('#d').showModal()</script>`,
    of,
  );
}

/** A mailbox's own switches. */
export function accessPage({ pop, imap, ...looks }: Looks & { readonly pop: boolean; readonly imap: boolean }): string {
  const words = WORDS[looks.dir ?? 'ltr'];
  return page(
    words.access,
    `<form onsubmit="return false"><p><label><input type="checkbox" id="pop" name="pop3"${pop ? ' checked' : ''}> ${words.on}</label>
<label><input type="checkbox" id="imap" name="imap"${imap ? ' checked' : ''}> ${words.imapOn}</label></p><button>${words.save}</button></form>`,
    looks,
  );
}

/** A tool that takes each message once and files it. */
export function deskPage(looks: Looks = {}): string {
  const words = WORDS[looks.dir ?? 'ltr'];
  const more = `<label for="q">${words.queue}</label><select id="q" name="queue"><option>${words.queues}</option></select>
<label for="i">${words.every}</label><input id="i" name="interval" value="5">`;
  return page(words.desk, `<p>${words.deskNote}</p>${accountForm({ ...looks, host: 'pop.example.org', more })}`, looks);
}
