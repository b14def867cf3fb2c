import type { Choice, Control } from '../detect/control.ts';
import type { Lever, Pull, Reading } from '../detect/reading.ts';
import type { Protocol, Security } from '../setup/setup.ts';
import type { Source, Target } from './target.ts';

export type What = 'protocol' | 'imap' | 'pop3' | 'both' | 'security' | 'host' | 'port' | 'keep';

/** `find`: the widget shows its choices only while it is open; the one that names the protocol is taken then. */
export type Act =
  | Pull
  | { readonly how: 'type'; readonly text: string }
  | { readonly how: 'find'; readonly word: Protocol };

/** One control that is to be changed, as the person reads it. */
export interface Change {
  readonly what: What;
  readonly control: Control;
  readonly act: Act;
  /** '' where nothing is chosen or typed. `on` and `off` stand for ticks. */
  readonly from: string;
  readonly to: string;
  readonly source: Source;
}

/** What is left to do until the form is as the target says, in the order in which it is to be done. */
export function changesTo(reading: Reading, target: Target): readonly Change[] {
  return [
    ...protocolChange(reading, target),
    ...accessChanges(reading, target),
    ...securityChange(reading, target),
    ...textChanges(reading, target),
    ...keepChange(reading, target),
  ].filter((change) => !change.control.disabled);
}

function protocolChange({ setup, parts }: Reading, { protocol, security }: Target): Change[] {
  const lever = parts.protocol;
  if (!protocol || !lever || setup.protocol === protocol) return [];
  const fits = lever.options.filter(({ means, pull }) => means === protocol && !isDisabled(pull));
  const wanted = security?.value ?? (setup.security === 'unknown' ? 'tls' : setup.security);
  const best = fits.toSorted((a, b) => rank(b.pull, wanted) - rank(a.pull, wanted))[0];
  const base = { what: 'protocol', control: lever.control, from: standing(lever.control), source: 'form' } as const;
  if (best) return [{ ...base, act: best.pull, to: words(best.pull, protocol) }];
  if (lever.control.role !== 'listbox') return [];
  return [{ ...base, act: { how: 'find', word: protocol }, to: protocol === 'imap' ? 'IMAP' : 'POP3' }];
}

/** "IMAP (SSL)" before "IMAP" where TLS is wanted; a choice that skips the certificate's check last of all. */
function rank(pull: Pull, wanted: Security): number {
  if (pull.how === 'check') return 0;
  const text = `${pull.choice.text} ${pull.choice.value}`;
  const secure = /ssl|(?<!start)tls|imaps|pop3s|secure/i.test(text) && !/no-?(ssl|tls)|without/i.test(text);
  const upgrade = /starttls/i.test(text);
  const fits = wanted === 'none' ? !secure : wanted === 'starttls' ? upgrade : secure && !upgrade;
  return (fits ? 2 : 0) + (secure ? 1 : 0) - (/novalidate|no cert|self-?signed/i.test(text) ? 4 : 0);
}

function accessChanges({ parts }: Reading, { access }: Target): Change[] {
  const wish = (protocol: Protocol | 'both'): boolean | null =>
    protocol === 'both' ? (access.imap === true ? true : null) : (access[protocol] ?? null);
  return parts.access.flatMap(({ protocol, lever }) => {
    const on = wish(protocol);
    return on === null ? [] : boolChange(protocol === 'pop3' || protocol === 'imap' ? protocol : 'both', lever, on);
  });
}

function securityChange({ parts }: Reading, { security }: Target): Change[] {
  const lever = parts.security;
  if (!security || !lever || lever.control.element === parts.protocol?.control.element) return [];
  const fit = lever.options.find(({ means, pull }) => means === security.value && !isDisabled(pull));
  if (!fit || isStanding(lever.control, fit.pull)) return [];
  const { control } = lever;
  return [
    {
      what: 'security',
      control,
      act: fit.pull,
      from: standing(control),
      to: words(fit.pull),
      source: security.source,
    },
  ];
}

function textChanges({ setup, parts }: Reading, target: Target): Change[] {
  const { host, port } = parts;
  const changes: Change[] = [];
  if (host && setup.host && target.host && target.host.value !== setup.host.toLowerCase()) {
    const text = host.value.replace(setup.host, target.host.value);
    if (host.role === 'text' && text !== host.value)
      changes.push({
        what: 'host',
        control: host,
        act: { how: 'type', text },
        from: host.value,
        to: text,
        source: target.host.source,
      });
  }
  if (port && target.port && setup.port !== null && setup.port !== target.port.value) {
    const { value, source } = target.port;
    const act = portAct(port, value);
    if (act) changes.push({ what: 'port', control: port, act, from: standing(port), to: `${value}`, source });
  }
  return changes;
}

function portAct(port: Control, value: number): Act | null {
  if (port.role === 'text') return /^\d+$/.test(port.value.trim()) ? { how: 'type', text: `${value}` } : null;
  const choice = port.choices.find(
    (one) => one.value === `${value}` || new RegExp(`(?<!\\d)${value}(?!\\d)`).test(one.text),
  );
  return choice && !choice.disabled ? { how: 'choose', choice } : null;
}

function keepChange({ parts }: Reading, { keep }: Target): Change[] {
  return keep === null || !parts.keep ? [] : boolChange('keep', parts.keep, keep);
}

function boolChange(what: What, lever: Lever<boolean>, on: boolean): Change[] {
  const fit = lever.options.find(({ means, pull }) => means === on && !isDisabled(pull));
  const { control } = lever;
  const base = { what, control, from: standing(control), source: 'form' } as const;
  if (fit) return isStanding(control, fit.pull) ? [] : [{ ...base, act: fit.pull, to: words(fit.pull) }];
  // Of a list of several, what is on is chosen: off is not to choose it.
  const [only] = control.role === 'multiselect' ? lever.options : [];
  if (only?.pull.how !== 'choose' || only.pull.choice.selected === on) return [];
  return [{ ...base, from: words(only.pull), act: only.pull, to: on ? 'on' : 'off' }];
}

const isDisabled = (pull: Pull): boolean => pull.how === 'choose' && pull.choice.disabled;

export function isStanding(control: Control, pull: Pull): boolean {
  return pull.how === 'check' ? control.checked === pull.on : pull.choice.selected;
}

const chosen = ({ choices }: Control): Choice | undefined => choices.find((choice) => choice.selected);

/** How a control stands now, as the person reads it. */
export function standing(control: Control): string {
  if (control.checked !== null) return control.checked ? 'on' : 'off';
  return chosen(control)?.text ?? control.value;
}

function words(pull: Pull, protocol?: Protocol): string {
  if (pull.how === 'check') return pull.on ? 'on' : 'off';
  return pull.choice.text || pull.choice.value || (protocol ?? '');
}
