import * as v from 'valibot';
import { POLICY_WAIT } from '../setup/budgets.ts';
import { readManaged } from './preferences.ts';

/** What an administrator may set besides the preferences (schema.json, docs/administrators.md). Never injected into pages. */
const host = v.pipe(v.string(), v.regex(/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i));

const serverOf = (tlsPort: number) =>
  v.nullish(
    v.object({
      host,
      port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)), tlsPort),
      security: v.optional(v.picklist(['tls', 'starttls', 'none']), 'tls'),
      user: v.optional(v.picklist(['address', 'local', 'local.domain']), 'address'),
    }),
    null,
  );

const provider = v.pipe(
  v.object({
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    domains: v.pipe(v.array(v.pipe(host, v.toLowerCase())), v.minLength(1), v.maxLength(100), v.readonly()),
    imap: serverOf(993),
    pop3: serverOf(995),
  }),
  v.transform(({ name, domains, imap, pop3 }) => ({
    name,
    domains,
    servers: { imap, pop3 },
    notes: [],
    /** A policy says what holds now. */
    asOf: new Date().toISOString().slice(0, 10),
  })),
);

/** As in ProviderFacts of src/providers. */
export type OwnProvider = v.InferOutput<typeof provider>;

export interface Policy {
  readonly providers: readonly OwnProvider[];
  /** https; '' where there is none. */
  readonly helpUrl: string;
  /** Open the guide once after installing. */
  readonly openGuide: boolean;
}

const helpUrl = v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(2000));

/** What is broken is left out by itself; the rest holds. */
export function parsePolicy(managed: Readonly<Record<string, unknown>>): Policy {
  const listed = Array.isArray(managed.providers) ? managed.providers.slice(0, 200) : [];
  return {
    providers: listed.flatMap((one: unknown) => {
      const parsed = v.safeParse(provider, one);
      return parsed.success ? [parsed.output] : [];
    }),
    helpUrl: v.is(helpUrl, managed.helpUrl) ? managed.helpUrl : '',
    openGuide: managed.openGuide !== false,
  };
}

/** What an administrator set, for those who cannot wait for Chrome's start to be over: after a moment there is none. */
export const readManagedSoon = (): Promise<Record<string, unknown>> =>
  Promise.race([readManaged(), new Promise<Record<string, never>>((none) => setTimeout(none, POLICY_WAIT, {}))]);
