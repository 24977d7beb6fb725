import { planEditor } from '../../core/editor/plan-editor';
import type { RoomLimit } from '../../core/editor/untold';
import { roundsToAvoid } from '../../core/editor/plan-editor';
import { createPlan } from '../../core/plan/create';
import { randomSeed } from '../../core/plan/distribution/random';
import { assign } from '../../core/plan/edit-people';
import { addRoom, removeRoom, setLead } from '../../core/plan/edit-rooms';
import { withRules } from '../../core/plan/edit-rules';
import { addRoomAgain } from '../../core/plan/room-details';
import { shuffle } from '../../core/plan/shuffle';
import type { CountdownAction, CountdownStore } from '../../core/facilitation/countdown';
import type { HelpStore } from '../../core/facilitation/help';
import { guestsIn } from '../../core/plan/assignable';
import { roomsOf } from '../../core/plan/places';
import type { Plan, PlannedRoom } from '../../core/plan/types';
import type { PersonKey, Room } from '../../core/types';
import type { Session } from '../../hooks/session-context';
import type { announceEditsTexts } from '../../locales/en/announce-edits';
import type { announceRoomsTexts } from '../../locales/en/announce-rooms';
import type { KeyOf, Translate } from '../../locales/types';
import type { ShareGuard } from '../confirm/use-share-guard';
import { forget, rememberMerge, rememberPlaces, stillThere, type Undoable } from './undo';
import { peopleWithoutRoom } from './people-without-room';
import type { PanelOperation, Trouble } from './use-panel-operation';

/** What the user can do from the panel. Each shows its own failure. */
export interface PanelActions {
  /** Takes the user to a room; null: back to the main meeting. Of a host the people there are told before. */
  goTo: (roomId: string | null) => void;
  /**
   * Moves people to a room; null: brings them back. They are told before, as `grace` of the session's options says. The user
   * alone goes there as by `goTo`.
   */
  move: (personKeys: readonly PersonKey[], roomId: string | null) => void;
  /**
   * Takes a move back, as far as its people are still where it brought them: by a move like any other. A room that was merged
   * opens again before, with its task, lead, capacity and lock. A timer whose place rounds took goes on, without them.
   */
  takeBack: (undoable: Undoable) => void;
  /**
   * Brings everyone of a room back: after `grace` ms, at once by default; with null they are only asked to come. Does not ask
   * before: `ask` does, and names the screen shares it ends.
   */
  recall: (roomId: string, grace?: number | null) => void;
  /** Brings everyone of all rooms back; the rooms stay open. Does not ask before, either. */
  recallAll: (grace?: number | null) => void;
  /** Sends those who are in no room to the rooms with the fewest people, by the rules and rounds of the session; to none that its limit shuts. */
  spread: (limits?: ReadonlyMap<string, RoomLimit>) => void;
  /** Sends people who are back in the main meeting to the open rooms that they were in last. */
  sendBack: (personKeys: readonly PersonKey[]) => void;
  /** Opens a room again that somebody else has closed, for those of its people who are in the main meeting: once they have been told. */
  reopen: (room: PlannedRoom) => void;
  /** Sends somebody to the room or main meeting of this id again. */
  retry: (personKey: PersonKey, toId: string) => void;
  /** Sends these people to where they should be again, place by place. */
  retryAll: (troubles: readonly Trouble[]) => void;
  /** Opens one more room. Resolves to whether it is open. */
  addRoom: (title: string) => Promise<boolean>;
  /**
   * Moves everyone of a room into another and closes it, as one operation. They are told before, as by `move`; where another
   * host's client has to act, the room stays open.
   */
  merge: (roomId: string, intoId: string) => void;
  /** Brings everyone of a room back and closes it: after `grace` ms, at once by default. */
  closeRoom: (roomId: string, grace?: number) => void;
}

export interface PanelRunners {
  run: PanelOperation['run'];
  tell: PanelOperation['tell'];
  attempt: PanelOperation['attempt'];
  /** How long people are told before, by the app. */
  grace: CountdownStore['grace'];
  help: Pick<HelpStore, 'getSnapshot'>;
  go: (attempt: () => Promise<void>) => Promise<void>;
  /** Takes the user to a room that they may choose. */
  join: (roomId: string) => Promise<void>;
  /** Asks before somebody is moved whose screen share ends with it. */
  guard: ShareGuard['guard'];
  /** A room has been added. */
  onAdded: (roomId: string) => void;
  t: Translate<KeyOf<typeof announceEditsTexts | typeof announceRoomsTexts>>;
}

