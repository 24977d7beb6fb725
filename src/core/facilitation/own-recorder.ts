import type { BreakoutChannel } from '../channel/types';
import { failures } from '../session/failures';
import type { BreakoutSnapshot } from '../session/types';
import type { Recording } from '../types';
import { together } from './derived';
import { rankInRoom, RoomReport, TURN_MS } from './in-room';
import {
  answerOf,
  forgetRecordings,
  PATIENCE_MS,
  putAnswer,
  saidOf,
  say,
  seenIn,
  wishOf,
  type RecordingAnswer,
  type RecordingWish,
  type RecordingWishAction,
} from './recording-entries';

/** Those who come after so many act with the last of them: two who act at once do no harm. */
const MAX_TURNS = 10;
/** The latest moment at which somebody in a room who may record has answered a wish, ms. */
export const ANSWER_MS = TURN_MS * MAX_TURNS + 3000;
/** How long the server may take until a recording has started or stopped, ms. */
const CONFIRM_MS = 15_000;
/** How long the news may take that another was faster, ms. */
const NEWS_MS = 2000;

/** What one client needs beside the channel to see to the recording of its room. */
export interface RecorderContext {
  readonly snapshot: () => BreakoutSnapshot;
  /** Calls back when the snapshot has changed. */
  readonly watch: (listener: () => void) => () => void;
  /** Starts or stops the recording of the room that this client is in. */
  readonly record: (action: RecordingWishAction) => Promise<void>;
}

/**
 * What one client does in its room. Everyone there may say whether it is recorded; who comes first in the list does. One of
 * those who may record does what a host wants: by itself where it is their own wish, or signed, else when they say so. It
 * is done once for each wish: what people change later by hand stays.
 */
export class OwnRecorder {
  readonly #channel: BreakoutChannel;
  readonly #context: RecorderContext;
  readonly #listeners = new Set<() => void>();
  /** Wishes that this client has tried to carry out by itself, and those that its user has declined: with their rooms. */
  readonly #tried = new Set<string>();
  readonly #declined = new Set<string>();
  /** What this client waits for its turn with. */
  #occasion = '';
  #turn: ReturnType<typeof setTimeout> | undefined;
  readonly #report: RoomReport<Seen>;

  constructor(channel: BreakoutChannel, context: RecorderContext) {
    this.#channel = channel;
    this.#context = context;
    this.#report = new RoomReport(
      () => newsOf(channel, context.snapshot()),
      () => TURN_MS * (1 + this.#rank),
      ({ roomId, state }) => say(channel, roomId, state),
    );
  }

  get #rank(): number {
    return rankInRoom(this.#channel.surroundings());
  }

