import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import type { EditorState } from '../editor/types';
import type { UntoldSchedule } from '../editor/untold';
import type { Brief } from '../plan/brief';
import { nextRound } from '../plan/next-round';
import { repeatedPairs as pairsIn } from '../plan/rounds';
import { randomSeed } from '../plan/distribution/random';
import type { RoundSchedule } from '../plan/timing';
import type { BreakoutSnapshot } from '../session/types';
import type { OperationCause, Person, Room } from '../types';
import { actOnce } from './act-once';
import { closesAll, countdownsOf, leftNow as countdownLeft, roundOf, type CountdownAction } from './countdown-entry';
import { together } from './derived';
import { entriesOf, versionOf } from './entries';
import { forgetClosed } from './forget-closed';
import { limitsOf } from './late-rooms';
import { PlannedEntries } from './planned-entries';
import { RoundMemory, type RoundStorage } from './round-memory';
import { namesIn, roundMoves, roundRooms, roundRules } from './round-people';
import {
  announcedRound,
  roundBriefs,
  ROUNDS,
  roundsOf,
  writeRoundBriefs,
  writeRounds,
  type RunningRounds,
} from './rounds-entry';
import type { TimerStore } from './timer';
import { leftNow, TIMER, timerNow, timerOf, writeTimer } from './timer-entry';

const MINUTE = 60_000;
/** How long after its end a host's client ends a round by itself, ms. Later hosts are asked. */
const LATEST_MS = 15_000;
/** People are told at least so long before, where the time is up already, ms. Less where the session's grace is less. */
const LEAST_MS = 5000;
/** By so much two clocks for one end may differ, ms. */
const TOLERANCE_MS = 1000;

/** What a rounds store needs beside the channel. */
export interface RoundsContext {
  readonly snapshot: () => BreakoutSnapshot;
  /** Calls back when the snapshot has changed. */
  readonly watch: (listener: () => void) => () => void;
  /** How long people are told before they go to another room, ms. */
  readonly grace: () => number;
  /** The rounds of the plan that this client carries out, once; undefined when there is nothing new to begin. */
  readonly takePlanned: () => UntoldSchedule | undefined;
  /** What this host knows of earlier rounds, and of who belongs together. */
  readonly known: () => Pick<EditorState, 'rounds' | 'avoidEarlier' | 'rules'>;
  /** Tells everyone, and does it after `grace` ms: as this host wished, or as the time did. */
  readonly announce: (actions: readonly CountdownAction[], grace: number, cause: OperationCause) => Promise<unknown>;
  /** Takes back what was told, by its key. */
  readonly cancel: (key: string) => Promise<void>;
  /** Does now what was told, by its key. */
  readonly finish: (key: string) => Promise<void>;
  /** Puts people (ids of participants) into rooms, by the rooms' ids. */
  readonly move: (actions: readonly CountdownAction[], cause: OperationCause) => Promise<unknown>;
  /** Says what is to be done in all rooms. */
  readonly setBrief: (brief: Brief | null) => Promise<void>;
  readonly timer: Pick<TimerStore, 'pause' | 'resume' | 'extend'>;
  readonly storage: RoundStorage;
}

/** What becomes of rounds at this client, if its person is a host. */
export class RoundsActs {
  readonly #channel: BreakoutChannel;
  readonly #context: RoundsContext;
  readonly #memory: RoundMemory;
  /** What this client takes back because the round goes on: not a host who stops it. */
  #withdrawing = '';
  /** Version of the time by which this host ended a round: while it holds, it is their decision that people go. */
  #ended = '';
  /** Version of the time that this client answers for again, since it was reloaded. */
  #takenUp = '';

  constructor(channel: BreakoutChannel, context: RoundsContext) {
    this.#channel = channel;
    this.#context = context;
    this.#memory = new RoundMemory(context.storage);
  }

