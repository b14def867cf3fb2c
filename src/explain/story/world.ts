/** The story's world: one mailbox, the devices that read it, and where every message is. Plain data, no drawing, no words. */

/** How every device of the story reads the mailbox. */
export const MODES = ['pop3', 'pop3-keep', 'imap'] as const;
export type Mode = (typeof MODES)[number];

export const DEVICES = ['phone', 'computer', 'tablet'] as const;
export type DeviceId = (typeof DEVICES)[number];
export type Place = 'server' | DeviceId;

/** Messages are numbered by arrival, from 1. */
export type MessageId = number;

export interface Device {
  readonly id: DeviceId;
  readonly broken: boolean;
  /** What is stored or shown on it, in order of arrival. */
  readonly mail: readonly MessageId[];
  /** POP3 clients that leave copies remember what they have fetched (RFC 1939 §7, UIDL), so that nothing is fetched twice. */
  readonly fetched: readonly MessageId[];
}

export interface World {
  readonly mode: Mode;
  /** How many messages ever arrived. */
  readonly arrived: number;
  readonly server: readonly MessageId[];
  /** In the order of DEVICES; the tablet only once it was added. */
  readonly devices: readonly Device[];
  /** Deleted on purpose and nowhere any more. */
  readonly deleted: readonly MessageId[];
  /** Gone with a broken device and nowhere any more. */
  readonly lost: readonly MessageId[];
}

export const newDevice = (id: DeviceId): Device => ({ id, broken: false, mail: [], fetched: [] });

/** An empty mailbox with a phone and a computer. */
export const newWorld = (mode: Mode): World => ({
  mode,
  arrived: 0,
  server: [],
  devices: [newDevice('phone'), newDevice('computer')],
  deleted: [],
  lost: [],
});

export const deviceOf = (world: World, id: DeviceId): Device | undefined =>
  world.devices.find((device) => device.id === id);

/** Every message that still exists somewhere. */
export const present = (world: World): ReadonlySet<MessageId> =>
  new Set([...world.server, ...world.devices.flatMap((device) => device.mail)]);

/** Where a message is. */
export const placesOf = ({ server, devices }: World, message: MessageId): readonly Place[] => [
  ...(server.includes(message) ? (['server'] as const) : []),
  ...devices.filter(({ mail }) => mail.includes(message)).map(({ id }) => id),
];
