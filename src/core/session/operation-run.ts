import { diffPlan } from '../plan/diff';
import { isDraftId } from '../plan/draft-id';
import type { Plan } from '../plan/types';
import { sleep, throwIfAborted } from '../timing';
import type { OperationKind, OperationState, Person, PersonKey, Room } from '../types';
import { Arrivals } from './arrivals';
import { createRooms, type CreatedRooms } from './create-rooms';
import { failures } from './failures';
import { DEFAULTS, type SessionSettings } from './options';
import type { Refresher } from './refresher';
import { remainder } from './remainder';
import { removeRooms } from './remove-rooms';
import type { MeetingState } from './state';
import { sweep } from './sweep';
import type { OperationOptions, OperationReport, RoomFailure } from './types';
import { groupByWay, type Move } from './ways';

/** Waits between looks at the lists while people are on their way, ms: soon at first, then calmer. */
const POLL_WAITS = [250, 500, 1000];
const LAST_POLL_WAIT = 2000;
/** How long an operation waits for a list where an older one would do, ms. */
const LIST_PATIENCE = 1500;

export interface RunEnvironment<Client> {
  readonly state: MeetingState<Client>;
  readonly settings: () => SessionSettings;
  readonly refresher: Refresher<Client>;
}

/** Runs the rest of a plan; `known` are the rooms that were open before the first attempt. */
export type Retry = (
  rest: Plan,
  known: ReadonlySet<string>,
  options: OperationOptions | undefined,
) => Promise<OperationReport>;

/** One host operation, from its first request to its report: makes the live rooms equal to a plan. */
export class OperationRun<Client> {
  readonly #kind: OperationKind;
  readonly #env: RunEnvironment<Client>;
  readonly #options: OperationOptions;
  readonly #retry: Retry;
  /** Told the ids of the rooms that were created, by draft id. */
  onCreated: (ids: ReadonlyMap<string, string>) => void = noop;
  #arrivals: Arrivals;
  #isListed = false;

  constructor(kind: OperationKind, env: RunEnvironment<Client>, options: OperationOptions, retry: Retry) {
    this.#kind = kind;
    this.#env = env;
    this.#options = options;
    this.#retry = retry;
    this.#arrivals = new Arrivals(env.state.snapshot);
  }

  progress(phase: OperationState['phase']): void {
    const operation: OperationState = { kind: this.#kind, phase, moves: this.#arrivals.moves };
    this.#env.state.update({ operation });
    this.#options.onProgress?.(operation);
  }

  /** Waits, bounded, for the first list: without it the SDK's moves throw after the server has moved people (SDK facts 5). */
  async ready(): Promise<void> {
    const ms = this.#env.settings().readyTimeout ?? DEFAULTS.readyTimeout;
    const deadline = Date.now() + ms;
    // A list of a former client is not enough: the SDK's own has to be there.
    while (this.#env.state.port.read().dump === null) {
      const left = deadline - Date.now();
      if (left <= 0) throw failures.notReady(ms);
      await this.#tryToList(Math.min(left, LIST_PATIENCE));
    }
  }

  /** Fetches the lists; rejects when that fails. */
  async list(): Promise<void> {
    await this.#env.refresher.refresh();
    this.#checkAborted();
    this.#isListed = true;
  }

  async execute(plan: Plan, known?: ReadonlySet<string>): Promise<OperationReport> {
    const { state } = this.#env;
    this.#arrivals = new Arrivals(state.snapshot);
    const drafts = plan.rooms.filter(({ id }) => isDraftId(id));
    const openBefore = known ?? new Set(state.snapshot.rooms.map(({ id }) => id));
    const orphans = state.snapshot.rooms.filter(({ id, people }) => !openBefore.has(id) && people.length === 0);

    this.progress('creating');
    this.#checkAborted();
    // Beside each other, so that moves go out after one round trip.
    const listing = this.#isListed ? undefined : this.#env.refresher.refresh().catch(noop);
    const created = await createRooms(state.port, drafts, orphans);
    this.onCreated(created.ids);
    await Promise.race([listing, sleep(LIST_PATIENCE)]);
    this.#checkAborted();

    const before = { main: this.#main, rooms: state.snapshot.rooms };
    const diff = diffPlan(plan, before);
    const closed = diff.gone.map((roomId): RoomFailure => {
      const title = titleOf(plan, roomId);
      return { roomId, title, error: failures.roomGone(`The room "${title}"`) };
    });
    for (const key of diff.missing) this.#arrivals.gone(this.#person(key));
    for (const { personKey, toId } of diff.blocked)
      this.#arrivals.fail(this.#person(personKey), failures.roomGone(`The room "${titleOf(plan, toId)}"`));

    this.progress('moving');
    this.#checkAborted();
    await this.#send(this.#plannedMoves(diff.moves, created));
    this.progress('arriving');
    await this.#awaitArrivals();
    const undeleted = diff.remove.length > 0 ? await this.#remove(diff.remove, created) : [];
    if (diff.remove.length > 0) await this.#sweep([before.main, ...before.rooms].flatMap(({ people }) => people));
    // With nobody to wait for, the new rooms may not be on a list yet.
    const isListed = (id: string) => state.snapshot.rooms.some((room) => room.id === id);
    if (![...created.ids.values()].every(isListed)) await this.#tryToList(LIST_PATIENCE);
    return this.#report(plan, created, [...created.failed, ...closed, ...undeleted], openBefore);
  }

  get #main(): Room {
    const { main } = this.#env.state.snapshot;
    if (!main) throw failures.notReady();
    return main;
  }

  #person(key: PersonKey): Person {
    const person = this.#env.state.roster.person(key);
    if (!person) throw failures.unknownPerson(key);
    return person;
  }

