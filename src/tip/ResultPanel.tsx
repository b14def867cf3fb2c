import type { JSX } from 'preact';
import type { Outcome } from '../switch/apply.ts';
import type { Plan } from '../switch/plan.ts';
import type { PartName } from '../switch/snapshot.ts';
import { Button } from './Button.tsx';
import { nameOf, partName } from './PlanPanel.tsx';
import { say } from './say.ts';
import type { Acts } from './Tip.tsx';

interface Props {
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly acts: Acts;
}

/** One sentence for what came of a plan. */
export function resultOf({ is, left }: Outcome): string {
  if (is === 'gone') return say('switch_gone');
  const names = left.map(nameOf).join(', ');
  if (is === 'refused') return say('switch_refused', names);
  return left.length === 0 ? say('switch_done') : say('switch_left', names);
}

export function ResultPanel({ outcome, acts }: Props): JSX.Element {
  return (
    <>
      <p class="advice">{resultOf(outcome)}</p>
      {outcome.left.map((change) => (
        <p key={change.what}>
          {nameOf(change)}: <bdi>{change.to}</bdi>{' '}
          <Button onPress={() => acts.point(change.control)}>{say('switch_point')}</Button>
        </p>
      ))}
      <div class="acts">
        {outcome.is !== 'refused' && <Button onPress={acts.undo}>{say('switch_undo')}</Button>}
        <Button onPress={acts.fold}>{say('tip_fold')}</Button>
      </div>
    </>
  );
}

export const undoneText = (left: readonly PartName[]): string =>
  left.length === 0 ? say('switch_undone') : say('switch_undo_left', left.map(partName).join(', '));

export function UndonePanel({ left, acts }: { readonly left: readonly PartName[]; readonly acts: Acts }): JSX.Element {
  return (
    <>
      <p class="advice">{undoneText(left)}</p>
      <div class="acts">
        <Button onPress={acts.back}>{say('switch_back')}</Button>
      </div>
    </>
  );
}
