import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { loadSdk } from '../../support/sdk';
import { Stage } from '../../support/stage';

const SWITCHES = Number(process.env.SOAK_SWITCHES ?? 100);
/** Between two of them, ms: joins cost dumps, and a page has 60 of them in 60 s. */
const PAUSE_MS = 2000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Whether the code of this library, and not the SDK or a test, called what calls this. */
const isOurs = () => /\/src\/(core|realtimekit)\//.test((new Error().stack ?? '').split('\n')[3] ?? '');

/** Counts what this library has running: timers, listeners on the window, and listeners on SDK objects that live on. */
function countOurs(emitter: object) {
  const timers = new Set<unknown>();
  const listeners: WeakRef<object>[] = [];
  let windowListeners = 0;
  let seen = 0;
  const { setTimeout: set, clearTimeout: clear, addEventListener: add } = globalThis;
  let prototype = emitter;
  while (!Object.hasOwn(prototype, 'on')) prototype = Object.getPrototypeOf(prototype) as object;
  const on = Reflect.get(prototype, 'on') as (event: string, listener: object) => unknown;

  const setTimeout = (run: () => void, ms?: number) => {
    if (!isOurs()) return set(run, ms);
    seen += 1;
    const timer = set(() => {
      timers.delete(timer);
      run();
    }, ms);
    timers.add(timer);
    return timer;
  };
  const clearTimeout = (timer: Parameters<typeof clear>[0]) => {
    timers.delete(timer);
    clear(timer);
  };
  const addEventListener = (...args: Parameters<typeof add>) => {
    if (isOurs()) windowListeners += 1;
    add(...args);
  };
  Object.assign(globalThis, { setTimeout, clearTimeout, addEventListener });
  Reflect.set(prototype, 'on', function (this: object, event: string, listener: object) {
    if (isOurs()) listeners.push(new WeakRef(listener));
    return on.call(this, event, listener);
  });
  return {
    count: () => ({
      timers: timers.size,
      windowListeners,
      liveListeners: listeners.filter((listener) => listener.deref()).length,
    }),
    seen: () => ({ timers: seen, listeners: listeners.length }),
    restore: () => {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear, addEventListener: add });
      Reflect.set(prototype, 'on', on);
    },
  };
}

/** All listeners on the parts of a client that a session listens to, the SDK's own included. */
function listenersOn(client: object): number {
  const { self, meta, connectedMeetings } = client as Record<string, object>;
  const permissions = Reflect.get(self ?? {}, 'permissions') as object;
  return [self, permissions, meta, connectedMeetings].reduce((sum, emitter = {}) => {
    const events = (Reflect.get(emitter, 'eventNames') as () => string[]).call(emitter);
    const count = Reflect.get(emitter, 'listenerCount') as (event: string) => number;
    return sum + events.reduce((all, event) => all + count.call(emitter, event), 0);
  }, 0);
}

/** Listeners in the page's registry of lineages. */
function lineageListeners(): number {
  const key = Symbol.for('realtimekit-breakout.lineage');
  const registry = (globalThis as { [key]?: Map<object, { listeners: Set<unknown> }> })[key];
  return [...(registry?.values() ?? [])].reduce((sum, { listeners }) => sum + listeners.size, 0);
}

let stage: Stage;
let ours: ReturnType<typeof countOurs>;
afterEach(async () => {
  ours.restore();
  await stage.takeDown();
});

test(
  `${SWITCHES} switches of one client leave nothing of ours behind`,
  async () => {
    stage = await Stage.set(await loadSdk(), { Garden: ['Alice'], Kitchen: [] });
    const alice = stage.session('Alice');
    const roomIds = [stage.roomId('Kitchen'), stage.roomId('Garden')];
    ours = countOurs(alice.getSnapshot().client?.connectedMeetings ?? {});
    const clients: WeakRef<object>[] = [];
    const switchOnce = async (index: number) => {
      const { client } = alice.getSnapshot();
      if (client) clients.push(new WeakRef(client));
      await stage.clock.drive(alice.join(roomIds[index % 2] ?? ''));
      await stage.clock.pass(PAUSE_MS);
      if (index % 50 === 0) stage.sandbox.clearTrace();
    };
    const measure = async () => {
      await stage.clock.pass(120_000);
      collectGarbage();
      const { client } = alice.getSnapshot();
      return {
        ...ours.count(),
        listenersOnClient: client && listenersOn(client),
        lineage: lineageListeners(),
        heapMiB: Math.round(process.memoryUsage().heapUsed / 2 ** 20),
      };
    };
    for (let index = 0; index < 10; index++) await switchOnce(index);
    const before = await measure();
    for (let index = 10; index < SWITCHES; index++) await switchOnce(index);
    const after = await measure();

    // What is counted was there to be counted.
    expect(ours.seen().timers).toBeGreaterThan(SWITCHES);
    expect(ours.seen().listeners).toBeGreaterThan(SWITCHES);
    expect(after).toEqual({ ...before, heapMiB: after.heapMiB });
    expect(after).toMatchObject({ timers: 0, windowListeners: 0 });
    // The SDK keeps each replaced client (SDK facts 17: listeners on the window, a chain of media handlers), with or
    // without a session; nothing of ours hangs on them.
    const kept = clients.filter((client) => client.deref()).length;
    console.log(
      `${SWITCHES} switches: ours ${JSON.stringify(after)}; heap ${before.heapMiB} MiB after 10; the SDK keeps ${kept} clients`,
    );
  },
  2000 * SWITCHES + 60_000,
);
