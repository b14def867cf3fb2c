import type { ProviderFacts } from '../providers/facts.ts';
import type { Setup } from '../setup/setup.ts';
import { language, say, type TextKey } from './say.ts';

const NOTES: readonly (readonly [ProviderFacts['notes'][number]['id'], TextKey])[] = [
  ['app-password', 'tip_note_app_password'],
  ['oauth', 'tip_note_oauth'],
  ['switch-on-first', 'tip_note_switch_on_first'],
];

/** What the provider publishes, with its date; nothing where the provider is unknown. */
export function knownOf({ kind }: Setup, facts: ProviderFacts | null): string[] {
  if (!facts || kind === 'access') return [];
  const { imap } = facts.servers;
  const when = month(facts.asOf);
  return [
    imap
      ? say('tip_provider_imap', facts.name, imap.host, `${imap.port}`, when)
      : say('tip_provider_none', facts.name, when),
    ...NOTES.flatMap(([id, key]) => {
      const note = facts.notes.find((one) => one.id === id);
      return note ? [say(key, facts.name, month(note.asOf))] : [];
    }),
  ];
}

const month = (date: string): string =>
  new Intl.DateTimeFormat(language().lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));
