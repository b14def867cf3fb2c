import type { JSX } from 'preact';
import { Button } from './Button.tsx';
import { say } from './say.ts';
import type { Acts } from './Tip.tsx';

/** The redacted sketch, whole and editable: the person decides what becomes of it. Nothing is sent. */
export function SketchPanel({ text, acts }: { readonly text: string; readonly acts: Acts }): JSX.Element {
  return (
    <>
      <p>{say('tip_sketch')}</p>
      <textarea
        aria-label={say('tip_sketch_label')}
        spellcheck={false}
        dir="ltr"
        value={text}
        onInput={(event) => acts.edit(event.currentTarget.value)}
      />
      <div class="acts">
        <Button class="primary" onPress={acts.copy}>
          {say('tip_copy')}
        </Button>
        <Button onPress={acts.save}>{say('tip_save')}</Button>
        <Button onPress={acts.back}>{say('switch_cancel')}</Button>
      </div>
    </>
  );
}
