/** What a person sees and gets on each page. Pages: test/kits/pages, built from real libraries, and test/kits/plain, by hand. */

type Model = Readonly<Record<string, unknown>>;

export interface Switched {
  readonly page: string;
  /** What it stands for. */
  readonly about: string;
  /** Protocol, security and port that the extension reports first. */
  readonly before: readonly [protocol: string, security: string, port: number | null];
  /** The plan's lines as they are read. */
  readonly plan: readonly string[];
  /** Words of the warnings that the plan must and must not show. */
  readonly warns?: readonly string[];
  /** What the framework's own state differs in afterwards; nothing else may have changed. */
  readonly after: Model;
  readonly says?: string;
  /** The button that shows the plan. */
  readonly button?: string;
  /** Protocol, security and port that are reported then. */
  readonly now: readonly [protocol: string, security: string, port: number | null];
}

const DONE = 'Done. Check the form, then save it yourself.';
const DOWNLOADED = 'Mail that POP3 already took off the server stays where it was downloaded.';
const QUOTA = "all mail counts towards the mailbox's limit";
const GUESSED = "The server's name is guessed.";
const SWITCH_ON_FIRST = "IMAP may have to be switched on in the mailbox's settings first.";
const UNSAVED = 'IMAP Advisor saves nothing';

const POP3 = ['pop3', 'tls', 995] as const;
const IMAP = ['imap', 'tls', 993] as const;

/** A form of a library: a mailbox at GMX, whose servers are published. */
const library = (page: string, about: string): Switched => ({
  page: `out/${page}`,
  about,
  before: POP3,
  plan: [
    'Protocol: POP3 → IMAP',
    'Server: pop.gmx.net → imap.gmx.net (published by GMX Freemail)',
    'Port: 995 → 993 (published by GMX Freemail)',
  ],
  warns: [DOWNLOADED, QUOTA, SWITCH_ON_FIRST, UNSAVED],
  after: { protocol: 'imap', server: 'imap.gmx.net', port: '993' },
  says: DONE,
  now: IMAP,
});

const GUESS = 'Server: pop.example.com → imap.example.com (a guess)';

/** A form written by hand: a mailbox at an unknown provider. */
const plain = (page: string, about: string, changed: Partial<Switched> = {}): Switched => ({
  page: `plain/${page}`,
  about,
  before: POP3,
  plan: ['Protocol: POP3 → IMAP', GUESS, 'Port: 995 → 993'],
  warns: [DOWNLOADED, QUOTA, GUESSED, UNSAVED],
  after: { protocol: 'imap', server: 'imap.example.com', port: '993' },
  says: DONE,
  now: IMAP,
  ...changed,
});

export const SWITCHED: readonly Switched[] = [
  library('react-controlled.html', 'React, controlled native fields'),
  library('react-mui.html', 'React, Material UI'),
  library('react-antd.html', 'React, Ant Design'),
  library('react-antd-segmented.html', 'React, Ant Design: segmented control, switch, list of ports'),
  library('react-headless.html', 'React, Headless UI: listbox, radio cards'),
  library('react-radix.html', 'React, Radix: select'),
  library('react-radix.html#radios', 'React, Radix: radio group'),
  library('vue-element-plus.html', 'Vue, Element Plus'),
  library('vue-vuetify.html', 'Vue, Vuetify'),
  library('angular-material.html', 'Angular, Angular Material'),
  library('jquery-select2.html', 'jQuery, select2'),
  library('jquery-ui.html', 'jQuery UI selectmenu and spinner'),
  library('ember.html', 'Ember'),
  library('knockout.html', 'Knockout'),
  library('material-web.html', 'Lit, Material Web: nested shadow roots'),
  plain('extjs.html', 'ExtJS-like combo boxes in a table'),
  plain('select.html', 'a plain list, and a box that deletes', {
    plan: [
      'Protocol: POP3 → IMAP',
      GUESS,
      'Port: 995 → 993',
      'Delete messages from the server after download: on → off',
    ],
    after: { protocol: 'imap', server: 'imap.example.com', port: '993', delete: false },
  }),
  plain('radios.html', 'plain radio buttons'),
  plain('tabs.html', 'tabs'),
  plain('switch.html', 'a switch that means IMAP', { plan: ['Use IMAP: off → on', GUESS, 'Port: 995 → 993'] }),
  plain('segmented.html', 'segmented buttons'),
  plain('dropdown-button.html', 'a button with a hidden list as Bootstrap draws it, and "delete: yes, no"', {
    plan: [
      'Protocol: POP3 → IMAP',
      GUESS,
      'Port: 995 → 993',
      'Delete messages from the server after download: Yes → No',
    ],
    after: { protocol: 'imap', server: 'imap.example.com', port: '993', delete: '0' },
  }),
  plain('shadow-open.html', 'a web component with an open shadow root'),
  plain('shadow-closed.html', 'a web component with a closed shadow root'),
  plain('moves-itself.html', 'a page that moves port and server by itself'),
  plain('late-options.html', 'ports that come from the server after the change', {
    plan: ['Protocol: POP3 → IMAP', 'Port: 995 → 993 (not offered yet; it may come with the protocol)'],
    warns: [DOWNLOADED, QUOTA, UNSAVED],
    after: { protocol: 'imap', port: '993' },
  }),
  plain('locked.html', 'a port that is locked', {
    plan: ['Protocol: POP3 → IMAP', GUESS, 'Port: 995 → 993 (locked in this form; it may follow by itself)'],
    after: { protocol: 'imap', server: 'imap.example.com' },
    says: 'Switched, but the form did not take this: Port. Please set it yourself.',
    now: ['imap', 'tls', 995],
  }),
  plain('asks-to-send.html', 'a page that saves at every change'),
  plain('sends-by-script.html', 'a page whose script sends the form at every change without asking'),
  plain('sends-by-script-get.html', 'the same by GET'),
  plain('access.html', 'POP and IMAP access of a mailbox', {
    before: ['pop3', 'unknown', null],
    button: 'Switch IMAP on',
    plan: ['Enable IMAP access: off → on'],
    warns: [UNSAVED],
    after: { imap: true },
    now: ['both', 'unknown', null],
  }),
  plain('access-pressed.html', 'POP switched off by one of two buttons that are pressed', {
    before: ['both', 'unknown', null],
    button: 'Switch POP3 off',
    plan: ['POP3: on → off'],
    warns: [UNSAVED],
    after: { pop: false },
    now: ['imap', 'unknown', null],
  }),
];
