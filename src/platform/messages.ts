import * as v from 'valibot';
import { MAX_REFUSED_A_FRAME, MAX_SETUPS_A_FRAME, MAX_TEXT } from '../setup/budgets.ts';
import { EVIDENCE_KINDS } from '../setup/evidence.ts';
import type { FrameNews } from '../setup/report.ts';
import { PROTOCOLS } from '../setup/setup.ts';
import type { Voice } from './preferences.ts';
import { sheet } from './sheet.ts';

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const words = v.nullable(text);
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));

const evidence = v.object({
  kind: v.picklist(EVIDENCE_KINDS),
  signal: text,
  weight: v.pipe(v.number(), v.finite()),
  text,
});
const evidences = v.pipe(v.array(evidence), v.maxLength(100), v.readonly());

const setup = v.object({
  kind: v.picklist(['retrieve', 'access']),
  protocol: v.picklist(['imap', 'pop3', 'both', 'none', 'unknown']),
  offered: v.pipe(v.array(v.picklist(PROTOCOLS)), v.maxLength(PROTOCOLS.length), v.readonly()),
  security: v.picklist(['tls', 'starttls', 'none', 'unknown']),
  host: words,
  port: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535))),
  keepsCopy: v.nullable(v.boolean()),
  control: words,
  domain: words,
  purpose: v.picklist(['person', 'collector', 'unknown']),
  canKeepCopy: v.boolean(),
  asksPassword: v.boolean(),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: evidences,
});

const refusal = v.object({ control: words, reason: text, score: v.pipe(v.number(), v.finite()), evidence: evidences });

const frameNews = v.object({
  setups: v.pipe(v.array(setup), v.maxLength(MAX_SETUPS_A_FRAME), v.readonly()),
  refused: v.pipe(v.array(refusal), v.maxLength(MAX_REFUSED_A_FRAME), v.readonly()),
  tip: v.boolean(),
  ms: v.object({ sentinel: milliseconds, detect: milliseconds }),
}) satisfies v.GenericSchema<FrameNews>;

const toBackground = v.variant('type', [
  /** sentinel: a setup cannot be ruled out here, send the scout. */
  v.object({ type: v.literal('candidate') }),
  /** sentinel: nor in one of the frames inside, whose own sentinel is lost. */
  v.object({ type: v.literal('inside') }),
  /** scout: a setup is plausible here, send the advisor. */
  v.object({ type: v.literal('plausible') }),
  /** advisor: what is set up on this page? Answered with Findings; nothing of the page is kept. */
  v.object({ type: v.literal('judge'), sheet }),
  /** advisor: this is what I see now. Answered with a {@link Wish}. */
  v.object({ type: v.literal('report'), report: frameNews }),
  /** advisor: a setup is certain and may be spoken of, send the tip. */
  v.object({ type: v.literal('certain') }),
  /** advisor: this document goes away or into the back/forward cache. */
  v.object({ type: v.literal('gone') }),
  /** tip: the person acts on the form, send what does it. */
  v.object({ type: v.literal('act') }),
  /** tip: what is known of this setup's provider? Answered with ProviderFacts or null, from the package itself. */
  v.object({ type: v.literal('provider'), host: words, domain: words }),
  /** tip: the person wants to learn more, open the guide. */
  v.object({ type: v.literal('learn') }),
  /** tip: the person wants to hear no more on this site, the one in the address bar. */
  v.object({ type: v.literal('mute') }),
]);

/** As it arrives. */
export type Heard = v.InferOutput<typeof toBackground>;
/** As it is sent: a page as text. */
export type ToBackground =
  | Exclude<Heard, { readonly type: 'judge' }>
  | { readonly type: 'judge'; readonly sheet: string };

/** What the advisor is told for its report. */
export interface Wish {
  readonly voice: Voice;
}

/** null for anything that is not one of our messages: a compromised renderer may send what it likes. */
export function parseToBackground(message: unknown): Heard | null {
  const parsed = v.safeParse(toBackground, message);
  return parsed.success ? parsed.output : null;
}
