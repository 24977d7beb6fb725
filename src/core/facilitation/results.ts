import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import { checkQuestion } from '../plan/question';
import { failures } from '../session/failures';
import type { StorageSource } from '../session/stored';
import type { BreakoutSnapshot } from '../session/types';
import { naturalOrder } from '../names';
import { Derived, shared, together } from './derived';
import { kept } from './entries';
import { KeptResults, type AskedRoom } from './kept-results';
import { OwnResult } from './own-result';
import { requireHost } from './require-host';
import {
  allResults,
  askOf,
  askOfKey,
  byRoom,
  isOfEarlierRound,
  newKey,
  NO_ASK,
  putAsk,
  resultsOf,
  roundKey,
  roundKeys,
  type BreakoutResult,
} from './result-entry';
import { isRoundBeginning } from './rounds-entry';

export type { AskedRoom } from './kept-results';
export type { BreakoutResult, ResultText } from './result-entry';

/** The result of the room that the user is in. */
export interface OwnRoomResult {
  /** Id of that room. */
  readonly roomId: string;
  /** What the room has sent so far; null for nothing. */
  readonly sent: BreakoutResult | null;
  /** What this user has typed and not sent; null for nothing. */
  readonly draft: string | null;
  /** Another has sent a text since the user began to type: nothing is sent before they say what becomes of theirs. */
  readonly isConflict: boolean;
}

/** What `getSnapshot` of {@link ResultsStore} gives: the same object while nothing changes. */
export interface ResultsState {
  /** Hosts ask each room for its result now. */
  readonly isAsked: boolean;
  /** What rooms are or were asked for; null where hosts have not said. Text, and nothing but text. */
  readonly question: string | null;
  /** That of the room the user is in, while it is asked for one; else null. */
  readonly own: OwnRoomResult | null;
  /**
   * What the rooms have sent, for hosts, and for everyone while `isShared`: in the order of the rooms, those of closed rooms
   * last. They stay when rooms are closed, until hosts ask again. With rounds, those of this round: each begins with none.
   */
  readonly all: readonly BreakoutResult[];
  /**
   * For hosts: the rooms that were asked and have sent nothing, also once hosts ask no more and the rooms are closed. As far
   * as this tab has seen them asked.
   */
  readonly silent: readonly AskedRoom[];
  /** Those of the rounds before, for whom `all` is; for hosts also those of the ask before, until hosts ask once more. */
  readonly earlier: readonly BreakoutResult[];
  /** A host has shown the results to everyone. */
  readonly isShared: boolean;
}

/** One shared answer a room, which anyone in it can write. Nothing that was typed is lost. */
export interface ResultsStore {
  /** The results as they are now. */
  readonly getSnapshot: () => ResultsState;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Asks each open room for its result, until `stop` or until the rooms are closed: for what, says a question of at most
   * `MAX_QUESTION_LENGTH` characters; without one rooms are asked as before the stop. Host only: rejects with `no-permission`,
   * with `invalid-brief` for a question that is blank or too long, and with `not-ready` while no rooms are open.
   */
  readonly ask: (question?: string) => Promise<void>;
  /** Asks no more; what was sent stays. Host only, as the next two. */
  readonly stop: () => Promise<void>;
  /** Shows the results to everyone in main and the rooms, or to hosts alone. */
  readonly share: (isShared: boolean) => Promise<void>;
  /** Deletes all results everywhere. */
  readonly clear: () => Promise<void>;
  /** Takes in what the user types for their room. It is kept over a reload, and goes out as unfinished when they leave before they send it. */
  readonly edit: (text: string) => void;
  /** Sends what is typed. Resolves to false, with nothing sent, for a blank text and while there is a conflict. */
  readonly send: () => Promise<boolean>;
  /** In a conflict: puts what is typed below what the other has sent; the user reads and sends it. What would be too long stands beside the other's. */
  readonly combine: () => Promise<void>;
  /** Drops what is typed. */
  readonly discard: () => void;
}

