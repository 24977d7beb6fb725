import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import type { RoomLimit } from '../editor/untold';
import type { AwaitedPerson } from '../editor/types';
import type { PlannedRoom } from '../plan/types';
import { isClosing } from '../session/is-closing';
import { onTheWay } from '../session/on-the-way';
import type { LateJoinerPolicy } from '../session/options';
import { isJoined } from '../session/status';
import type { BreakoutSnapshot } from '../session/types';
import type { Person, PersonKey } from '../types';
import { actOnce } from './act-once';
import { Arrivals } from './late-arrivals';
import { closesAll, countdownsOf } from './countdown-entry';
import { Derived, shared, together } from './derived';
import { kept, roomEntryId } from './entries';
import { isAutomatic, limitsOf, Places, ROOM, roomsBefore, targetOf, type RoomLimits } from './late-rooms';
import { Staying, STAYS } from './staying';

const ACT = 'late';
/** How long people who come are left alone, ms: those who come together go together, and who is there on purpose says so. */
const WAIT_MS = 3000;
/** Those whose turn comes within so many ms are moved together. */
const TOGETHER_MS = 100;
/** How old a mark has to be before it is taken for one of somebody who has gone, ms. */
const MARK_MS = 15_000;

/** Somebody in the main meeting whom a host may send to a room. */
export interface LateJoiner {
  /** Who has come, as the list of the main meeting has them. */
  readonly person: Person;
  /** The room to send them to: the one they were in, else the smallest by then; null where all are locked or full. */
  readonly roomId: string | null;
  /** They were in that room before. */
  readonly wasThere: boolean;
}

/** What `getSnapshot` of {@link LateJoinersStore} gives: the same object while nothing changes. */
export interface LateJoinersState {
  /** What becomes of them: `options.lateJoiners`. */
  readonly policy: LateJoinerPolicy;
  /** For hosts: those who wait, the ones who were in a room before first. Empty for others, and while all rooms are about to close, or a close has failed in part. */
  readonly waiting: readonly LateJoiner[];
  /** Rooms with a limit, by their ids: nobody comes into a locked or a full one but by a host. */
  readonly limits: RoomLimits;
}

