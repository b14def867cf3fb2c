import type { Judged } from '../advisor/door.ts';
import { browser } from '../platform/browser.ts';
import type { ToBackground } from '../platform/messages.ts';
import type { Site } from '../switch/apply.ts';
import { carryOff } from './carry-off.ts';
import { deeds } from './deeds.ts';
import { resultOf, undoneText } from './ResultPanel.tsx';
import { say } from './say.ts';
import type { Panel, State } from './state.ts';
import type { Acts } from './Tip.tsx';

/** What the acts of a person need of the tip in which they happen. */
export interface Stage {
  readonly layer: HTMLElement;
  readonly site: Site;
  judged(): Judged;
  panel(): Panel;
  /** Shows a panel and moves the focus to it; `status` is said to screen readers. */
  show(panel: Panel, status?: string): void;
  set(change: Partial<State>): void;
  open(): void;
  fold(): void;
  mayMute(): boolean;
  /** No more of this form. */
  keep(): void;
  /** No more on this site. */
  mute(): void;
}

function tell(message: ToBackground): void {
  browser.runtime.sendMessage(message).catch(() => {}); // the background could not be woken: the person sees no effect and tries again
}

export function actsOn(stage: Stage): Acts {
  const { layer, site } = stage;

  function carry(how: 'copy' | 'save'): void {
    const panel = stage.panel();
    if (panel.is !== 'sketch') return;
    carryOff(how, panel.text, layer).then((done) =>
      stage.set({ status: say(done ? 'tip_carried' : 'tip_not_carried') }),
    );
  }

  return {
    open: stage.open,
    fold: stage.fold,
    back: () => stage.show({ is: 'main' }),
    show: (plan) => stage.show({ is: 'plan', plan }),
    apply(plan) {
      stage.show({ is: 'busy' });
      deeds()
        .then((can) => can?.apply(stage.judged(), plan, site))
        .then((outcome) => {
          if (site.signal.aborted) return;
          if (outcome) stage.show({ is: 'result', plan, outcome }, resultOf(outcome));
          else stage.show({ is: 'plan', plan }); // nothing was done: the person can try again
        });
    },
    undo() {
      const panel = stage.panel();
      if (panel.is !== 'result') return;
      stage.show({ is: 'busy' });
      deeds()
        .then((can) => can?.undo(panel.outcome.before, site))
        .then((left) => {
          if (site.signal.aborted) return;
          if (left) stage.show({ is: 'undone', left }, undoneText(left));
          else stage.show(panel);
        });
    },
    point({ shown, element }) {
      shown.scrollIntoView({ block: 'center' });
      if (element instanceof HTMLElement) element.focus();
    },
    keep: stage.keep,
    mayMute: stage.mayMute,
    mute() {
      tell({ type: 'mute' });
      stage.mute();
    },
    learn: () => tell({ type: 'learn' }),
    right: () => stage.show({ is: 'thanks' }, say('tip_thanks')),
    wrong() {
      deeds().then((can) => {
        if (can && !site.signal.aborted)
          stage.show({ is: 'sketch', text: JSON.stringify(can.sketchOf(stage.judged()), null, 1) });
      });
    },
    edit: (text) => stage.set({ panel: { is: 'sketch', text } }),
    copy: () => carry('copy'),
    save: () => carry('save'),
  };
}