  #checkAborted(): void {
    throwIfAborted(this.#options.signal);
    // Left meanwhile: nothing more can be sent or seen.
    if (this.#env.state.snapshot.status === 'ended') throw failures.notJoined();
  }

  /** The moves that can be made now; whose room was not created stays where they are. */
  #plannedMoves(
    wanted: readonly { personKey: PersonKey; fromId: string; toId: string }[],
    created: CreatedRooms,
  ): Move[] {
    const moves: Move[] = [];
    for (const { personKey, fromId, toId } of wanted) {
      const person = this.#person(personKey);
      const refusal = created.failed.find(({ roomId }) => roomId === toId);
      if (refusal) {
        this.#arrivals.fail(person, refusal.error);
        continue;
      }
      const move = { person, fromId, toId: created.ids.get(toId) ?? toId };
      this.#arrivals.expect(person, fromId, move.toId);
      moves.push(move);
    }
    return moves;
  }

  /** Sends every move at once; oneself last, because one's own switch ends the client that carries the others. */
  async #send(moves: readonly Move[]): Promise<void> {
    const { port, snapshot } = this.#env.state;
    const isMe = ({ person }: Move) => person.key === snapshot.me?.key;
    const send = async ([first, ...more]: readonly Move[]) => {
      if (!first) return;
      const people = [first, ...more].map(({ person }) => person);
      const keys = people.map(({ key }) => key);
      this.#arrivals.sent(keys);
      const ids = [...new Set(people.map(({ id }) => id))];
      const error = await port.move(first.fromId, first.toId, ids);
      if (error) this.#arrivals.refused(keys, error);
    };
    const answers = Promise.all(groupByWay(moves.filter((move) => !isMe(move))).map(send));
    const mine = moves.filter(isMe);
    if (mine.length === 0) return;
    await answers;
    // Not awaited, nor are the others' answers without me: people may arrive while an answer is lost. A move's promise never rejects.
    void send(mine);
  }

  async #awaitArrivals(): Promise<void> {
    const { state, settings } = this.#env;
    const ms = settings().arrivalTimeout ?? DEFAULTS.arrivalTimeout;
    const deadline = Date.now() + ms;
    const isWaiting = () => {
      if (this.#arrivals.check(state.snapshot)) this.progress('arriving');
      return this.#arrivals.waiting;
    };
    for (let turn = 0; isWaiting(); turn++) {
      const left = deadline - Date.now();
      if (left <= 0) break;
      const since = Date.now();
      const listed = () => (state.snapshot.updatedAt ?? 0) >= since;
      let unsubscribe: (() => void) | undefined;
      try {
        await sleep(Math.min(POLL_WAITS[turn] ?? LAST_POLL_WAIT, left), {
          signal: this.#options.signal,
          wake: (wake) => {
            unsubscribe = state.store.subscribe(() => {
              if (listed() && !isWaiting()) wake();
            });
          },
        });
      } finally {
        unsubscribe?.();
      }
      // The server may push lists on every move, or none: ask when nothing came.
      if (!listed()) await this.#tryToList(Math.min(LIST_PATIENCE, left));
    }
    this.#arrivals.expire(ms, state.snapshot);
    this.progress('arriving');
  }

  /** Waits a while for a list. That none comes is no failure here: what follows is bounded and ends with what is known. */
  async #tryToList(patience: number): Promise<void> {
    this.#checkAborted();
    const listing = this.#env.refresher.refresh().catch(() => sleep(patience));
    await Promise.race([listing, sleep(patience)]);
  }

  async #remove(ids: readonly string[], created: CreatedRooms): Promise<RoomFailure[]> {
    const { state } = this.#env;
    this.progress('deleting');
    return removeRooms({
      open: () => state.snapshot.rooms.filter(({ id }) => ids.includes(id)),
      list: () => this.#tryToList(LIST_PATIENCE),
      bringOut: async (strays) => {
        await this.#send(
          this.#plannedMoves(
            strays.map((stray) => ({ ...stray, toId: this.#main.id })),
            created,
          ),
        );
        await this.#awaitArrivals();
      },
      hasFailed: (key) => this.#arrivals.hasFailed(key),
      deleteRooms: (empty) => state.port.deleteRooms(empty),
    });
  }

  /** Nobody is lost without a word, also of those whom the operation did not mean to move. */
  async #sweep(people: readonly Person[]): Promise<void> {
    const { snapshot } = this.#env.state;
    const bystanders = people.filter(({ key }) => key !== snapshot.me?.key && !this.#arrivals.expects(key));
    let isFirst = true;
    const missing = await sweep(bystanders, async () => {
      if (!isFirst) await this.#tryToList(LIST_PATIENCE);
      isFirst = false;
      return { main: this.#main, rooms: this.#env.state.snapshot.rooms };
    });
    for (const person of missing) this.#arrivals.gone(person);
  }

  #report(
    plan: Plan,
    created: CreatedRooms,
    failedRooms: readonly RoomFailure[],
    openBefore: ReadonlySet<string>,
  ): OperationReport {
    const people = this.#arrivals.result;
    const report = { kind: this.#kind, ...people, rooms: this.#env.state.snapshot.rooms, failedRooms };
    if (people.failed.length === 0 && failedRooms.length === 0) return report;
    const failedKeys = new Set(people.failed.map(({ person }) => person.key));
    const rest = remainder(plan, created.ids, failedKeys, new Set(failedRooms.map(({ roomId }) => roomId)));
    return { ...report, retry: (options) => this.#retry(rest, openBefore, options) };
  }
}

function titleOf(plan: Plan, roomId: string): string {
  return plan.rooms.find(({ id }) => id === roomId)?.title ?? roomId;
}

function noop(): void {}