/** Without a meeting. */
export const NO_RESULTS: ResultsState = {
  isAsked: false,
  question: null,
  own: null,
  all: [],
  silent: [],
  earlier: [],
  isShared: false,
};

/** What a store of results needs beside the channel. */
export interface ResultsContext {
  readonly snapshot: () => BreakoutSnapshot;
  /** Calls back when the snapshot, or what hosts are about to do, may have changed. */
  readonly watch: (listener: () => void) => () => void;
  /** Whether a host is about to take the user out of their room. */
  readonly isLeaving: () => boolean;
  readonly storage: StorageSource;
  /** Where something of this name is stored; null while that is not known. */
  readonly storageKey: (kind: 'result' | 'results') => string | null;
}

export function createResults(channel: BreakoutChannel, context: ResultsContext): ResultsStore {
  const listeners = new Set<() => void>();
  const onDraft = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const place = () => {
    const { status, currentRoomId, rooms } = context.snapshot();
    const ask = askOf(channel);
    // What is typed on the way into a round is of neither.
    if (status !== 'room' || ask?.state !== 'asked' || isRoundBeginning(channel)) return null;
    const room = rooms.find(({ id }) => id === currentRoomId);
    return { key: roundKey(ask), roomId: currentRoomId, room: room?.title ?? '' };
  };
  const own = new OwnResult(
    channel,
    {
      place,
      isOpen: (roomId) => context.snapshot().main === null || context.snapshot().rooms.some(({ id }) => id === roomId),
      isLeaving: context.isLeaving,
      storage: context.storage,
      storageKey: () => context.storageKey('result'),
    },
    () => [...listeners].forEach((listener) => listener()),
  );
  const keeping = new KeptResults(
    channel,
    context.storage,
    () => context.storageKey('results'),
    () => context.snapshot().rooms,
  );
  const state = new Derived<ResultsState>(
    channel,
    (previous = NO_RESULTS) => {
      const ask = askOf(channel) ?? NO_ASK;
      const isHost = hostRank(channel.surroundings()) !== null;
      const { rooms } = context.snapshot();
      const results = byRoom(resultsOf(channel, roundKey(ask)));
      const before = (key: string) =>
        roundKeys(channel, key)
          .filter((each) => each !== roundKey(ask))
          .flatMap((each) => inOrder(byRoom(resultsOf(channel, each)), rooms));
      const here = place();
      const next: ResultsState = {
        isAsked: ask.state === 'asked',
        question: ask.question,
        own:
          here &&
          ownIn(
            previous.own,
            here.roomId,
            results.get(here.roomId) ?? null,
            own.draftFor(here),
            own.isInConflict(here),
          ),
        all: isHost || ask.isShared ? kept(previous.all, inOrder(results, rooms), isSame) : none,
        silent: isHost
          ? kept(
              previous.silent,
              keeping.asked().filter(({ roomId }) => !results.has(roomId)),
              (a, b) => a.roomId === b.roomId,
            )
          : noneAsked,
        earlier:
          isHost || ask.isShared
            ? kept(previous.earlier, [...(isHost ? before(ask.previous) : none), ...before(ask.key)], isSame)
            : none,
        isShared: ask.isShared,
      };
      const names = Object.keys(next) as (keyof ResultsState)[];
      return { value: names.every((name) => previous[name] === next[name]) ? previous : next };
    },
    context.watch,
    onDraft,
  );
  const act = shared(() => actByItself(channel, context, own, keeping));
  const change = async (next: Partial<ReturnType<typeof askNow>>) => {
    requireHost(channel, 'ask rooms for results');
    await putAsk(channel, { ...askNow(channel), ...next });
  };
  return {
    getSnapshot: state.get,
    subscribe: (listener) => together(act(), state.subscribe(listener)),
    ask: async (given) => {
      requireHost(channel, 'ask rooms for results');
      const question = given === undefined ? null : checkQuestion(given);
      if (context.snapshot().rooms.length === 0) throw failures.notReady();
      const { state: before, question: asked } = askNow(channel);
      if (before === 'closed') return askAnew(channel, question);
      if (before === 'stopped' || (question !== null && question !== asked))
        await change({ state: 'asked', question: question ?? asked });
    },
    stop: async () => {
      await change({ state: askNow(channel).state === 'closed' ? 'closed' : 'stopped' });
    },
    share: (isShared) => change({ isShared }),
    clear: async () => {
      const isAsked = askNow(channel).state !== 'closed';
      // Not removed: a client that comes back has to learn that there is nothing any more.
      await change({ ...NO_ASK, ...(isAsked && { key: newKey(), state: askNow(channel).state }) });
      for (const { id } of allResults(channel)) await channel.remove(id);
    },
    edit: (text) => own.edit(text),
    send: () => own.send(),
    combine: () => own.combine(),
    discard: () => own.discard(),
  };
}

