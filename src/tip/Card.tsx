import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { Button } from './Button.tsx';
import { Icon } from './icons.tsx';
import { PlanPanel } from './PlanPanel.tsx';
import { ResultPanel, UndonePanel } from './ResultPanel.tsx';
import { SketchPanel } from './SketchPanel.tsx';
import { say } from './say.ts';
import type { Panel } from './state.ts';
import type { Acts } from './Tip.tsx';
import type { View } from './view.ts';

interface Props {
  readonly view: View;
  readonly panel: Panel;
  readonly acts: Acts;
}

/** The open tip: a dialog that does not take the focus unless the person opened it. */
export function Card({ view, panel, acts }: Props): JSX.Element {
  return (
    <div class="card" role="dialog" aria-labelledby="verdict" tabIndex={-1}>
      <div class="title">
        <Icon of={view.severity} />
        <h2 id="verdict">{view.verdict}</h2>
        <Button class="close" label={say('tip_fold')} onPress={acts.fold}>
          <Icon of="close" />
        </Button>
      </div>
      {contents(view, panel, acts)}
    </div>
  );
}

function contents(view: View, panel: Panel, acts: Acts): ComponentChildren {
  switch (panel.is) {
    case 'main':
      return <Main view={view} acts={acts} />;
    case 'plan':
      return <PlanPanel plan={panel.plan} acts={acts} />;
    case 'busy':
      return <p>{say('switch_busy')}</p>;
    case 'result':
      return <ResultPanel plan={panel.plan} outcome={panel.outcome} acts={acts} />;
    case 'undone':
      return <UndonePanel left={panel.left} acts={acts} />;
    case 'sketch':
      return <SketchPanel text={panel.text} acts={acts} />;
    case 'thanks':
      return <p>{say('tip_thanks')}</p>;
  }
}

function Main({ view, acts }: { readonly view: View; readonly acts: Acts }): JSX.Element {
  const { lines, rowsTitle, rows, recommended, known, why, plans, urges, keep } = view;
  return (
    <>
      {lines.map((line) => (
        <p class="line" key={line}>
          {line}
        </p>
      ))}
      <p class="advice">{recommended}</p>
      <div class="acts">
        {plans.map(({ plan, button }, i) => (
          <Button key={plan.goal} class={i === 0 && urges ? 'primary' : ''} onPress={() => acts.show(plan)}>
            {button}
          </Button>
        ))}
        {keep !== null && <Button onPress={acts.keep}>{keep}</Button>}
      </div>
      <h3>{rowsTitle}</h3>
      <dl class="rows">
        {rows.map(([label, text]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
      <details onToggle={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}>
        <summary>{say('tip_why')}</summary>
        {[...why, ...known].map((line) => (
          <p key={line}>{line}</p>
        ))}
        <div class="acts">
          <Button onPress={acts.learn}>{say('tip_learn')}</Button>
        </div>
      </details>
      <div class="foot">
        <span>{say('tip_right')}</span>
        <Button onPress={acts.right}>{say('tip_yes')}</Button>
        <Button onPress={acts.wrong}>{say('tip_no')}</Button>
        {acts.mayMute() && (
          <Button class="plain" onPress={acts.mute}>
            {say('tip_mute')}
          </Button>
        )}
      </div>
    </>
  );
}
