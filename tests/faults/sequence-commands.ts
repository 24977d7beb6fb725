import fc from 'fast-check';
import { assign, createPlan, type OperationOptions, type Plan, type Room } from '../../src/core';
import type { Fault } from '../../src/sandbox';
import type { Name } from '../support/stage';
import type { Pause, Sequence } from './sequence';

/** All that is told of a sequence beforehand: who is in the meeting. Under faults, the rest is the server's to say. */
export interface Cast {
  readonly here: Set<Name>;
}

/** Indices that stand for people and rooms of the moment: whoever or whatever is there at that place, by turns. */
type Index = number;

type Act = (sequence: Sequence, name: Name) => (() => Promise<unknown>) | null;

class Command implements fc.AsyncCommand<Cast, Sequence> {
  constructor(
    readonly name: Name,
    readonly label: string,
    readonly act: Act,
    readonly pause: Pause,
    readonly wants: 'here' | 'away' = 'here',
    readonly after: (cast: Cast, name: Name) => void = () => undefined,
  ) {}

  check({ here }: Cast): boolean {
    return here.has(this.name) === (this.wants === 'here');
  }

  async run(cast: Cast, sequence: Sequence): Promise<void> {
    const act = this.act(sequence, this.name);
    if (!act) return;
    this.after(cast, this.name);
    await sequence.begin(this.toString(), act, this.pause);
  }

  toString(): string {
    return `${this.name} ${this.label}, then ${this.pause}`;
  }
}

// Hanna is not in every cast.
const hosts = ['Host', 'Host', 'Host', 'Hanna'] as const;
const everyone = ['Host', 'Host', 'Hanna', 'Alice', 'Alice', 'Bob', 'Bob'] as const;
const travellers = ['Host', 'Alice', 'Alice', 'Hanna'] as const;

const index = fc.nat(5);
const seats = fc.array(fc.nat(3), { minLength: 4, maxLength: 4 });
const pause = fc.constantFrom<Pause>('done', 'done', 'done', 0, 30, 100, 300, 2000);
const stopAfter = fc.constantFrom(null, null, null, null, null, 0, 50, 500);

const roomAt = (rooms: readonly Room[], at: Index): Room | undefined => rooms[at % Math.max(1, rooms.length)];

/** Stops an operation after a while, where it is to be stopped. */
function optionsFor(ms: number | null): OperationOptions {
  if (ms === null) return {};
  const controller = new AbortController();
  setTimeout(() => controller.abort(), ms);
  return { signal: controller.signal };
}

/** Everyone but the first, each in the room of their seat; the first of the seats is main. */
function seated(plan: Plan, keys: readonly string[], places: readonly Index[]): Plan {
  return keys.reduce((draft, key, position) => {
    const seat = places[position % places.length] ?? 0;
    const room = seat === 0 ? null : (draft.rooms[(seat - 1) % Math.max(1, draft.rooms.length)]?.id ?? null);
    return assign(draft, [key], room);
  }, plan);
}

function everybodySeenBy(sequence: Sequence, name: Name): string[] {
  const { main, rooms } = sequence.session(name).getSnapshot();
  return [...(main ? [main] : []), ...rooms].flatMap((room) => room.people.map(({ key }) => key));
}

const start = fc.tuple(fc.constantFrom(...hosts), seats, pause, stopAfter).map(
  ([name, places, wait, stop]) =>
    new Command(
      name,
      `starts ${places.join('')}${stop === null ? '' : `, stopped after ${stop}`}`,
      (sequence) => {
        const plan = seated(createPlan({ titles: sequence.newTitles() }), everybodySeenBy(sequence, name), places);
        return () => sequence.session(name).start(plan, optionsFor(stop));
      },
      wait,
    ),
);

const apply = fc.tuple(fc.constantFrom(...hosts), seats, fc.boolean(), pause, stopAfter).map(
  ([name, places, closesOne, wait, stop]) =>
    new Command(
      name,
      `applies ${places.join('')}${closesOne ? ', one room less' : ''}${stop === null ? '' : `, stopped after ${stop}`}`,
      (sequence) => {
        const live = createPlan({ rooms: sequence.session(name).getSnapshot().rooms });
        const kept = closesOne ? { ...live, rooms: live.rooms.slice(1) } : live;
        const plan = seated(kept, everybodySeenBy(sequence, name), places);
        return () => sequence.session(name).apply(plan, optionsFor(stop));
      },
      wait,
    ),
);

const close = fc
  .tuple(fc.constantFrom(...hosts), pause, stopAfter)
  .map(
    ([name, wait, stop]) =>
      new Command(
        name,
        `closes${stop === null ? '' : `, stopped after ${stop}`}`,
        (sequence) => () => sequence.session(name).close(optionsFor(stop)),
        wait,
      ),
  );