const none: readonly BreakoutResult[] = [];
const noneAsked: readonly AskedRoom[] = [];

function askNow(channel: BreakoutChannel) {
  return askOf(channel) ?? NO_ASK;
}

/** For rooms that were not asked before: what was sent to the ask before is there as the earlier results. */
async function askAnew(channel: BreakoutChannel, question: string | null): Promise<void> {
  const { key, previous } = askNow(channel);
  const last = roundKeys(channel, key).length > 0 ? key : previous;
  await putAsk(channel, { ...NO_ASK, key: newKey(), state: 'asked', question, previous: last });
  for (const old of allResults(channel)) if (askOfKey(old.key) !== last) await channel.remove(old.id);
}

/** What clients do by themselves: each sees to its user's text, hosts keep what was sent, and the leader ends the ask with the rooms. */
function actByItself(
  channel: BreakoutChannel,
  context: ResultsContext,
  own: OwnResult,
  keeping: KeptResults,
): () => void {
  const look = () => {
    own.look();
    const rank = hostRank(channel.surroundings());
    if (rank === null) return;
    keeping.look();
    const ask = askOf(channel);
    const { isSynced } = channel.getSnapshot();
    if (rank !== 0 || !isSynced || !ask || ask.state === 'closed') return;
    if (context.snapshot().rooms.length === 0) void putAsk(channel, { ...ask, state: 'closed' });
    else if (isOfEarlierRound(channel)) void putAsk(channel, ask);
  };
  const stop = together(channel.subscribe(look), context.watch(look));
  look();
  return stop;
}

function ownIn(
  previous: OwnRoomResult | null,
  roomId: string,
  result: BreakoutResult | null,
  draft: string | null,
  isConflict: boolean,
): OwnRoomResult {
  const sent = previous?.sent && result && isSame(previous.sent, result) ? previous.sent : result;
  const next = { roomId, sent, draft, isConflict };
  const names = Object.keys(next) as (keyof OwnRoomResult)[];
  return previous && names.every((name) => previous[name] === next[name]) ? previous : next;
}

function isSame(a: BreakoutResult, b: BreakoutResult): boolean {
  return a.version === b.version && a.roomId === b.roomId && a.room === b.room;
}

/** Those of open rooms in the order of these, then those of closed ones by their titles. An open room has its own title. */
function inOrder(
  results: ReadonlyMap<string, BreakoutResult>,
  rooms: BreakoutSnapshot['rooms'],
): readonly BreakoutResult[] {
  const open = rooms.flatMap(({ id, title }) => {
    const result = results.get(id);
    return result ? [result.room === title ? result : { ...result, room: title }] : [];
  });
  const isOpen = new Set(open.map(({ roomId }) => roomId));
  const closed = [...results.values()].filter(({ roomId }) => !isOpen.has(roomId));
  return [...open, ...closed.sort((a, b) => naturalOrder(a.room, b.room))];
}
