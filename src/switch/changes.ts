import type { Lever, Pull, Reading } from '../detect/reading.ts';
import type { Protocol, Security } from '../setup/setup.ts';
import type { Change, What } from './change.ts';
import { actFor, hindranceOf, isDisabled, isStanding, standing } from './standing.ts';
import type { Target } from './target.ts';
import { textChanges } from './texts.ts';

/** What is left to do until the form is as the target says, in the order in which it is to be done. */
export function changesTo(reading: Reading, target: Target): readonly Change[] {
  return [
    ...protocolChange(reading, target),
    ...accessChanges(reading, target),
    ...securityChange(reading, target),
    ...textChanges(reading, target),
    ...keepChange(reading, target),
  ];
}

const NAME: Readonly<Record<Protocol, string>> = { imap: 'IMAP', pop3: 'POP3' };

function protocolChange({ setup, parts }: Reading, { protocol, security }: Target): Change[] {
  const lever = parts.protocol;
  if (!protocol || !lever || setup.protocol === protocol) return [];
  const { control } = lever;
  const wanted = security?.value ?? (setup.security === 'unknown' ? 'tls' : setup.security);
  const fits = lever.options.filter(({ means }) => means === protocol);
  const best = fits
    .filter(({ pull }) => !isDisabled(pull))
    .toSorted((a, b) => rank(b.pull, wanted) - rank(a.pull, wanted))[0];
  const now = setup.protocol === 'pop3' || setup.protocol === 'imap' ? NAME[setup.protocol] : '';
  const base = { what: 'protocol', control, from: shortest(standing(control), now), source: 'form' } as const;
  const named = [(text: string) => names(text, protocol)];
  if (best) return [{ ...base, act: actFor(control, best.pull, named), to: words(best.pull, NAME[protocol]) }];
  if (fits.length > 0) return [{ ...base, act: { how: 'none', why: 'locked' }, to: NAME[protocol] }];
  if (control.role !== 'listbox') return [];
  return [{ ...base, act: hindranceOf(control) ?? { how: 'find', fits: named }, to: NAME[protocol] }];
}

/** "POP3" rather than the machine's "pop3". */
const shortest = (text: string, name: string): string => (text.toLowerCase() === name.toLowerCase() ? name : text);

/** "IMAP (SSL)" before "IMAP" where TLS is wanted; a choice that skips the certificate's check last of all. */
function rank(pull: Pull, wanted: Security): number {
  if (pull.how === 'check') return 0;
  const text = `${pull.choice.text} ${pull.choice.value}`;
  const secure = /ssl|(?<!start)tls|imaps|pop3s|secure/i.test(text) && !/no-?(ssl|tls)|without/i.test(text);
  const upgrade = /starttls/i.test(text);
  const fits = wanted === 'none' ? !secure : wanted === 'starttls' ? upgrade : secure && !upgrade;
  return (fits ? 2 : 0) + (secure ? 1 : 0) - (/novalidate|no cert|self-?signed/i.test(text) ? 4 : 0);
}

/** An item that names this protocol and nothing else of its kind: "IMAP (SSL)", not "POP3/IMAP". */
function names(text: string, protocol: Protocol): boolean {
  const imap = /(?<![a-z])imap/i.test(text);
  const pop = /(?<![a-z])pop3?(?![a-z])/i.test(text);
  return protocol === 'imap' ? imap && !pop : pop && !imap;
}

function accessChanges({ parts }: Reading, { access }: Target): Change[] {
  const wish = (protocol: Protocol | 'both'): boolean | null =>
    protocol === 'both' ? (access.imap === true ? true : null) : (access[protocol] ?? null);
  return parts.access.flatMap(({ protocol, lever }) => {
    const on = wish(protocol);
    return on === null ? [] : boolChange(protocol, lever, on);
  });
}

function securityChange({ parts }: Reading, { security }: Target): Change[] {
  const lever = parts.security;
  if (!security || !lever || lever.control.element === parts.protocol?.control.element) return [];
  const { control } = lever;
  const fit = lever.options.find(({ means, pull }) => means === security.value && !isDisabled(pull));
  if (!fit || isStanding(control, fit.pull)) return [];
  const act = actFor(control, fit.pull);
  return [{ what: 'security', control, act, from: standing(control), to: words(fit.pull), source: security.source }];
}

function keepChange({ parts }: Reading, { keep }: Target): Change[] {
  return keep === null || !parts.keep ? [] : boolChange('keep', parts.keep, keep);
}

function boolChange(what: What, { control, options }: Lever<boolean>, on: boolean): Change[] {
  const fit = options.find(({ means, pull }) => means === on && !isDisabled(pull));
  const base = { what, control, source: 'form' } as const;
  if (fit) {
    if (isStanding(control, fit.pull)) return [];
    return [{ ...base, act: actFor(control, fit.pull), from: standing(control), to: words(fit.pull) }];
  }
  // Of a list of several, and of buttons that are pressed while on, what is on is chosen: off is not to choose it.
  const many = control.role === 'multiselect' || control.role === 'buttons';
  const only = many && options[0]?.means ? options[0].pull : undefined;
  if (only?.how !== 'choose' || only.choice.selected === on) return [];
  const act = actFor(control, only);
  return [
    { ...base, act: act.how === 'choose' ? { ...act, on } : act, from: on ? 'off' : 'on', to: on ? 'on' : 'off' },
  ];
}

function words(pull: Pull, otherwise = ''): string {
  if (pull.how === 'check') return pull.on ? 'on' : 'off';
  return pull.choice.text || otherwise || pull.choice.value;
}
