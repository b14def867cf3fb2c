import type { Evidence, EvidenceKind } from '../../setup/evidence.ts';
import { first, named } from '../vocabulary/protocol-names.ts';
import { type Concept, sense } from './concepts.ts';
import { AGAINST, type Signal, SURE, WEIGHTS } from './weights.ts';

const TEXT = 80;

/** Longest text that is a title and not prose. */
const TITLE = 60;

/** "srv.example.com" says nothing of records. */
const HOST = /[\w-]+(?:\.[\w-]+)+/g;

const IN_FETCHING: ReadonlySet<string> = new Set<Concept>(['filter', 'poll', 'log']);
/** These look-alikes never ask for a server and a password; beside both, the words speak of what the mail is for ("forum", "mail scanner") or of a tick. */
const NEVER_ASKS: ReadonlySet<string> = new Set<Concept>([
  'antivirus',
  'certificate',
  'comment',
  'price',
  'filter',
  'log',
  'poll',
]);
const BESIDE_PASSWORD = 0.3;

/** Gathers what was read and what it counts for; each sign counts once. */
export class Ledger {
  readonly #entries = new Map<string, Evidence>();
  readonly #signsIn: boolean;

  /** signsIn: the form asks for a server and a password. */
  constructor(signsIn = false) {
    this.#signsIn = signsIn;
  }

  add(signal: Signal, text: string, factor = 1): void {
    const { kind, weight } = WEIGHTS[signal];
    this.#put({ kind, signal, weight: weight * factor, text: text.slice(0, TEXT) });
  }

  /** Look-alike words in a text; a title speaks for all under it, a label only for itself. */
  against(text: string, factor: number): void {
    if (text.length > TITLE || /[.!。！]\s*$/.test(text)) return; // prose mentions much in passing
    const { sure, any } = sense(text.replace(HOST, ''));
    const watched = any.has('mail_account') && first(named(text)) !== null;
    const fetches = sure.has('fetch_mail') || sure.has('incoming_server');
    for (const concept of sure) {
      const weight = AGAINST.get(concept);
      // "Look for new mail every", "poll the incoming server": words of searching belong to fetching too.
      if (!weight || (fetches && IN_FETCHING.has(concept))) continue;
      // "IMAP, for monitoring the ticket inbox": a mailbox is watched for mail.
      if (watched && concept === 'monitoring') continue;
      const rest = this.#signsIn && NEVER_ASKS.has(concept) ? BESIDE_PASSWORD : 1;
      this.#put({ kind: 'against', signal: concept, weight: weight * factor * rest, text: text.slice(0, TEXT) });
    }
  }

  /** A form stands among other settings: of all labels only the worst counts. */
  againstOne(texts: readonly string[], factor: number): void {
    const all = new Ledger(this.#signsIn);
    for (const text of texts) all.against(text, factor);
    const worst = all.list.sort((a, b) => a.weight - b.weight)[0];
    if (worst) this.#put(worst);
  }

  #put(entry: Evidence): void {
    const have = this.#entries.get(entry.signal);
    if (!have || Math.abs(have.weight) < Math.abs(entry.weight)) this.#entries.set(entry.signal, entry);
  }

  has(kind: EvidenceKind): boolean {
    return this.kinds().has(kind);
  }

  kinds(): Set<EvidenceKind> {
    return new Set(this.list.filter((entry) => entry.weight > 0).map((entry) => entry.kind));
  }

  get signals(): Set<string> {
    return new Set(this.#entries.keys());
  }

  get score(): number {
    return this.list.reduce((sum, entry) => sum + entry.weight, 0);
  }

  get list(): Evidence[] {
    return [...this.#entries.values()];
  }

  get confidence(): number {
    return Math.round(Math.min(0.99, 0.5 + this.score / (2 * SURE)) * 100) / 100;
  }
}
