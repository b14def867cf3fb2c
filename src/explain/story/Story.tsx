import type { JSX } from 'preact';
import { useEffect, useId, useReducer } from 'preact/hooks';
import { useWords, type Words } from '../words.ts';
import { Envelope } from './Envelope.tsx';
import { atEnd, FRAME_MS, frameOf, newPlayer, play } from './player.ts';
import { Stage } from './Stage.tsx';
import { type Frame, SCENES } from './scenes.ts';
import { MODE_KEY, tell } from './tell.ts';
import { deviceOf, MODES } from './world.ts';

function sentence({ text }: Words, frame: Frame): string {
  const { key, device } = tell(frame);
  return device ? text('story_at', text(`story_${device}`), text(key)) : text(key);
}

/** The playable story of POP3 and IMAP. Nothing moves before the person presses Play. */
export function Story(): JSX.Element {
  const words = useWords();
  const { text } = words;
  const [state, send] = useReducer(play, newPlayer('pop3'));
  const frame = frameOf(state);
  const title = useId();
  const free = state.kind === 'free';
  const playing = state.kind === 'told' && state.playing;
  const at = state.kind === 'told' ? state.at : 0;

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => send({ type: 'step' }), FRAME_MS);
    return () => clearTimeout(timer);
  }, [playing, at, state.mode]);

  const press = (type: 'play' | 'pause' | 'step' | 'back' | 'restart' | 'free' | 'told', off = false): JSX.Element => (
    <button type="button" disabled={off} class={type === 'play' ? 'primary' : undefined} onClick={() => send({ type })}>
      {text(`story_${type}`)}
    </button>
  );
  const untouched = free && frame.world.arrived === 0 && frame.happening.type === 'nothing';

  return (
    <section class="story" aria-labelledby={title}>
      <h2 id={title}>{text('story_title')}</h2>
      <fieldset class="modes">
        <legend>{text('story_mode')}</legend>
        {MODES.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name={`${title}-mode`}
              checked={state.mode === mode}
              onChange={() => send({ type: 'mode', mode })}
            />
            <span>{text(`story_mode_${MODE_KEY[mode]}`)}</span>
          </label>
        ))}
      </fieldset>
      {state.kind === 'told' && (
        <ol class="scenes">
          {SCENES.map((scene) => (
            <li key={scene}>
              <button
                type="button"
                aria-current={frame.scene === scene ? 'step' : undefined}
                onClick={() => send({ type: 'scene', scene })}
              >
                {text(`story_scene_${scene}`)}
              </button>
            </li>
          ))}
        </ol>
      )}
      <Stage frame={frame} onAct={free ? (act) => send({ type: 'act', act }) : null} />
      <ul class="keys">
        {KEYS.map(([look, key]) => (
          <li key={look}>
            <Envelope look={look} />
            {text(key)}
          </li>
        ))}
      </ul>
      <p class="told" role="status">
        {untouched ? text('story_free_start') : sentence(words, frame)}
      </p>
      <div class="controls">
        {free ? (
          <>
            <button type="button" onClick={() => send({ type: 'act', act: { type: 'arrive', count: 1 } })}>
              {text('story_do_arrive')}
            </button>
            <button
              type="button"
              disabled={deviceOf(frame.world, 'tablet') !== undefined}
              onClick={() => send({ type: 'act', act: { type: 'add-tablet' } })}
            >
              {text('story_do_tablet')}
            </button>
            {press('restart')}
            {press('told')}
          </>
        ) : (
          <>
            {press(playing ? 'pause' : 'play')}
            {press('back', at === 0)}
            {press('step', atEnd(state))}
            {press('restart', at === 0)}
            {press('free')}
          </>
        )}
      </div>
      {state.kind === 'told' && (
        <>
          <p class="place-in-story">{text('story_place', String(at), String(state.frames.length - 1))}</p>
          <details>
            <summary>{text('story_text_title')}</summary>
            <ol>
              {state.frames.slice(1).map((one, index) => (
                <li key={PLACES[index]}>{sentence(words, one)}</li>
              ))}
            </ol>
          </details>
        </>
      )}
    </section>
  );
}

/** What the drawn messages mean. */
const KEYS = [
  ['original', 'story_key_mail'],
  ['copy', 'story_key_copy'],
  ['gone', 'story_key_gone'],
] as const;

/** A frame's place in the story is its only identity. */
const PLACES = ['1', '2', '3', '4', '5', '6'];