  /** Calls back when `asked` may have changed by something else than channel and snapshot. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** What its user is to decide on; null for nothing. */
  get asked(): RecordingWishAction | null {
    const due = this.#due();
    if (!due || due.isMet || due.isMoving || due.wish.isVouched || this.#declined.has(due.key)) return null;
    const state = answerOf(this.#channel, due.roomId, due.wish)?.state;
    return state === 'done' || state === 'begun' ? null : due.wish.action;
  }

  /** Its user does what is asked. Rejects as the recording does. */
  async accept(): Promise<void> {
    const due = this.#due();
    if (due && this.asked) await this.#carryOut(due);
  }

  async decline(): Promise<void> {
    const due = this.#due();
    if (!due || !this.asked) return;
    this.#declined.add(due.key);
    for (const listener of [...this.#listeners]) listener();
    await putAnswer(this.#channel, due.roomId, due.wish, { state: 'declined', reason: '' });
  }

  watch(): () => void {
    const { snapshot, watch } = this.#context;
    const stop = together(
      this.#channel.subscribe(this.#look),
      watch(this.#look),
      forgetRecordings(this.#channel, () => snapshot().rooms, watch),
    );
    this.#look();
    return () => {
      stop();
      clearTimeout(this.#turn);
      this.#report.stop();
      this.#occasion = '';
    };
  }

  readonly #look = (): void => {
    if (!this.#channel.surroundings().isReady) return;
    this.#report.look();
    this.#waitForTurn();
  };

  #waitForTurn(): void {
    const due = this.#due();
    const answer = due && answerOf(this.#channel, due.roomId, due.wish);
    const isOpen = due && !due.isMoving && answer?.state !== 'done' && (answer?.state !== 'declined' || due.isMet);
    const occasion = isOpen ? [due.key, due.isMet, due.wish.isVouched, answer?.state].join(' ') : '';
    if (occasion === this.#occasion) return;
    this.#occasion = occasion;
    clearTimeout(this.#turn);
    if (occasion === '') return;
    const wait = answer?.state === 'begun' && !due?.isMet ? PATIENCE_MS : Math.min(this.#rank, MAX_TURNS) * TURN_MS;
    this.#turn = setTimeout(() => this.#takeTurn(), wait);
  }

  #takeTurn(): void {
    const due = this.#due();
    if (!due || due.isMoving) return;
    const { roomId, wish, key } = due;
    const answer = answerOf(this.#channel, roomId, wish);
    if (answer?.state === 'done') return;
    const put = (state: RecordingAnswer['state']) => void putAnswer(this.#channel, roomId, wish, { state, reason: '' });
    if (due.isMet) put('done');
    else if (!wish.isVouched && answer === null) put(this.#declined.has(key) ? 'declined' : 'asked');
    // Once, unless nobody is left who knows of it. Of a failure the answer tells.
    else if (wish.isVouched && answer?.state !== 'declined' && (answer === null || !this.#tried.has(key)))
      this.#carryOut(due).catch(() => undefined);
  }

  async #carryOut({ roomId, wish, key }: Due): Promise<void> {
    this.#tried.add(key);
    const isThere = () => this.#context.snapshot().currentRoomId === roomId;
    const isDone = () => isThere() && isMet(this.#context.snapshot().recording, wish.action);
    try {
      await putAnswer(this.#channel, roomId, wish, { state: 'begun', reason: '' });
      await this.#context.record(wish.action);
      if (!(await this.#becomes(isDone, CONFIRM_MS)) && isThere()) {
        throw failures.recordingFailed(wish.action, new Error(`It had not happened within ${CONFIRM_MS} ms.`));
      }
    } catch (error) {
      // Another in the room may have been faster.
      if (await this.#becomes(isDone, NEWS_MS)) return;
      if (isThere()) await putAnswer(this.#channel, roomId, wish, { state: 'failed', reason: reasonOf(error) });
      throw error;
    }
  }

  #becomes(isSo: () => boolean, ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (result: boolean) => {
        stop();
        clearTimeout(timer);
        resolve(result);
      };
      const timer = setTimeout(() => end(isSo()), ms);
      const stop = this.#context.watch(() => {
        if (isSo()) end(true);
      });
      if (isSo()) end(true);
    });
  }

  /** The wish, where this client's user could carry it out. */
  #due(): Due | null {
    const { status, currentRoomId, recording } = this.#context.snapshot();
    const wish = wishOf(this.#channel);
    const isAble = status === 'room' && recording.canRecord && this.#channel.getSnapshot().isSynced;
    if (!wish || !isAble || !this.#channel.surroundings().isReady) return null;
    return {
      roomId: currentRoomId,
      wish,
      key: `${wish.version} ${currentRoomId}`,
      isMet: isMet(recording, wish.action),
      isMoving: recording.state === 'starting' || recording.state === 'stopping',
    };
  }
}

/** A room, and whether it is recorded. */
interface Seen {
  readonly roomId: string;
  readonly state: 'idle' | 'recording' | 'paused';
}

/** What this client sees, where something else was said last. */
function newsOf(channel: BreakoutChannel, { status, currentRoomId, recording }: BreakoutSnapshot): Seen | null {
  if (status !== 'room') return null;
  const state = seenIn(recording);
  return saidOf(channel, currentRoomId) === state ? null : { roomId: currentRoomId, state };
}

interface Due {
  readonly roomId: string;
  readonly wish: RecordingWish;
  readonly key: string;
  readonly isMet: boolean;
  /** The recording is starting or stopping: wait and see. */
  readonly isMoving: boolean;
}

function isMet({ state }: Recording, action: RecordingWishAction): boolean {
  return action === 'start' ? state === 'recording' || state === 'paused' : state === 'idle';
}

/** The words of what led to an error, where something did. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
