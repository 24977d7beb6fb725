import { createPlan } from '../../core/plan/create';
import { addRoom, removeRoom } from '../../core/plan/edit';
import { shuffle } from '../../core/plan/shuffle';
import type { Person, PersonKey, Room } from '../../core/types';
import type { Session } from '../../hooks/session-context';
import type { Trouble } from './troubles';
import type { PanelOperation } from './use-panel-operation';

/** What a host, or oneself, can do from the panel. Each shows its own failure. */
export interface PanelActions {
  /** Goes to a room oneself; null: back to the main meeting. */
  goTo: (roomId: string | null) => void;
  /** Moves people to a room; null: brings them back. Oneself alone goes there as by `goTo`. */
  move: (personKeys: readonly PersonKey[], roomId: string | null) => void;
  /** Brings everyone of a room back. */
  recall: (roomId: string) => void;
  /** Brings everyone of all rooms back; the rooms stay open. */
  recallAll: () => void;
  /** Sends those who are in no room to the rooms with the fewest people. */
  spread: () => void;
  /** Sends somebody to the room or main meeting of this id again. */
  retry: (personKey: PersonKey, toId: string) => void;
  /** Sends these people to where they should be again, place by place. */
  retryAll: (troubles: readonly Trouble[]) => Promise<void>;
  /** Opens one more room. Resolves to whether it is open. */
  addRoom: (title: string) => Promise<boolean>;
  /** Brings everyone of a room back and closes it. */
  closeRoom: (roomId: string) => void;
}

interface Runners {
  run: PanelOperation['run'];
  go: (attempt: () => Promise<void>) => void;
}

export function createPanelActions(session: Session, { run, go }: Runners): PanelActions {
  const goTo: PanelActions['goTo'] = (roomId) =>
    go(() => (roomId === null ? session.returnToMain() : session.join(roomId)));
  const open = () => createPlan({ rooms: session.getSnapshot().rooms });
  const again = (keys: readonly PersonKey[], toId: string) =>
    run((options) => session.move(keys, toId === session.getSnapshot().main?.id ? null : toId, options));
  return {
    goTo,
    move: (personKeys, roomId) => {
      const [first, ...more] = personKeys;
      if (first === undefined) return;
      if (more.length === 0 && first === session.getSnapshot().me?.key) goTo(roomId);
      else void run((options) => session.move(personKeys, roomId, options));
    },
    recall: (roomId) => void run((options) => session.recall(roomId, options)),
    recallAll: () => {
      const everyone = session.getSnapshot().rooms.flatMap(({ people }) => people.map(({ key }) => key));
      void run((options) => session.move(everyone, null, options));
    },
    spread: () => {
      const { main, me } = session.getSnapshot();
      const late = peopleWithoutRoom(main, me?.key).map(({ key }) => key);
      const seed = Math.floor(Math.random() * 2 ** 31);
      void run((options) => session.apply(shuffle(open(), late, 'unassigned', { seed }).plan, options));
    },
    retry: (personKey, toId) => void again([personKey], toId),
    retryAll: async (troubles) => {
      const toIds = new Set(troubles.map(({ toId }) => toId));
      for (const toId of toIds) {
        const there = troubles.filter((trouble) => trouble.toId === toId);
        await again(
          there.map(({ person }) => person.key),
          toId,
        );
      }
    },
    addRoom: (title) => run((options) => session.apply(addRoom(open(), title), options)),
    closeRoom: (roomId) => void run((options) => session.apply(removeRoom(open(), roomId), options)),
  };
}

/** Those in the main meeting who are neither a host nor oneself: while rooms are open they came late, or came back. */
export function peopleWithoutRoom(main: Room | null, meKey: PersonKey | undefined): Person[] {
  return main?.people.filter(({ key, isHost }) => !isHost && key !== meKey) ?? [];
}
