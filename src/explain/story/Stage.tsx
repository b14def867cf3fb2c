import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.ts';
import type { Act } from './act.ts';
import { Envelope } from './Envelope.tsx';
import type { Frame } from './scenes.ts';
import type { Device, MessageId, Place } from './world.ts';

/** How long a message travels. Milliseconds. */
const TRAVEL_MS = 900;

const SHAPES: Readonly<Record<Place, string>> = {
  server: 'M6 4h20v10H6zM6 18h20v10H6zM10 9h4M10 23h4',
  phone: 'M10 3h12v26H10zM14 25h4',
  computer: 'M4 6h24v15H4zM12 27h8M16 21v6',
  tablet: 'M5 4h22v24H5zM14 25h4',
};

function Picture({ place }: { readonly place: Place }): JSX.Element {
  return (
    <svg class="picture" viewBox="0 0 32 32" aria-hidden="true">
      <path d={SHAPES[place]} />
    </svg>
  );
}

/** Where a message that was not here before comes from: the server; new mail comes from outside. */
function travel(stage: HTMLElement, before: ReadonlySet<string>): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const server = stage.querySelector('[data-place="server"] .tray')?.getBoundingClientRect();
  if (!server) return;
  for (const envelope of stage.querySelectorAll<HTMLElement>('.envelope:not(.gone)')) {
    const at = envelope.dataset.at ?? '';
    if (before.has(at)) continue;
    const here = envelope.getBoundingClientRect();
    const [x, y] = at.startsWith('server:') ? [0, -40] : [server.x - here.x, server.y - here.y];
    const from = { transform: `translate(${x}px, ${y}px)`, opacity: at.startsWith('server:') ? 0 : 1 };
    envelope.animate([from, { transform: 'none', opacity: 1 }], { duration: TRAVEL_MS, easing: 'ease-in-out' });
  }
}

interface Props {
  readonly frame: Frame;
  /** Given in free play: buttons to do things with each device. */
  readonly onAct: ((act: Act) => void) | null;
}

/** One frame of the story, drawn; what arrived since the frame before travels to its place. */
export function Stage({ frame, onAct }: Props): JSX.Element {
  const { text, count } = useWords();
  const stage = useRef<HTMLDivElement>(null);
  const drawn = useRef<ReadonlySet<string>>(new Set());
  const { world, happening } = frame;

  useLayoutEffect(() => {
    if (!stage.current) return;
    travel(stage.current, drawn.current);
    const all = stage.current.querySelectorAll<HTMLElement>('.envelope:not(.gone)');
    drawn.current = new Set([...all].map((envelope) => envelope.dataset.at ?? ''));
  }, [frame]);

  const tray = (place: Place, mail: readonly MessageId[], gone: readonly MessageId[]): JSX.Element => (
    <>
      <span class="tray" aria-hidden="true">
        {mail.map((id) => (
          <Envelope key={id} id={id} place={place} look={isCopy(place, id) ? 'copy' : 'original'} />
        ))}
        {gone.map((id) => (
          <Envelope key={`gone${id}`} id={id} place={place} look="gone" />
        ))}
      </span>
      <span class="count">{count('story_count', mail.length)}</span>
    </>
  );

  /** What the server has as well is a copy; else what is on a device is the message itself. */
  const isCopy = (place: Place, id: MessageId): boolean => place !== 'server' && world.server.includes(id);

  const goneFrom = (place: Place): readonly MessageId[] => {
    if (happening.type === 'broke' && happening.device === place) return happening.lost;
    return happening.type === 'deleted' && happening.from.includes(place) ? [happening.message] : [];
  };

  return (
    <div class="stage" ref={stage}>
      <section class="place server" data-place="server" aria-label={text('story_server')}>
        <span class="plate">
          <Picture place="server" />
          <span class="name">{text('story_server')}</span>
        </span>
        {tray('server', world.server, goneFrom('server'))}
      </section>
      {world.devices.map((device) => (
        <section
          class={device.broken ? 'place broken' : 'place'}
          data-place={device.id}
          key={device.id}
          aria-label={text(`story_${device.id}`)}
        >
          <span class="plate">
            <Picture place={device.id} />
            <span class="name">
              {text(`story_${device.id}`)}
              {device.broken && <em> ({text('story_broken')})</em>}
            </span>
          </span>
          {tray(device.id, device.mail, goneFrom(device.id))}
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
      {broken ? (
        <button type="button" onClick={() => onAct({ type: 'replace', device: id })}>
          {text('story_do_replace')}
        </button>
      ) : (
        <>
          <button type="button" onClick={() => onAct({ type: 'open', device: id })}>
            {text('story_do_open')}
          </button>
          <button
            type="button"
            disabled={last === undefined}
            onClick={() => last !== undefined && onAct({ type: 'delete', device: id, message: last })}
          >
            {text('story_do_delete')}
          </button>
          <button type="button" onClick={() => onAct({ type: 'break', device: id })}>
            {text('story_do_break')}
          </button>
        </>
      )}
    </span>
  );
}