const move = fc.tuple(fc.constantFrom(...hosts), index, fc.option(index), pause).map(
  ([name, person, to, wait]) =>
    new Command(
      name,
      `moves ${person} to ${to ?? 'main'}`,
      (sequence) => {
        const { rooms } = sequence.session(name).getSnapshot();
        const people = everybodySeenBy(sequence, name);
        const key = people[person % Math.max(1, people.length)];
        const room = to === null ? null : roomAt(rooms, to)?.id;
        if (key === undefined || room === undefined) return null;
        return () => sequence.session(name).move([key], room);
      },
      wait,
    ),
);

const recall = fc.tuple(fc.constantFrom(...hosts), index, pause).map(
  ([name, at, wait]) =>
    new Command(
      name,
      `recalls ${at}`,
      (sequence) => {
        const room = roomAt(sequence.session(name).getSnapshot().rooms, at);
        return room ? () => sequence.session(name).recall(room.id) : null;
      },
      wait,
    ),
);

const join = fc.tuple(fc.constantFrom(...travellers), index, pause).map(
  ([name, at, wait]) =>
    new Command(
      name,
      `joins ${at}`,
      (sequence) => {
        const room = roomAt(sequence.session(name).getSnapshot().rooms, at);
        return room ? () => sequence.session(name).join(room.id) : null;
      },
      wait,
    ),
);

const comeBack = fc
  .tuple(fc.constantFrom(...travellers), pause)
  .map(
    ([name, wait]) =>
      new Command(name, 'returns to main', (sequence) => () => sequence.session(name).returnToMain(), wait),
  );

const wayOut = fc.tuple(fc.constantFrom(...everyone), fc.boolean(), pause).map(
  ([name, retries, wait]) =>
    new Command(
      name,
      retries ? 'tries again' : 'gives up a switch',
      (sequence) => {
        const session = sequence.session(name);
        if (session.getSnapshot().status !== 'failed') return null;
        return () => (retries ? session.retrySwitch() : session.returnToMain());
      },
      wait,
    ),
);

const leave = fc.tuple(fc.constantFrom(...everyone), pause).map(
  ([name, wait]) =>
    new Command(
      name,
      'leaves',
      (sequence) => () => sequence.session(name).leave({ rooms: 'keep' }),
      wait,
      'here',
      ({ here }) => here.delete(name),
    ),
);

const rejoin = fc.constantFrom(...everyone).map(
  (name) =>
    new Command(
      name,
      'comes again',
      ({ stage }) =>
        stage.cast.includes(name)
          ? () => {
              // The first join is the app's own: there is no session yet that could do something about a failure.
              stage.sandbox.clearFaults();
              return stage.enter(name);
            }
          : null,
      'done',
      'away',
      ({ here }) => here.add(name),
    ),
);

const disconnect = fc.tuple(fc.constantFrom(...everyone), pause).map(
  ([name, wait]) =>
    new Command(
      name,
      'loses the connection',
      (sequence) => () => {
        sequence.stage.people[name].disconnect();
        return Promise.resolve();
      },
      wait,
    ),
);

const struck: readonly Pick<Fault, 'on' | 'kind' | 'ms'>[] = [
  ...(['create', 'move', 'delete', 'dump', 'join', 'media-complete', 'store-get'] as const).flatMap((on) =>
    (['refuse', 'silent', 'malformed', 'cut'] as const).map((kind) => ({ on, kind })),
  ),
  ...(['transfer', 'rooms-created', 'rooms-deleted'] as const).flatMap((on) =>
    (['silent', 'cut'] as const).map((kind) => ({ on, kind })),
  ),
  ...(['create', 'move', 'delete', 'dump', 'join', 'transfer', 'init'] as const).flatMap((on) =>
    [300, 3000, 25_000].map((ms) => ({ on, kind: 'late' as const, ms })),
  ),
  { on: 'init', kind: { status: 500 } },
  { on: 'init', kind: 'silent' },
  { on: 'connect', kind: 'refuse' },
];

const fault = fc.tuple(fc.constantFrom(...everyone), fc.constantFrom(...struck), fc.integer({ min: 1, max: 2 })).map(
  ([person, what, times]) =>
    new Command(
      person,
      `is struck: ${what.on} ${JSON.stringify(what.kind)}${what.ms === undefined ? '' : ` ${what.ms}`} x${times}`,
      (sequence) => () => {
        sequence.stage.sandbox.fault({ ...what, person, times });
        return Promise.resolve();
      },
      0,
    ),
);

const latency = fc.constantFrom(0, 20, 200, 800).map(
  (ms) =>
    new Command(
      'Alice',
      `and everybody: latency ${ms}`,
      (sequence) => () => {
        sequence.stage.sandbox.configure({ latency: ms });
        return Promise.resolve();
      },
      0,
    ),
);

/** What people do, and what is done to them. */
export const commands = [
  start, start, apply, apply, close, move, move, move, recall, join, join, join, comeBack, wayOut, leave, rejoin,
  disconnect, fault, fault, fault, latency,
]; // prettier-ignore
