import type { JSX } from 'preact';
import type { Change } from '../switch/change.ts';
import type { Plan, WarningId } from '../switch/plan.ts';
import { Button } from './Button.tsx';
import { language, say, type TextKey } from './say.ts';
import type { Acts } from './Tip.tsx';

const WHAT: Readonly<Record<Change['what'], TextKey>> = {
  protocol: 'switch_protocol',
  imap: 'switch_imap',
  pop3: 'switch_pop3',
  both: 'switch_both',
  security: 'switch_security',
  host: 'switch_host',
  port: 'switch_port',
  keep: 'switch_keep',
};

const WARNING: Readonly<Record<WarningId, TextKey>> = {
  downloaded: 'switch_warn_downloaded',
  quota: 'switch_warn_quota',
  refused: 'switch_warn_refused',
  password: 'switch_warn_password',
  enable: 'switch_warn_enable',
  guess: 'switch_warn_guess',
  save: 'switch_warn_save',
};

/** What a change is about: a tick, and what becomes of copies ("Delete: yes → no"), by its own label, everything else by its kind. */
export const nameOf = ({ what, control, act }: Change): string =>
  ((what === 'keep' || act.how === 'check') && control.label) || say(WHAT[what]);

export const partName = (what: Change['what']): string => say(WHAT[what]);

const ofTick = (text: string): string => {
  if (text === 'on') return say('switch_on');
  return text === 'off' ? say('switch_off') : text;
};

/** The plan, before anything is changed. */
export function PlanPanel({ plan, acts }: { readonly plan: Plan; readonly acts: Acts }): JSX.Element {
  return (
    <>
      <h3>{say('switch_plan')}</h3>
      <ul class="changes">
        {plan.changes.map((change) => (
          <li key={change.what}>
            {nameOf(change)}: <bdi>{ofTick(change.from) || '–'}</bdi> {language().dir === 'rtl' ? '←' : '→'}{' '}
            <bdi>
              <b>{ofTick(change.to)}</b>
            </bdi>
            {change.act.how === 'none' && (
              <span class="note"> ({say(change.act.why === 'absent' ? 'switch_absent' : 'switch_locked')})</span>
            )}
            {change.source === 'guess' && <span class="note"> ({say('switch_guess')})</span>}
            {change.source === 'published' && plan.provider && (
              <span class="note"> ({say('switch_published', plan.provider)})</span>
            )}
          </li>
        ))}
      </ul>
      <ul class="lines note">
        {plan.warnings.map((id) => (
          <li key={id}>{say(WARNING[id])}</li>
        ))}
      </ul>
      <div class="acts">
        <Button class="primary" onPress={() => acts.apply(plan)}>
          {say('switch_apply')}
        </Button>
        <Button onPress={acts.back}>{say('switch_cancel')}</Button>
      </div>
    </>
  );
}
