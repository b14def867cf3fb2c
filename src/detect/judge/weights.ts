/** What each sign counts for. Data: the reason stands beside each; docs/detection.md has what was tried and rejected. */
import type { EvidenceKind } from '../../setup/evidence.ts';
import type { Concept } from '../vocabulary/concepts.ts';

export const WEIGHTS = {
  'offers-both': { kind: 'protocol-choice', weight: 4 }, // few other forms let one choose between the two
  'offers-one': { kind: 'protocol-choice', weight: 3.5 }, // a list with a single protocol, or a closed list that shows one
  'label-protocol': { kind: 'protocol-fixed', weight: 3 }, // "IMAP server": the field itself says it
  'title-protocol': { kind: 'title', weight: 2 }, // titles lie more often than labels
  'name-protocol': { kind: 'protocol-fixed', weight: 1.5 }, // names are for programs
  connection: { kind: 'protocol-choice', weight: 5 }, // pop3+ssl://… says all at once
  'server-incoming': { kind: 'server', weight: 3 }, // said to be for incoming mail
  server: { kind: 'server', weight: 1.5 }, // any client form has a server
  'port-known': { kind: 'server', weight: 2.2 }, // 110, 143, 993, 995 in a port field
  'port-account': { kind: 'protocol-fixed', weight: 1.5 }, // such a port, how it is encrypted, who signs in with what: asked together only of a mailbox
  password: { kind: 'credentials', weight: 1.5 }, // secrets are needed to read mail
  user: { kind: 'credentials', weight: 1 },
  keep: { kind: 'retention', weight: 2 }, // what becomes of the server's copy: only collectors ask
  'mail-purpose': { kind: 'mail-words', weight: 2 }, // fetching mail is the purpose
  'mail-account': { kind: 'mail-words', weight: 1.5 },
  address: { kind: 'address', weight: 0.5 }, // the page's own URL: the weakest
  'access-both': { kind: 'access-switch', weight: 4 },
  'access-one': { kind: 'access-switch', weight: 3 },
  'client-access': { kind: 'mail-words', weight: 2.5 }, // "access from other mail clients"
  services: { kind: 'against', weight: -4 }, // beside HTTP and SSH a mail protocol is one of the services that are watched or tried
  serving: { kind: 'against', weight: -3.5 }, // a server's services, for all its mailboxes
  strangers: { kind: 'against', weight: -2.5 }, // three other settings beside switches of nobody's mailbox: a plan, a rule, a list
  ports: { kind: 'against', weight: -4 }, // a mailbox's own page tells its ports; scanners and daemons ask for them beside their switches
  outgoing: { kind: 'against', weight: -6 }, // all of it is about sending
  report: { kind: 'against', weight: -4 }, // what the form is for shows otherwise: words of trouble and room to write, a price to be told, a new password
  trial: { kind: 'against', weight: -7 }, // who signs in is asked under a title of its own, to try
  asked: { kind: 'against', weight: -2.5 }, // "Which protocol does your server use?": surveys and sign-ups ask whole questions
} as const satisfies Record<string, { kind: EvidenceKind; weight: number }>;

export type Signal = keyof typeof WEIGHTS;

/** Words that tell a look-alike. A title counts in full, a label half. */
export const AGAINST: ReadonlyMap<string, number> = new Map<Concept, number>([
  ['network', -6], // a port forward names services
  ['monitoring', -6], // a probe signs in too, but reads nothing
  ['log', -4],
  ['filter', -3],
  ['poll', -6],
  ['certificate', -3], // also a tick in real forms, so not more
  ['ticket', -5], // a form about a mailbox in trouble
  ['price', -4],
  ['antivirus', -5],
  ['dns', -5],
]);

/** What fields and buttons of mailboxes say as well, and titles over them do not. */
export const AGAINST_AS_TITLE: ReadonlyMap<string, number> = new Map<Concept, number>([
  ['authentication', -7], // people sign in by way of a mail server
  ['test_connection', -6], // is a server reachable?
]);

/** A setup needs this many points, and as many kinds of evidence. */
export const THRESHOLD = { retrieve: 7, access: 5.5, kinds: 3, accessKinds: 2 } as const;
/** From here up every further point says little more; for confidence only. */
export const SURE = 16;