  /** Begins the first round; its rooms were opened `age` ms ago. */
  async begin({ briefs = [], ...schedule }: RoundSchedule, age: number): Promise<void> {
    const seed = randomSeed();
    await this.#withdraw();
    await writeRounds(this.#channel, { ...schedule, seed, repeatedPairs: 0 });
    await writeRoundBriefs(this.#channel, briefs);
    await this.#setTime(1, schedule, schedule.minutes * MINUTE - age);
    if (briefs[0]) await this.#context.setBrief(briefs[0]);
  }

  /** Ends a round before its time, or after it where no client has done so. */
  async endRound(running: RunningRounds): Promise<void> {
    const { round, value } = running;
    const left = Math.min(timerNow(this.#channel, null)?.left ?? 0, this.#context.grace()) || this.#context.grace();
    await writeRounds(this.#channel, value);
    // From now on it is due, at this client first.
    await this.#setTime(round, value, left);
    this.#ended = versionOf(timerOf(this.#channel, null)?.entry);
  }

  async stop(): Promise<void> {
    await this.#channel.remove(TIMER);
    await this.#forget();
  }

  /** Begins a round, if it has not begun, and sends everyone: what another client has done is no harm. */
  async carryOut(round: number, actions: readonly CountdownAction[], cause: OperationCause): Promise<void> {
    const running = roundsOf(this.#channel);
    if (running && running.round < round && round <= running.value.count) {
      const { value } = running;
      await this.#vouch();
      await this.#setTime(round, value, value.minutes * MINUTE);
      const briefs = roundBriefs(this.#channel, value.count);
      if (briefs.length > 0) await this.#context.setBrief(briefs[round - 1] ?? null);
    }
    await this.#context.move(actions, cause);
  }

  /** The round ends when people go; where that was taken back, its time stands still. */
  async countdownChanged(ms: number | null): Promise<void> {
    const running = roundsOf(this.#channel);
    if (!running || this.#withdrawing !== '') return;
    const [told] = announcedRound(this.#channel, running);
    const left = told && countdownLeft(told, this.#channel.now());
    if (ms === null) await this.#context.timer.pause();
    else if (typeof left === 'number') await this.#setTime(running.round, running.value, left);
  }

  /** People go when the round ends; where that is later now, or not known, they are not told any more. */
  async timerChanged(): Promise<void> {
    const running = roundsOf(this.#channel);
    // Without a time there are no rounds.
    if (!running) return this.#forget();
    await this.#vouch();
    const [told] = announcedRound(this.#channel, running);
    if (!told) return;
    const { entry, value } = running.timer;
    const toldLeft = countdownLeft(told, this.#channel.now()) ?? 0;
    const isLater = leftNow(entry, value, this.#channel.now()) > toldLeft + TOLERANCE_MS;
    if (!value.isRunning || isLater) await this.#withdraw();
  }

  /** Does by itself what hosts' clients do: one begins the rounds of the plan that it carries out, one ends each round. */
  watch(): () => void {
    const channel = this.#channel;
    let waiting: { readonly version: string; readonly stop: () => void } | null = null;
    const planned = new PlannedEntries(
      channel,
      () => {
        const news = this.#context.takePlanned();
        return news && { values: new Map([[ROUNDS, news.schedule]]), age: news.age };
      },
      (_, schedule, age) => this.begin(schedule, age),
    );
    const look = () => {
      planned.look();
      const rank = hostRank(channel.surroundings());
      const running = roundsOf(channel);
      if (rank !== null) {
        this.#takeUp(running);
        this.#memory.look(running, this.#context.snapshot().rooms, channel.now());
      }
      const isWanted = rank !== null && running !== null && this.#isToEnd(running);
      const version = isWanted ? versionOf(running.timer.entry) : '';
      if (waiting?.version === version) return;
      waiting?.stop();
      waiting = isWanted ? { version, stop: this.#endInTime(running) } : null;
    };
    const { watch } = this.#context;
    const rooms = () => this.#context.snapshot().rooms.map(({ id }) => id);
    const stop = together(channel.subscribe(look), watch(look), forgetClosed(channel, ROUNDS, { rooms, watch }));
    look();
    return () => {
      stop();
      waiting?.stop();
    };
  }

  get #isOpen(): boolean {
    return this.#context.snapshot().rooms.length > 0;
  }

  /** Whether this client may end the round by itself, and nothing has ended it. */
  #isToEnd(running: RunningRounds): boolean {
    const { timer, round, value, isVouched } = running;
    if (!isVouched || !timer.value.isRunning || round >= value.count || !this.#isOpen) return false;
    // There is no next one where hosts close the rooms.
    return !countdownsOf(this.#channel).some(closesAll);
  }

  #endInTime(running: RunningRounds): () => void {
    const channel = this.#channel;
    const { timer, round, value } = running;
    const end = timer.entry.writtenAt + timer.value.left;
    const version = versionOf(timer.entry);
    const isDue = () => {
      const now = roundsOf(channel);
      const isSame = now !== null && versionOf(now.timer.entry) === version && this.#isToEnd(now);
      return isSame && announcedRound(channel, now).length === 0 && channel.now() < end + LATEST_MS;
    };
    return actOnce(channel, {
      name: ROUNDS,
      occasion: version,
      at: end - this.#context.grace(),
      first: value.hostId,
      isDue,
      run: () => this.#tell(round + 1, isDue),
    });
  }

  /** Works out a round, tells everyone where they go and, at the end of this one, sends them. */
  async #tell(round: number, isDue: () => boolean): Promise<void> {
    const running = roundsOf(this.#channel);
    if (!running) return;
    const { value } = running;
    const { rooms } = this.#context.snapshot();
    const people = peopleIn(rooms);
    const nameOf = namesIn(people);
    const { met, toAvoid, ...rules } = roundRules(this.#context.known(), people, nameOf);
    const { history } = this.#memory;
    const { assignment } = await nextRound(value.next, roundRooms(rooms, limitsOf(this.#channel), nameOf), {
      seed: (value.seed + round) % 2 ** 32,
      history: [...toAvoid, ...history],
      ...rules,
    });
    if (!isDue()) return;
    // Who goes on together is no pair that meets. Who met earlier is counted, also where that is not avoided.
    const groups = value.next === 'rooms' ? [] : Object.values(assignment);
    const repeatedPairs = groups.flatMap(pairsIn([...met, ...history])).length;
    await writeRounds(this.#channel, { ...value, repeatedPairs });
    const actions = roundMoves(round, assignment, peopleIn(this.#context.snapshot().rooms), nameOf);
    const grace = this.#context.grace();
    const left = Math.max(timerNow(this.#channel, null)?.left ?? 0, Math.min(grace, LEAST_MS));
    const cause = this.#ended === versionOf(running.timer.entry) ? 'host' : 'timer';
    if (actions.length > 0) return void (await this.#context.announce(actions, grace === 0 ? 0 : left, cause));
    // Nobody is there to be told, or to go.
    await new Promise((resolve) => setTimeout(resolve, left));
    if (isDue()) await this.carryOut(round, actions, cause);
  }

  #setTime(round: number, { count, minutes, end }: Omit<RoundSchedule, 'briefs'>, left: number): Promise<void> {
    const value = {
      left: Math.max(0, left),
      setFor: minutes * MINUTE,
      isRunning: true,
      end: round === count ? end : ('nothing' as const),
      round,
    };
    return writeTimer(this.#channel, null, value);
  }

  /** This host has decided something: from now on its client answers for the rounds. */
  async #vouch(): Promise<void> {
    const running = roundsOf(this.#channel);
    if (running && !running.entry.vouched) await writeRounds(this.#channel, running.value);
  }

  /** After a reload: what this client answered for before, and nobody has changed since, it answers for again. */
  #takeUp(running: RunningRounds | null): void {
    if (!running || running.isVouched) return;
    const known = this.#memory.timeOf(running);
    const version = versionOf(running.timer.entry);
    if (!known || known.version !== version || this.#takenUp === version) return;
    this.#takenUp = version;
    const passed = known.isRunning ? Math.max(0, Date.now() - known.notedAt) : 0;
    const { value, round, timer } = running;
    void writeRounds(this.#channel, value);
    void writeTimer(this.#channel, null, { ...timer.value, round, left: Math.max(0, known.left - passed) });
  }

  /** Takes back what was told of the next round: this one goes on. */
  async #withdraw(): Promise<void> {
    const running = roundsOf(this.#channel);
    const [told] = running ? announcedRound(this.#channel, running) : [];
    if (told) await this.#cancel(told.key);
  }

  /** Nothing is left of rounds, and nobody is sent any more. */
  async #forget(): Promise<void> {
    const told = countdownsOf(this.#channel).find(({ action }) => roundOf(action) !== undefined);
    if (told) await this.#cancel(told.key);
    for (const { id } of entriesOf(this.#channel, ROUNDS)) await this.#channel.remove(id);
  }

  async #cancel(key: string): Promise<void> {
    this.#withdrawing = key;
    await this.#context.cancel(key).finally(() => (this.#withdrawing = ''));
  }
}

function peopleIn(rooms: readonly Room[]): readonly Person[] {
  return rooms.flatMap(({ people }) => people);
}
