/** The independent kinds of evidence, strongest first. A verdict needs several kinds (docs/detection.md). */
export const EVIDENCE_KINDS = [
  'protocol-choice', // a control offers POP3 and/or IMAP
  'protocol-fixed', // heading, label or name says which protocol this form is for
  'access-switch', // POP3 or IMAP can be switched on or off
  'server', // a field for the incoming server, its value or its port
  'credentials', // user name and password of the mailbox
  'retention', // keep or delete mail on the server
  'mail-words', // "mailbox", "fetch mail", "e-mail account" near the controls
  'title', // page, dialog or section title
  'address', // the page's own URL: the weakest
  'against', // a sign that this is something else: weight below 0
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One thing that was read in the page and what it counts for. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Name of the rule that saw it, kebab-case: a key of the product's texts and of docs/detection.md. */
  readonly signal: string;
  /** What it adds to the verdict; negative speaks against. Unit: the points of src/detect/vocabulary/weights.ts. */
  readonly weight: number;
  /** The words on the page that were read, cut at 80 characters; never a value that a person typed. */
  readonly text: string;
}

/** A group of controls that came close to being a setup and was refused. */
export interface Refusal {
  readonly control: string | null;
  /** Why not: a signal's name from the rules, e.g. `no-server`, `vetoed`. */
  readonly reason: string;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}