/** People who come while rooms are open. It works while somebody subscribes. */
export interface LateJoinersStore {
  /** Who waits now. */
  readonly getSnapshot: () => LateJoinersState;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Without a meeting. */
export const NO_LATE_JOINERS: LateJoinersState = { policy: 'ask', waiting: [], limits: new Map() };

/** What a store of late joiners needs beside the channel. */
export interface LateJoinersContext {
  readonly snapshot: () => BreakoutSnapshot;
  /** Calls back when the snapshot has changed. */
  readonly watch: (listener: () => void) => () => void;
  readonly policy: () => LateJoinerPolicy;
  /** What this host's client knows beside the lists: who was where, and who waits for a host's word. */
  readonly known: () => { readonly lastRooms: readonly PlannedRoom[]; readonly awaited: readonly AwaitedPerson[] };
  /** The limits of the plan that this client carries out, once, by room. Undefined or empty when there is nothing new. */
  readonly takeLimits: () => ReadonlyMap<string, RoomLimit> | undefined;
  /** Sends people to rooms, as a host would, by room. */
  readonly send: (people: ReadonlyMap<string, readonly Person[]>) => Promise<unknown>;
}

export function createLateJoiners(channel: BreakoutChannel, context: LateJoinersContext): LateJoinersStore {
  const state = new Derived<LateJoinersState>(
    channel,
    (previous = NO_LATE_JOINERS) => {
      const limits = limitsOf(channel, previous.limits);
      const waiting = kept(previous.waiting, waitingIn(context, limits, channel), isSame);
      const policy = context.policy();
      const isOld = policy === previous.policy && waiting === previous.waiting && limits === previous.limits;
      return { value: isOld ? previous : { policy, waiting, limits } };
    },
    context.watch,
  );
  const act = shared(() => actByItself(channel, context));
  return {
    getSnapshot: state.get,
    subscribe: (listener) => {
      return together(act(), state.subscribe(listener));
    },
  };
}

/** Ids of those whose move has been announced. */
function announcedIn(channel: BreakoutChannel): ReadonlySet<string> {
  return new Set(countdownsOf(channel).flatMap(({ action }) => (action.kind === 'move' ? action.personIds : [])));
}

/** Whether hosts ask those of this room to come back, or are about to bring them. */
function isCalledBack(channel: BreakoutChannel, roomId: string | undefined): boolean {
  if (roomId === undefined) return false;
  return countdownsOf(channel).some(
    ({ action: { kind, roomId: from } }) =>
      (kind === 'recall' || kind === 'close') && (from === null || from === roomId),
  );
}

/**
 * Whom hosts may send to a room now. Nobody while hosts bring everyone back, or have closed rooms of which some are left,
 * and nobody of the rooms that hosts call back: they are where they are meant to be.
 */
function waitingIn(
  { snapshot, known }: LateJoinersContext,
  limits: RoomLimits,
  channel: BreakoutChannel,
): LateJoiner[] {
  const { main, me, rooms, permissions, operations, reports } = snapshot();
  if (!main || !permissions.canAlter || rooms.length === 0 || isClosing({ operations, reports })) return [];
  const moves = onTheWay(operations);
  const isBringingBack = operations.some(
    ({ exclusive, moves: all }) => exclusive || [...all.values()].some(({ toId }) => toId === main.id),
  );
  // Of a close also another host's, and one that has left rooms open.
  if (isBringingBack || countdownsOf(channel).some(closesAll)) return [];
  const { lastRooms, awaited } = known();
  const places = new Places(rooms, limits);
  const previous = roomsBefore(lastRooms);
  const asked = new Set(awaited.map(({ personKey }) => personKey));
  const announced = announcedIn(channel);
  const people = main.people.filter(({ key, id, isHost }) => {
    const isGuest = !isHost && key !== me?.key && !asked.has(key);
    return isGuest && !moves.has(key) && !announced.has(id) && !isCalledBack(channel, previous.get(key));
  });
  const joiners = people.map((person, index): LateJoiner => {
    const before = previous.get(person.key);
    const wasThere = before !== undefined && rooms.some(({ id }) => id === before) && !places.isLocked(before);
    const roomId = wasThere ? before : places.smallest(people.length - index);
    // The next person is offered another room, as if this person had gone there.
    if (roomId !== null) places.add(roomId);
    return { person, roomId, wasThere };
  });
  return [...joiners.filter(({ wasThere }) => wasThere), ...joiners.filter(({ wasThere }) => !wasThere)];
}

function isSame(a: LateJoiner, b: LateJoiner): boolean {
  return a.person === b.person && a.roomId === b.roomId && a.wasThere === b.wasThere;
}

/**
 * What clients do by themselves: who carries a plan out tells the limits of its rooms; who comes back from a room on purpose
 * says so; one host's client sends those who come where the policy says, once each.
 */
function actByItself(channel: BreakoutChannel, context: LateJoinersContext): () => void {
  const arrivals = new Arrivals();
  const acts = new Map<PersonKey, () => void>();
  /** Whom this client has sent. */
  const sent = new Set<PersonKey>();
  let batch: { readonly people: Map<PersonKey, Person>; readonly end: Promise<unknown> } | null = null;
  const staying = new Staying(channel, { ...context, isWanted: () => isAutomatic(context.policy()) });

  const send = async (people: readonly Person[]) => {
    const { rooms } = context.snapshot();
    const limits = limitsOf(channel);
    const places = new Places(rooms, limits);
    const previous = roomsBefore(context.known().lastRooms);
    const byRoom = new Map<string, Person[]>();
    for (const [index, person] of people.entries()) {
      const roomId = targetOf(person, context.policy(), places, previous, people.length - index);
      if (roomId === null) continue;
      places.add(roomId);
      byRoom.set(roomId, [...(byRoom.get(roomId) ?? []), person]);
      sent.add(person.key);
    }
    try {
      if (byRoom.size > 0) await context.send(byRoom);
    } catch (error) {
      // Refused as a whole: they are tried again.
      for (const { key } of people) sent.delete(key);
      throw error;
    }
  };
  const together = (person: Person) => {
    if (!batch) {
      const people = new Map<PersonKey, Person>();
      const end = new Promise((resolve) => setTimeout(resolve, TOGETHER_MS)).then(() => {
        batch = null;
        return send([...people.values()]);
      });
      batch = { people, end };
    }
    batch.people.set(person.key, person);
    return batch.end;
  };

  const look = () => {
    for (const [id, limit] of context.takeLimits() ?? [])
      void channel.put({ id: roomEntryId(ROOM, id), kind: ROOM, value: { ...limit } });
    const snapshot = context.snapshot();
    arrivals.listed(snapshot, channel.now());
    staying.look();
    const due = dueNow();
    for (const [key, stop] of acts) {
      if (due.has(key)) continue;
      stop();
      acts.delete(key);
    }
    for (const [key, { person, at }] of due) {
      if (acts.has(key)) continue;
      const isDue = () => dueNow().has(key);
      const name = `${ACT}/${person.id}`;
      acts.set(key, actOnce(channel, { name, occasion: '', at: at + WAIT_MS, isDue, run: () => together(person) }));
    }
    tidy();
  };
  /** Those who came, are in main, and whom the policy sends somewhere. */
  const dueNow = (): Map<PersonKey, { readonly person: Person; readonly at: number }> => {
    const { main, rooms, permissions, status, operations } = context.snapshot();
    const policy = context.policy();
    if (!main || !isAutomatic(policy) || !permissions.canAlter || !isJoined(status) || areClosing()) return new Map();
    const { lastRooms, awaited } = context.known();
    const places = new Places(rooms, limitsOf(channel));
    const previous = roomsBefore(lastRooms);
    const moves = onTheWay(operations);
    const { entries } = channel.getSnapshot();
    const announced = announcedIn(channel);
    const asked = new Set(awaited.map(({ personKey }) => personKey));
    return new Map(
      main.people.flatMap((person) => {
        const { key, id, isHost } = person;
        const at = arrivals.of(key);
        const isStaying = entries.has(`${STAYS}/${id}`) || asked.has(key) || isHost;
        const isGoing = moves.has(key) || sent.has(key) || announced.has(id);
        if (at === undefined || isStaying || isGoing || targetOf(person, policy, places, previous) === null) return [];
        return [[key, { person, at }] as const];
      }),
    );
  };
  const areClosing = () =>
    isClosing(context.snapshot()) ||
    context.snapshot().operations.some(({ exclusive }) => exclusive) ||
    countdownsOf(channel).some(closesAll);
  /** What is said of rooms that are closed, and of people who have gone, is taken away by one host's client. */
  const tidy = () => {
    if (hostRank(channel.surroundings()) !== 0) return;
    const { main, rooms } = context.snapshot();
    const here = new Set(rooms.length > 0 ? main?.people.map(({ id }) => id) : []);
    const open = new Set(rooms.map(({ id }) => id));
    for (const [id, { kind, writtenAt }] of channel.getSnapshot().entries) {
      if (channel.now() - writtenAt < MARK_MS) continue;
      const [, name = '', person = ''] = id.split('/');
      const isOver =
        (kind === ROOM && !open.has(name)) ||
        (kind === STAYS && !here.has(name)) ||
        (kind === 'act' && name === ACT && !here.has(person));
      if (isOver) void channel.remove(id);
    }
    for (const key of sent) if (arrivals.of(key) === undefined) sent.delete(key);
  };

  const stops = [channel.subscribe(look), context.watch(look), () => staying.stop()];
  look();
  return () => {
    for (const stop of [...stops, ...acts.values()]) stop();
  };
}
