/** What every page of a kit sets up, and how it shows the state that its framework holds. */
export interface Account {
  protocol: 'pop3' | 'imap';
  server: string;
  port: string;
  security: 'ssl' | 'starttls' | 'none';
  user: string;
  password: string;
}

export const ACCOUNT: Account = {
  protocol: 'pop3',
  server: 'pop.gmx.net',
  port: '995',
  security: 'ssl',
  user: 'anna.example@gmx.net',
  password: 'not-a-real-password',
};

export const PROTOCOLS = [
  { value: 'pop3', label: 'POP3' },
  { value: 'imap', label: 'IMAP' },
] as const;

export const SECURITIES = [
  { value: 'ssl', label: 'SSL/TLS' },
  { value: 'starttls', label: 'STARTTLS' },
  { value: 'none', label: 'None' },
] as const;

let saves = 0;
let last: Account = ACCOUNT;

/** Called by the framework whenever its own state changes: the test reads the attribute, never the widgets. */
export function show(model: Account): void {
  last = { ...model };
  document.body.dataset.model = JSON.stringify({ ...last, saves });
}

export function save(event?: { preventDefault(): void }): void {
  event?.preventDefault();
  saves += 1;
  show(last);
}