export function createPanelActions(
  session: Session,
  { run, tell, attempt, grace: periods, help, go, join, guard, onAdded, t }: PanelRunners,
): PanelActions {
  const open = () => createPlan({ rooms: session.getSnapshot().rooms });
  const placeOf = (id: string) => (id === session.getSnapshot().main?.id ? null : id);
  const goTo: PanelActions['goTo'] = (roomId) => {
    const { me } = session.getSnapshot();
    guard(me ? [me.key] : [], () => {
      if (roomId === null) return void go(() => session.returnToMain());
      tell([{ kind: 'visit', roomId }], visitGrace(roomId), () => go(() => join(roomId)));
    });
  };
  const send = (keys: readonly PersonKey[], roomId: string | null) =>
    guard(keys, () => void run((options) => session.move(keys, roomId, options)));
  /** Sends people from the main meeting to their rooms, once they have been told: those who are still there by then. */
  const sendOut = (ways: readonly Way[], base: () => Plan) => {
    const keys = ways.flatMap((way) => way.keys);
    const act = () => {
      const back = new Set(session.getSnapshot().main?.people.map(({ key }) => key));
      const plan = ways.reduce((next, way) => {
        const isOpen = next.rooms.some(({ id }) => id === way.roomId);
        const there = way.keys.filter((key) => back.has(key));
        return isOpen ? assign(next, there, way.roomId) : next;
      }, base());
      const rooms = roomsOf(ways.map(({ roomId, keys: personKeys }) => ({ id: roomId, title: '', personKeys })));
      rememberPlaces(session, keys, (key) => rooms.get(key) ?? null);
      return run((options) => session.apply(plan, options));
    };
    guard(keys, () => tell(ways.map(moveOf), periods().toRoom, act));
  };
  const moveOf = ({ keys, roomId }: { keys: readonly PersonKey[]; roomId: string | null }): CountdownAction => ({
    kind: 'move',
    roomId,
    personIds: keys.flatMap((key) => session.person(key)?.id ?? []),
  });
  /** Moves people at one moment, after they have been told. */
  const moveAll = (ways: readonly { readonly roomId: string | null; readonly keys: readonly PersonKey[] }[]) => {
    const keys = ways.flatMap((way) => way.keys);
    if (keys.length === 0) return;
    const { toRoom, toMain } = periods();
    const act = () => {
      const to = new Map(ways.flatMap((way) => way.keys.map((key) => [key, way.roomId] as const)));
      rememberPlaces(session, keys, (key) => to.get(key) ?? null);
      return Promise.all(ways.map((way) => run((options) => session.move(way.keys, way.roomId, options))));
    };
    const grace = Math.max(...ways.map(({ roomId }) => (roomId === null ? toMain : toRoom)));
    guard(keys, () => tell(ways.map(moveOf), grace, act));
  };
  /** Nobody is told who has asked for help, and nobody where nobody is. */
  const visitGrace = (roomId: string) => {
    const { rooms, permissions } = session.getSnapshot();
    const people = guestsIn(rooms.find(({ id }) => id === roomId)?.people ?? []);
    const { requests } = help.getSnapshot();
    const isExpected = people.length === 0 || requests.some((request) => request.roomId === roomId);
    return permissions.canAlter && !isExpected ? periods().visit : 0;
  };
  const openRoom = async (withRoom: (plan: Plan) => Plan) => {
    const before = new Set(session.getSnapshot().rooms.map(({ id }) => id));
    const plan = withRoom(open());
    const room = plan.rooms.at(-1)?.title ?? '';
    const done = await run((options) => session.apply(plan, options), t('announce.roomAdded', { room }));
    // Another host may have added one, too.
    const added = session.getSnapshot().rooms.find((other) => !before.has(other.id) && other.title === room);
    if (added) onAdded(added.id);
    return { done, added };
  };
  /** Opens a room again, then brings those there who are `still` to go, once they have been told. */
  const openAgain = async (room: PlannedRoom, still: () => readonly PersonKey[]) => {
    const { added } = await openRoom((plan) => addRoomAgain(plan, { ...room, personKeys: [] }));
    const keys = still();
    if (!added || keys.length === 0) return;
    const act = () => {
      const there = still();
      rememberPlaces(session, there, () => added.id);
      const plan = assign(open(), there, added.id);
      // Now that they are among its people.
      const isLed = room.leadKey !== undefined && there.includes(room.leadKey);
      return run((options) => session.apply(isLed ? setLead(plan, added.id, room.leadKey ?? null) : plan, options));
    };
    guard(keys, () => tell([moveOf({ keys, roomId: added.id })], periods().toRoom, act));
  };
  const sendAll = async (troubles: readonly Trouble[]) => {
    for (const toId of new Set(troubles.map((trouble) => trouble.toId))) {
      const there = troubles.filter((trouble) => trouble.toId === toId).map(({ person }) => person.key);
      await run((options) => session.move(there, placeOf(toId), options));
    }
  };
  return {
    goTo,
    move: (personKeys, roomId) => {
      const [first, ...more] = personKeys;
      if (more.length === 0 && first === session.getSnapshot().me?.key) goTo(roomId);
      else if (first !== undefined) moveAll([{ roomId, keys: personKeys }]);
    },
    takeBack: (undoable) => {
      const { main } = session.getSnapshot();
      forget(session, undoable);
      if (undoable.resumeTimer) return void attempt(undoable.resumeTimer);
      if (undoable.merged !== undefined) {
        const still = () => stillThere(undoable, session.getSnapshot()).map(({ person }) => person.key);
        return void openAgain(undoable.merged, still);
      }
      const there = stillThere(undoable, session.getSnapshot());
      const ids = new Set(there.map(({ fromId }) => fromId));
      moveAll(
        [...ids].map((id) => ({
          roomId: id === main?.id ? null : id,
          keys: there.filter(({ fromId }) => fromId === id).map(({ person }) => person.key),
        })),
      );
    },
    recall: (roomId, grace = 0) =>
      tell([{ kind: 'recall', roomId }], grace, () => {
        const room = session.getSnapshot().rooms.find(({ id }) => id === roomId);
        rememberPlaces(session, keysOf(room ? [room] : []), () => null);
        return run((options) => session.recall(roomId, options));
      }),
    recallAll: (grace = 0) =>
      tell([{ kind: 'recall', roomId: null }], grace, () => {
        const everyone = keysOf(session.getSnapshot().rooms);
        rememberPlaces(session, everyone, () => null);
        return run((options) => session.move(everyone, null, options));
      }),
    spread: (limits) => {
      const { main, me } = session.getSnapshot();
      const { lastRooms } = session.editor.getState();
      const late = peopleWithoutRoom(main, me?.key, lastRooms).map(({ key }) => key);
      const state = session.editor.getState();
      const withNow = () => withRules(withLimits(open(), limits), state.rules);
      const options = { seed: randomSeed(), history: roundsToAvoid(state), noneAlone: true };
      const { plan } = shuffle(withNow(), late, 'unassigned', options);
      sendOut(waysOf(plan.rooms, late), withNow);
    },
    sendBack: (personKeys) => sendOut(waysOf(session.editor.getState().lastRooms, personKeys), open),
    reopen: (room) => {
      planEditor(session).dismissClosedRoom(room.id);
      void openAgain(room, () => {
        const back = new Set(session.getSnapshot().main?.people.map(({ key }) => key));
        return room.personKeys.filter((key) => back.has(key));
      });
    },
    retry: (personKey, toId) => send([personKey], placeOf(toId)),
    retryAll: (troubles) =>
      guard(
        troubles.map(({ person }) => person.key),
        () => void sendAll(troubles),
      ),
    addRoom: async (title) => (await openRoom((plan) => addRoom(plan, title))).done,
    merge: (roomId, intoId) => {
      const now = () => session.getSnapshot().rooms.filter(({ id }) => id === roomId);
      const keys = keysOf(now());
      const act = async () => {
        // Others may have come in since they were told, and another host may have closed it.
        const [room] = now();
        if (!room) return;
        const merged = removeRoom(assign(open(), keysOf([room]), intoId), roomId);
        const { lastRooms } = session.editor.getState();
        const [before = { ...room, personKeys: [] }] = lastRooms.filter(({ id }) => id === roomId);
        const done = t('announce.roomClosed', { room: room.title });
        if (await run((options) => session.apply(merged, options), done)) rememberMerge(session, room, before, intoId);
      };
      guard(keys, () => tell([moveOf({ keys, roomId: intoId })], periods().toRoom, act));
    },
    closeRoom: (roomId, grace = 0) => {
      const room = session.getSnapshot().rooms.find(({ id }) => id === roomId)?.title ?? '';
      tell([{ kind: 'close', roomId }], grace, () =>
        run((options) => session.apply(removeRoom(open(), roomId), options), t('announce.roomClosed', { room })),
      );
    },
  };
}

function withLimits(plan: Plan, limits: ReadonlyMap<string, RoomLimit> = new Map()): Plan {
  const rooms = plan.rooms.map((room): PlannedRoom => {
    const { isLocked = false, capacity = null } = limits.get(room.id) ?? {};
    return { ...room, ...(isLocked && { isLocked }), ...(capacity !== null && { capacity }) };
  });
  return { ...plan, rooms };
}

interface Way {
  readonly roomId: string;
  readonly keys: readonly PersonKey[];
}

/** Where these people go by a plan. */
function waysOf(rooms: readonly PlannedRoom[], keys: readonly PersonKey[]): Way[] {
  return rooms
    .map(({ id, personKeys }) => ({ roomId: id, keys: personKeys.filter((key) => keys.includes(key)) }))
    .filter((way) => way.keys.length > 0);
}

export function keysOf(places: readonly Room[]): PersonKey[] {
  return places.flatMap(({ people }) => people.map(({ key }) => key));
}
