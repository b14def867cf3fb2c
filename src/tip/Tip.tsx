import type { JSX } from 'preact';
import type { Control } from '../detect/control.ts';
import type { Plan } from '../switch/plan.ts';
import { Button } from './Button.tsx';
import { Card } from './Card.tsx';
import { Icon } from './icons.tsx';
import { say } from './say.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/** All that a person can do in a tip. */
export interface Acts {
  open(): void;
  fold(): void;
  /** Back to the card's first panel. */
  back(): void;
  show(plan: Plan): void;
  apply(plan: Plan): void;
  undo(): void;
  /** Brings a control of the page into sight and focus. */
  point(control: Control): void;
  keep(): void;
  /** An administrator may want tips to show on this site whatever the person says. */
  mayMute(): boolean;
  mute(): void;
  learn(): void;
  right(): void;
  wrong(): void;
  edit(text: string): void;
  copy(): void;
  save(): void;
}

interface Props {
  readonly view: View;
  readonly state: State;
  readonly acts: Acts;
}

export function Tip({ view, state, acts }: Props): JSX.Element {
  return (
    <div class={view.severity}>
      {state.open ? (
        <Card view={view} panel={state.panel} acts={acts} />
      ) : (
        <Button class="tag" expanded={false} onPress={acts.open}>
          <Icon of={view.severity} />
          <span class="words">
            {state.small ? say('tip_small', view.verdict) : view.chip}
            {!state.small && <span class="status"> {say('tip_chip_more')}</span>}
          </span>
        </Button>
      )}
      <div class="status" role="status">
        {state.status}
      </div>
    </div>
  );
}
