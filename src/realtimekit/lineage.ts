import type { RealtimeKitClient } from './types';

type ConnectedMeetings = RealtimeKitClient['connectedMeetings'];

export interface LineageListener {
  /** The client whose successors are looked for. */
  readonly client: RealtimeKitClient;
  /** An unseen client is being moved. To which client it belongs cannot be told at this moment. */
  readonly onSwitching: (meetingId: string) => void;
  /** An unseen client of this client's lineage was replaced by `successor`. */
  readonly onSwitched: (successor: RealtimeKitClient) => void;
}

interface Watch {
  readonly listeners: Set<LineageListener>;
  readonly restore: () => void;
}

/** Of the page, not of the module: two copies of the package must not undo each other's observer. */
const registryKey = Symbol.for('realtimekit-breakout.lineage');

/**
 * Listens for switches of clients that nobody was handed.
 *
 * When a second transfer arrives while the first one's client is still joining, the SDK emits `changingMeeting` and
 * `meetingChanged` on that client, which no listener can reach: the app would get it 20 s later, dead, and never see the
 * live one, which sends camera and microphone (SDK facts 22). All clients emit through one prototype, so an observer
 * there sees them at once. It only looks; the events go their way unchanged, and the prototype is restored when the last
 * listener stops.
 */
export function watchLineage(listener: LineageListener): () => void {
  const prototype = Object.getPrototypeOf(listener.client.connectedMeetings) as ConnectedMeetings;
  const watches = registry();
  const watch = watches.get(prototype) ?? install(prototype);
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

function install(prototype: ConnectedMeetings): Watch {
  const listeners = new Set<LineageListener>();
  const own = Object.getOwnPropertyDescriptor(prototype, 'emit');
  const emit = Reflect.get(prototype, 'emit') as (...args: unknown[]) => unknown;
  Object.defineProperty(prototype, 'emit', {
    configurable: true,
    writable: true,
    value: function observedEmit(this: ConnectedMeetings, ...args: unknown[]): unknown {
      observe(listeners, this, args);
      return emit.apply(this, args);
    },
  });
  const restore = () => {
    if (own) Object.defineProperty(prototype, 'emit', own);
    else Reflect.deleteProperty(prototype, 'emit');
  };
  return { listeners, restore };
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

/**
 * A successor uses the devices of its predecessor through the same handler object. It is not part of the SDK's public
 * types; without it, the app's own id for the user decides.
 */
function isSameLineage(a: RealtimeKitClient, b: RealtimeKitClient): boolean {
  const handlerOf = ({ self }: RealtimeKitClient) => Reflect.get(self, 'localMediaHandler') as unknown;
  const handler = handlerOf(a);
  if (handler !== undefined) return handler === handlerOf(b);
  return Boolean(a.self.customParticipantId) && a.self.customParticipantId === b.self.customParticipantId;
}
