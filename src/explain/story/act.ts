import {
  type Device,
  type DeviceId,
  deviceOf,
  type MessageId,
  newDevice,
  type Place,
  placesOf,
  present,
  type World,
} from './world.ts';

/** What the person, the sender or fate does. */
export type Act =
  | { readonly type: 'arrive'; readonly count: number }
  | { readonly type: 'open'; readonly device: DeviceId }
  | { readonly type: 'delete'; readonly device: DeviceId; readonly message: MessageId }
  | { readonly type: 'break'; readonly device: DeviceId }
  | { readonly type: 'replace'; readonly device: DeviceId }
  | { readonly type: 'add-tablet' };

/** What came of an act: enough to draw it and to tell it. */
export type Happening =
  | { readonly type: 'arrived'; readonly messages: readonly MessageId[] }
  /** POP3: taken from the server; `left` says whether a copy stayed there. */
  | {
      readonly type: 'downloaded';
      readonly device: DeviceId;
      readonly messages: readonly MessageId[];
      readonly left: boolean;
    }
  /** IMAP: the device shows what is on the server; `messages` are those new to it. */
  | { readonly type: 'shown'; readonly device: DeviceId; readonly messages: readonly MessageId[] }
  /** `from`: all places that had it until now; `gone` when no copy is left anywhere. */
  | {
      readonly type: 'deleted';
      readonly device: DeviceId;
      readonly message: MessageId;
      readonly from: readonly Place[];
      readonly gone: boolean;
    }
  /** `lost` were on no other device and not on the server. */
  | { readonly type: 'broke'; readonly device: DeviceId; readonly lost: readonly MessageId[] }
  | { readonly type: 'replaced'; readonly device: DeviceId }
  | { readonly type: 'added'; readonly device: DeviceId }
  /** The act was not possible (a broken phone cannot be opened): nothing changed. */
  | { readonly type: 'nothing' };

export interface Outcome {
  readonly world: World;
  readonly happening: Happening;
}

const without = (ids: readonly MessageId[], gone: ReadonlySet<MessageId>) => ids.filter((id) => !gone.has(id));

const withDevice = (world: World, changed: Device): World => ({
  ...world,
  devices: world.devices.map((device) => (device.id === changed.id ? changed : device)),
});

function arrive(world: World, count: number): Outcome {
  const messages = Array.from({ length: count }, (_, index) => world.arrived + index + 1);
  return {
    world: { ...world, arrived: world.arrived + count, server: [...world.server, ...messages] },
    happening: { type: 'arrived', messages },
  };
}

function open(world: World, device: Device): Outcome {
  if (world.mode === 'imap') {
    const messages = without(world.server, new Set(device.mail));
    return {
      world: withDevice(world, { ...device, mail: world.server }),
      happening: { type: 'shown', device: device.id, messages },
    };
  }
  const left = world.mode === 'pop3-keep';
  const messages = without(world.server, new Set(device.fetched));
  const filled = { ...device, mail: [...device.mail, ...messages], fetched: [...device.fetched, ...messages] };
  return {
    world: withDevice(left ? world : { ...world, server: without(world.server, new Set(messages)) }, filled),
    happening: { type: 'downloaded', device: device.id, messages, left },
  };
}

function remove(world: World, device: Device, message: MessageId): Outcome {
  const target = new Set([message]);
  const everywhere = world.mode === 'imap';
  const after: World = {
    ...world,
    server: everywhere ? without(world.server, target) : world.server,
    devices: world.devices.map((other) =>
      everywhere || other.id === device.id ? { ...other, mail: without(other.mail, target) } : other,
    ),
  };
  const gone = !present(after).has(message);
  const from = placesOf(world, message).filter((place) => !placesOf(after, message).includes(place));
  return {
    world: gone ? { ...after, deleted: [...after.deleted, message] } : after,
    happening: { type: 'deleted', device: device.id, message, from, gone },
  };
}

function breakDown(world: World, device: Device): Outcome {
  const after = withDevice(world, { ...device, broken: true, mail: [], fetched: [] });
  const lost = without(device.mail, present(after));
  return {
    world: { ...after, lost: [...after.lost, ...lost] },
    happening: { type: 'broke', device: device.id, lost },
  };
}

/** One step of the world. Acts that are not possible change nothing. */
export function apply(world: World, act: Act): Outcome {
  const nothing: Outcome = { world, happening: { type: 'nothing' } };
  if (act.type === 'arrive') return act.count > 0 ? arrive(world, act.count) : nothing;
  if (act.type === 'add-tablet') {
    if (deviceOf(world, 'tablet')) return nothing;
    return {
      world: { ...world, devices: [...world.devices, newDevice('tablet')] },
      happening: { type: 'added', device: 'tablet' },
    };
  }
  const device = deviceOf(world, act.device);
  if (!device) return nothing;
  if (act.type === 'replace') {
    if (!device.broken) return nothing;
    return { world: withDevice(world, newDevice(device.id)), happening: { type: 'replaced', device: device.id } };
  }
  if (device.broken) return nothing;
  if (act.type === 'open') return open(world, device);
  if (act.type === 'break') return breakDown(world, device);
  return device.mail.includes(act.message) ? remove(world, device, act.message) : nothing;
}
