import { watchRoom } from './room-state';
import type { RealtimeKitClient } from './types';

type ConnectedMeetings = RealtimeKitClient['connectedMeetings'];

export interface LineageListener {
  /** The client whose successors are looked for. */
  readonly client: RealtimeKitClient;
  /** An unseen client is being moved. To which client it belongs cannot be told at this moment. */
  readonly onSwitching: (meetingId: string) => void;
  /** An unseen client of this client's lineage was replaced by `successor`. */
  readonly onSwitched: (successor: RealtimeKitClient) => void;
  /** The next client of this client's lineage, seen or unseen, could not be made: the switch is over. */
  readonly onUnreached: (cause: unknown) => void;
}

interface Watch {
  readonly listeners: Set<LineageListener>;
  readonly restore: () => void;
}

/** Of the page, not of the module: two copies of the package must not undo each other's observer. */
const registryKey = Symbol.for('realtimekit-breakout.lineage');

/**
 * Listens for what happens in switches and no listener of one client hears of: switches of clients that nobody was
 * handed, and next clients that could not be made.
 *
 * When a second transfer arrives while the first one's client is still joining, the SDK emits `changingMeeting` and
 * `meetingChanged` on that client, which no listener can reach: the app would get it 20 s later, dead, and never see the
 * live one, which sends camera and microphone (SDK facts 22). All clients emit through one prototype, so an observer
 * there sees them at once. And when the next client is refused, the SDK says nothing at all (SDK facts 1): but it makes it
 * by the same `init` as everybody, through which each client is also seen from its birth. The observers only look; what they see goes its way unchanged, and everything is
 * restored when the last listener stops.
 */
export function watchLineage(listener: LineageListener): () => void {
  const prototype = Object.getPrototypeOf(listener.client.connectedMeetings) as ConnectedMeetings;
  const watches = registry();
  const watch = watches.get(prototype) ?? install(prototype, listener.client.constructor);
  watches.set(prototype, watch);
  watch.listeners.add(listener);
  return () => {
    watch.listeners.delete(listener);
    if (watch.listeners.size > 0 || watches.get(prototype) !== watch) return;
    watch.restore();
    watches.delete(prototype);
  };
}

function registry(): Map<object, Watch> {
  const page = globalThis as { [registryKey]?: Map<object, Watch> };
  return (page[registryKey] ??= new Map());
}

function install(prototype: ConnectedMeetings, Sdk: object): Watch {
  const listeners = new Set<LineageListener>();
  const restores = [
    wrap(prototype, 'emit', (emit, source, args) => {
      observe(listeners, source as ConnectedMeetings, args);
      return emit.apply(source, args);
    }),
    wrap(Sdk, 'init', (init, source, args) => {
      const made = init.apply(source, args) as Promise<RealtimeKitClient>;
      // Of which the SDK's own promise knows nothing: it is rejected as before. Before it joins, nobody else has it.
      made.then(watchRoom, (cause: unknown) => observeFailure(listeners, args[0] as InitOptions, cause));
      return made;
    }),
  ];
  const restore = () => {
    for (const each of restores) each();
  };
  return { listeners, restore };
}

type Method = (...args: unknown[]) => unknown;

/** Puts a function in the place of a method. Returns what puts the method back. */
function wrap(
  owner: object,
  name: string,
  around: (method: Method, source: unknown, args: unknown[]) => unknown,
): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  const method = Reflect.get(owner, name) as Method;
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value: function observed(this: unknown, ...args: unknown[]): unknown {
      return around(method, this, args);
    },
  });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}

function observe(listeners: ReadonlySet<LineageListener>, source: ConnectedMeetings, [event, value]: unknown[]): void {
  if (event !== 'changingMeeting' && event !== 'meetingChanged') return;
  const all = [...listeners];
  // Clients with a listener of their own speak for themselves.
  if (all.some(({ client }) => client.connectedMeetings === source)) return;
  if (event === 'changingMeeting') for (const { onSwitching } of all) onSwitching(value as string);
  else {
    const successor = value as RealtimeKitClient;
    for (const { client, onSwitched } of all) if (isSameLineage(client, successor)) onSwitched(successor);
  }
}

type InitOptions = { readonly authToken?: string; readonly defaults?: { readonly mediaHandler?: object } } | undefined;

/** In a switch the SDK hands the devices of the client that is left over to the next one. */
function observeFailure(listeners: ReadonlySet<LineageListener>, options: InitOptions, cause: unknown): void {
  const { mediaHandler } = options?.defaults ?? {};
  if (!mediaHandler || !options || ownAttempts.has(options)) return;
  for (const { client, onUnreached } of [...listeners])
    if (client.self === mediaHandler || isShared(handlerOf(client.self), handlerOf(mediaHandler))) onUnreached(cause);
}

/** Attempts of this library to make a client by itself: no switch fails with them. */
const ownAttempts = new WeakSet<object>();

export function markOwnAttempt<Options extends object>(options: Options): Options {
  ownAttempts.add(options);
  return options;
}

/** Not part of the SDK's public types. */
function handlerOf(self: object): unknown {
  return Reflect.get(self, 'localMediaHandler');
}

function isShared(a: unknown, b: unknown): boolean {
  return a !== undefined && a === b;
}

/**
 * A successor uses the devices of its predecessor through the same handler object; without that, the app's own id for the
 * user decides.
 */
function isSameLineage(a: RealtimeKitClient, b: RealtimeKitClient): boolean {
  const handler = handlerOf(a.self);
  if (handler !== undefined) return isShared(handler, handlerOf(b.self));
  return Boolean(a.self.customParticipantId) && a.self.customParticipantId === b.self.customParticipantId;
}
