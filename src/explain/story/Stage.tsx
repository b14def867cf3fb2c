import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { Act } from './act.ts';
import { Crack, Lights, Sky, Wire } from './Drawing.tsx';
import { Envelope } from './Envelope.tsx';
import type { Frame } from './scenes.ts';
import { land, type Spots, spotsOf, travel } from './travel.ts';
import type { Device, MessageId, Place, World } from './world.ts';

interface Props {
  readonly frame: Frame;
  /** Given in free play: buttons to do things with each device. */
  readonly onAct: ((act: Act) => void) | null;
}

interface Drawn {
  readonly world: World;
  readonly spots: Spots;
}

/** One frame of the story, drawn; what changed since the frame that it follows is seen to move. */
export function Stage({ frame, onAct }: Props): JSX.Element {
  const { text, count } = useWords();
  const stage = useRef<HTMLDivElement>(null);
  const last = useRef<Drawn | null>(null);
  const { world, happening, scene, before } = frame;

  useLayoutEffect(() => {
    if (!stage.current) return;
    land(stage.current);
    const spots = spotsOf(stage.current);
    // Another protocol, a step back, a leap: nothing moved, it is another picture.
    if (last.current && last.current.world === before) travel(stage.current, last.current.spots, spots);
    last.current = { world, spots };
  }, [world, before]);

  const goneFrom = (place: Place): readonly MessageId[] => {
    if (happening.type === 'broke' && happening.device === place) return happening.lost;
    return happening.type === 'deleted' && happening.from.includes(place) ? [happening.message] : [];
  };
  /** What the server has as well is a copy; else what is on a device is the message itself. */
  const lookOf = (place: Place, id: MessageId, gone: readonly MessageId[]): 'gone' | 'copy' | 'original' => {
    if (gone.includes(id)) return 'gone';
    return place !== 'server' && world.server.includes(id) ? 'copy' : 'original';
  };
  /** A message that has just gone is still seen, crossed out, where it was. */
  const tray = (place: Place, mail: readonly MessageId[]): JSX.Element => {
    const gone = goneFrom(place);
    return (
      <span class="tray" aria-hidden="true">
        {[...mail, ...gone]
          .sort((a, b) => a - b)
          .map((id) => (
            <Envelope key={id} id={id} place={place} look={lookOf(place, id, gone)} />
          ))}
      </span>
    );
  };
  const used = (device: Device): boolean => 'device' in happening && happening.device === device.id;

  return (
    <div class={`stage ${scene ?? ''}`} ref={stage}>
      <Sky scene={scene} />
      <section class="place server" data-place="server" aria-label={text('story_server')}>
        <span class="plate">
          <span class="name">{text('story_server')}</span>
          <span class="count">{count('story_count', world.server.length)}</span>
        </span>
        <span class="case">
          <Lights />
          {tray('server', world.server)}
        </span>
      </section>
      {world.devices.map((device) => (
        <section
          class={`place ${device.id} ${device.broken ? 'broken' : ''}`}
          data-place={device.id}
          key={device.id}
          aria-label={text(`story_${device.id}`)}
        >
          <Wire mode={world.mode} used={used(device)} />
          <span class="case">
            {tray(device.id, device.mail)}
            {device.broken && <Crack />}
          </span>
          <span class="name">
            {text(`story_${device.id}`)}
            {device.broken && <em> ({text('story_broken')})</em>}
          </span>
          <span class="count">{count('story_count', device.mail.length)}</span>
          {onAct && <DeviceActs device={device} onAct={onAct} />}
        </section>
      ))}
      {world.lost.length > 0 && <p class="lost">{text('story_lost', count('story_count', world.lost.length))}</p>}
    </div>
  );
}

function DeviceActs({ device, onAct }: { readonly device: Device; readonly onAct: (act: Act) => void }): JSX.Element {
  const { text } = useWords();
  const { id, broken, mail } = device;
  const last = mail.at(-1);
  return (
    <span class="acts">
      {!broken && (
        <>
          <button type="button" onClick={() => onAct({ type: 'open', device: id })}>
            {text('story_do_open')}
          </button>
          <button
            type="button"
            aria-disabled={last === undefined}
            onClick={() => last !== undefined && onAct({ type: 'delete', device: id, message: last })}
          >
            {text('story_do_delete')}
          </button>
        </>
      )}
      {/* One button for both, so that the focus stays where it was. */}
      <button type="button" key="fate" onClick={() => onAct({ type: broken ? 'replace' : 'break', device: id })}>
        {text(broken ? 'story_do_replace' : 'story_do_break')}
      </button>
    </span>
  );
}
