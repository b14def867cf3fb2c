import type { JSX } from 'preact';
import { useEffect, useId, useReducer, useRef } from 'preact/hooks';
import { useWords, type Words } from '../words.ts';
import { Envelope } from './Envelope.tsx';
import { atEnd, FRAME_MS, frameOf, newPlayer, type PlayerEvent, play } from './player.ts';
import { Stage } from './Stage.tsx';
import { type Frame, SCENES } from './scenes.ts';
import { MODE_KEY, tell } from './tell.ts';
import { deviceOf, MODES } from './world.ts';

/** As many as there is room for; then the person starts again. */
const MOST_MAIL = 20;

function sentence({ text }: Words, frame: Frame): string {
  const { key, device } = tell(frame);
  return device ? text('story_at', text(`story_${device}`), text(key)) : text(key);
}

/** The playable story of POP3 and IMAP. Nothing moves before the person presses Play. */
export function Story(): JSX.Element {
  const words = useWords();
  const { text } = words;
  const [state, send] = useReducer(play, newPlayer('pop3'));
  const controls = useRef<HTMLDivElement>(null);
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

  /** To free play and back: the button that was pressed goes, the focus does not. */
  const turn = (type: 'free' | 'told'): void => {
    send({ type });
    controls.current?.querySelector('button')?.focus();
  };
  /** What cannot be done now says so and keeps the focus (a disabled button would lose it). */
  const button = (key: ButtonKey, act: () => void, off = false): JSX.Element => (
    <button
      type="button"
      aria-disabled={off}
      class={key === 'story_play' ? 'primary' : undefined}
      onClick={() => off || act()}
    >
      {text(key)}
    </button>
  );
  const on = (event: PlayerEvent) => (): void => send(event);
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
      <p class="told" role="status">
        {untouched ? text('story_free_start') : sentence(words, frame)}
      </p>
      <div class="controls" ref={controls}>
        {free ? (
          <>
            {button(
              'story_do_arrive',
              on({ type: 'act', act: { type: 'arrive', count: 1 } }),
              frame.world.arrived >= MOST_MAIL,
            )}
            {button(
              'story_do_tablet',
              on({ type: 'act', act: { type: 'add-tablet' } }),
              deviceOf(frame.world, 'tablet') !== undefined,
            )}
            {button('story_restart', on({ type: 'restart' }))}
            {button('story_told', () => turn('told'))}
          </>
        ) : (
          <>
            {playing ? button('story_pause', on({ type: 'pause' })) : button('story_play', on({ type: 'play' }))}
            {button('story_back', on({ type: 'back' }), at === 0)}
            {button('story_step', on({ type: 'step' }), atEnd(state))}
            {button('story_restart', on({ type: 'restart' }), at === 0)}
            {button('story_free', () => turn('free'))}
          </>
        )}
      </div>
      <ul class="keys">
        {state.kind === 'told' && <li>{text('story_place', String(at), String(state.frames.length - 1))}</li>}
        {KEYS.map(([look, key]) => (
          <li key={look}>
            <Envelope look={look} />
            {text(key)}
          </li>
        ))}
      </ul>
      {state.kind === 'told' && (
        <details>
          <summary>{text('story_text_title')}</summary>
          <ol>
            {state.frames.slice(1).map((one, index) => (
              <li key={PLACES[index]}>{sentence(words, one)}</li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

type ButtonKey =
  `story_${'play' | 'pause' | 'back' | 'step' | 'restart' | 'free' | 'told' | 'do_arrive' | 'do_tablet'}`;

/** What the drawn messages mean. */
const KEYS = [
  ['original', 'story_key_mail'],
  ['copy', 'story_key_copy'],
  ['gone', 'story_key_gone'],
] as const;

/** A frame's place in the story is its only identity. */
const PLACES = ['1', '2', '3', '4', '5', '6'];
