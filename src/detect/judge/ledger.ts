import type { Evidence, EvidenceKind } from '../../setup/evidence.ts';
import { type Concept, means, sense, tests } from './concepts.ts';
import { isProse } from './prose.ts';
import { AGAINST, AGAINST_AS_TITLE, type Signal, SURE, WEIGHTS } from './weights.ts';

const TEXT = 80;

/** Longest text that is a title and not prose. */
const TITLE = 60;

/** These say nothing of records. */
const SIGN_IN = /\blog (?:in|on|out)\b/gi;

/** These look-alikes never ask for a server and a password; beside both, the words speak of what the mail is for ("mail scanner") or of a tick. */
const NEVER_ASKS: ReadonlySet<string> = new Set<Concept>([
  'antivirus',
  'certificate',
  'price',
  'filter',
  'log',
  'poll',
]);
const BESIDE_PASSWORD = 0.3;
/** Words that a form for a mailbox uses once at most: said in several places they count together. */
const TOGETHER: ReadonlySet<string> = new Set<Concept>([
  'monitoring',
  'network',
  'poll',
  'log',
  'authentication',
  'test_connection',
]);
/** A title of tickets where there is no room to write one: a help desk, which has a mailbox. */
const HELP_DESK = 0.4;

/** Gathers what was read and what it counts for; each sign counts once. */
export class Ledger {
  readonly #entries = new Map<string, Evidence>();
  /** What each text said against, by concept. */
  readonly #said = new Map<string, Map<string, number>>();
  readonly #signsIn: boolean;
  readonly #writes: boolean;

  /** signsIn: the form asks for a server and a password; writes: it has room for a letter. */
  constructor(signsIn = false, writes = false) {
    this.#signsIn = signsIn;
    this.#writes = writes;
  }

  add(signal: Signal, text: string, factor = 1): void {
    const { kind, weight } = WEIGHTS[signal];
    this.#put({ kind, signal, weight: weight * factor, text: text.slice(0, TEXT) });
  }

  /** Look-alike words in a text; a title speaks for all under it, a label only for itself. */
  against(text: string, factor: number, title = false, only?: string): void {
    if (text.length > TITLE || isProse(text)) return; // mentions much in passing
    const { sure } = sense(text.replace(SIGN_IN, ''));
    for (const concept of title && tests(text) ? new Set([...sure, 'test_connection']) : sure) {
      const weight = AGAINST.get(concept) ?? (title && !sure.has('mail_account') ? AGAINST_AS_TITLE.get(concept) : 0);
      if (!weight || (only && concept !== only)) continue;
      // "Monitored inbox": a mailbox is watched for mail.
      if (/monitoring|network/.test(concept) && means(text, 'mail_account', 'add_account', 'fetch_mail')) continue;
      const together = TOGETHER.has(concept);
      const said = this.#said.get(concept) ?? new Map<string, number>();
      this.#said.set(concept, said.set(text, Math.max(factor, said.get(text) ?? 0)));
      let titled = 1;
      if (title && concept === 'ticket' && !this.#writes) titled = HELP_DESK;
      const rest = this.#signsIn && NEVER_ASKS.has(concept) && !(together && said.size > 1) ? BESIDE_PASSWORD : 1;
      // Said in several places it is what the page is about.
      const all = together ? [...said.values()].reduce((sum, each) => sum + each) : factor;
      this.#put({ kind: 'against', signal: concept, weight: weight * all * rest * titled, text: text.slice(0, TEXT) });
    }
  }

  /** A form stands among other settings: of all labels only the worst counts. */
  againstOne(texts: readonly string[], factor: number): void {
    const all = new Ledger(this.#signsIn, this.#writes);
    for (const text of texts) all.against(text, factor);
    const worst = all.list.sort((a, b) => a.weight - b.weight)[0];
    if (worst) for (const text of texts) this.against(text, factor, false, worst.signal);
  }

  /** What speaks against counts so many times as much. */
  sharpen(factor: number): void {
    for (const [signal, entry] of this.#entries)
      if (entry.weight < 0) this.#entries.set(signal, { ...entry, weight: entry.weight * factor });
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
