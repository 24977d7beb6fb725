import { isBreakoutError, type BreakoutError } from '../errors';
import { diffPlan, roomsOf } from '../plan/diff';
import { isDraftId } from '../plan/draft-id';
import type { Plan, PlanDiff } from '../plan/types';
import type { OperationKind, OperationState, Person, PersonKey, Room } from '../types';
import { Arrivals, type Underway } from './arrivals';
import { bring } from './bring';
import { createRooms, type CreatedRooms } from './create-rooms';
import { failures } from './failures';
import { Lookout, type RunEnvironment } from './lookout';
import { onTheWay } from './on-the-way';
import { remainder } from './remainder';
import { removeRooms } from './remove-rooms';
import { sweep } from './sweep';
import type { OperationOptions, OperationReport, RoomFailure } from './types';

/** What a plan alone does not say. */
export interface Wish {
  /** The rooms that were open before the first attempt. */
  readonly known?: ReadonlySet<string>;
  /** Who belongs in main although no room of the plan's base has them: they are on the way, or in no list. */
  readonly home?: readonly PersonKey[];
}

/** What a run needs of the other operations. */
export interface Ledger<Client> {
  /** Takes a person over from all other operations; undefined where none had to do with them. */
  readonly takeOver: (key: PersonKey, by: OperationRun<Client>) => TakenOver | undefined;
  readonly changed: () => void;
  readonly retry: (
    run: OperationRun<Client>,
    rest: Plan,
    wish: Wish,
    options: OperationOptions,
  ) => Promise<OperationReport>;
}

export interface TakenOver {
  readonly underway: Underway | null;
  /** Whether the other operation was still running. */
  readonly wasRunning: boolean;
}

/** What a report says beside the people. Known before the first move is sent. */
interface Ending {
  readonly plan: Plan;
  readonly wish: Wish;
  readonly created: CreatedRooms;
  readonly closed: readonly RoomFailure[];
  readonly undeleted: readonly RoomFailure[];
  readonly rooms: readonly Room[];
}

/** One host operation, from its first request to its report, and on to what turns out later: makes the live rooms equal to a plan. */
export class OperationRun<Client> {
  readonly id: number;
  readonly kind: OperationKind;
  readonly look: Lookout<Client>;
  readonly #env: RunEnvironment<Client>;
  readonly #options: OperationOptions;
  readonly #ledger: Ledger<Client>;
  /** Told the ids of the rooms that were created, by draft id. */
  onCreated: (ids: ReadonlyMap<string, string>) => void = noop;
  #arrivals: Arrivals;
  readonly #takenOver = new Map<PersonKey, Person>();
  #operation: OperationState;
  #ending: Ending | null = null;
  #report: OperationReport | null = null;

  constructor(
    id: number,
    kind: OperationKind,
    env: RunEnvironment<Client>,
    options: OperationOptions,
    ledger: Ledger<Client>,
  ) {
    this.id = id;
    this.kind = kind;
    this.#env = env;
    this.#options = options;
    this.#ledger = ledger;
    this.look = new Lookout(env, options.signal);
    this.#arrivals = new Arrivals(env.state.snapshot);
    const exclusive = kind === 'start' || kind === 'apply' || kind === 'close';
    this.#operation = { id, kind, phase: 'preparing', moves: this.#arrivals.moves, exclusive };
  }

  get operation(): OperationState {
    return this.#operation;
  }

  /** Null until it has ended. */
  get report(): OperationReport | null {
    return this.#report;
  }

  progress(phase: OperationState['phase'], exclusive = this.#operation.exclusive): void {
    this.#operation = { ...this.#operation, phase, exclusive, moves: this.#arrivals.moves };
    this.#ledger.changed();
    this.#options.onProgress?.(this.#operation);
  }

  /** A later operation moves this person. Returns undefined if this one did not. */
  release(key: PersonKey): Underway | null | undefined {
    const underway = this.#arrivals.release(key);
    if (underway === undefined) return undefined;
    this.#operation = { ...this.#operation, moves: this.#arrivals.moves };
    if (this.#report && this.#ending) this.#report = this.#write(this.#ending);
    return underway;
  }

  /**
   * Was stopped by an error in the middle: who is not there yet is reported all the same. They may still be on the way, and
   * no other operation speaks of them any more.
   */
  stop(error: unknown): void {
    if (!this.#ending) return;
    this.#arrivals.stop(isBreakoutError(error) ? error : null);
    this.#report = this.#write(this.#ending);
  }

  /** After the end: makes the report true again. Returns whether it is another one. */
  correct(): boolean {
    const [before, ending] = [this.#report, this.#ending];
    if (!before || !ending) return false;
    const isOtherwise = this.#arrivals.correct(this.#env.state.snapshot);
    const now = this.#write(ending);
    if (!isOtherwise && now.failedRooms.length === before.failedRooms.length) return false;
    this.#report = now;
    return true;
  }

  async execute(plan: Plan, wish: Wish = {}): Promise<OperationReport> {
    const { state } = this.#env;
    this.#arrivals = new Arrivals(state.snapshot);
    const drafts = plan.rooms.filter(({ id }) => isDraftId(id));
    const known = wish.known ?? new Set(state.snapshot.rooms.map(({ id }) => id));
    const orphans = state.snapshot.rooms.filter(({ id, people }) => !known.has(id) && people.length === 0);

    if (drafts.length > 0) this.progress('creating');
    this.look.checkStopped();
    // Beside each other, so that moves go out after one round trip.
    const created = await this.look.listBeside(
      createRooms(state.port, drafts, orphans).then((rooms) => {
        this.onCreated(rooms.ids);
        return rooms;
      }),
    );

    const before = { main: this.look.main, rooms: state.snapshot.rooms };
    const diff = diffPlan(plan, before);
    const closed = diff.gone.map((roomId): RoomFailure => {
      const title = titleOf(plan, roomId);
      return { roomId, title, error: failures.roomGone(`The room "${title}"`) };
    });
    const ending = { plan, wish: { ...wish, known }, created, closed, undeleted: [], rooms: before.rooms };
    this.#ending = ending;
    this.#expectAll(plan, diff, wish.home ?? [], created);

    this.progress('moving');
    this.look.checkStopped();
    await this.#bring(() => this.progress('arriving', diff.remove.length > 0));
    const undeleted = diff.remove.length > 0 ? await this.#remove(plan, diff.remove, created) : [];
    if (diff.remove.length > 0) await this.#sweep([before.main, ...before.rooms].flatMap(({ people }) => people));
    // With nobody to wait for, the new rooms may not be on a list yet.
    const isListed = (id: string) => state.snapshot.rooms.some((room) => room.id === id);
    if (![...created.ids.values()].every(isListed)) await this.look.tryToList();
    this.#ending = { ...ending, undeleted, rooms: state.snapshot.rooms };
    // In a list that came meanwhile somebody may have got there after all.
    this.#arrivals.correct(state.snapshot);
    this.#report = this.#write(this.#ending);
    return this.#report;
  }

  #bring(onSent: () => void): Promise<void> {
    return bring(this.#arrivals, {
      env: this.#env,
      look: this.look,
      signal: this.#options.signal,
      onSent,
      onChange: () => this.progress('arriving'),
    });
  }

  /** Settles who belongs where, also of those who are on the way, or in no list, and cannot be sent yet. */
  #expectAll(plan: Plan, diff: PlanDiff, home: readonly PersonKey[], created: CreatedRooms): void {
    const { snapshot } = this.#env.state;
    const [base, planned] = [roomsOf(plan.base), roomsOf(plan.rooms)];
    const isEdited = (key: PersonKey) => base.get(key) !== planned.get(key);
    const placeFor = (key: PersonKey) => planned.get(key) ?? this.look.main.id;
    const blocked = new Set(diff.gone);

    const wanted = new Map(diff.moves.map(({ personKey, toId }) => [personKey, toId]));
    for (const key of [...diff.missing.filter(isEdited), ...home]) wanted.set(key, placeFor(key));
    for (const [key, { toId }] of onTheWay(snapshot.operations)) {
      const isMeant = (planned.has(key) || base.has(key)) && isEdited(key);
      if (isMeant || diff.remove.includes(toId)) wanted.set(key, placeFor(key));
    }
    for (const { personKey, toId } of diff.blocked) wanted.set(personKey, toId);
    for (const [key, toId] of wanted) {
      if (blocked.has(toId)) this.#fail(key, toId, failures.roomGone(`The room "${titleOf(plan, toId)}"`));
      else this.#expect(key, toId, created);
    }
    for (const key of diff.missing) if (!wanted.has(key)) this.#arrivals.expect(this.#person(key), null);
  }

  #person(key: PersonKey): Person {
    const person = this.#env.state.roster.person(key);
    if (!person) throw failures.unknownPerson(key);
    return person;
  }

  /** From now on this operation says where the person belongs. Those whose room was not created stay where they are. */
  #expect(key: PersonKey, plannedId: string, created: CreatedRooms): void {
    const refusal = created.failed.find(({ roomId }) => roomId === plannedId);
    if (refusal) return this.#fail(key, plannedId, refusal.error);
    const person = this.#person(key);
    const taken = this.#ledger.takeOver(key, this);
    if (taken?.wasRunning) this.#takenOver.set(key, person);
    this.#arrivals.expect(person, created.ids.get(plannedId) ?? plannedId, taken?.underway);
  }

  #fail(key: PersonKey, toId: string, error: BreakoutError): void {
    this.#ledger.takeOver(key, this);
    this.#arrivals.fail(this.#person(key), toId, error);
  }

  async #remove(plan: Plan, ids: readonly string[], created: CreatedRooms): Promise<RoomFailure[]> {
    const { state } = this.#env;
    const planned = roomsOf(plan.rooms);
    const isOpen = (roomId: string) =>
      state.snapshot.rooms.some(({ id }) => id === (created.ids.get(roomId) ?? roomId));
    const placeFor = (key: PersonKey) => {
      const roomId = planned.get(key);
      return roomId !== undefined && isOpen(roomId) ? roomId : this.look.main.id;
    };
    this.progress('deleting');
    return removeRooms({
      open: () => state.snapshot.rooms.filter(({ id }) => ids.includes(id)),
      list: () => this.look.tryToList(),
      bringOut: async (strays) => {
        for (const key of strays) this.#expect(key, placeFor(key), created);
        await this.#bring(() => this.progress('deleting'));
      },
      hasFailed: (key) => this.#arrivals.stateOf(key) === 'failed',
      deleteRooms: (empty) => state.port.deleteRooms(empty),
    });
  }

  /** Nobody is lost without a word, also of those whom the operation did not mean to move. */
  async #sweep(people: readonly Person[]): Promise<void> {
    const { snapshot } = this.#env.state;
    const others = onTheWay(snapshot.operations);
    const bystanders = people.filter(
      ({ key }) => key !== snapshot.me?.key && this.#arrivals.stateOf(key) === undefined && !others.has(key),
    );
    let isFirst = true;
    const missing = await sweep(bystanders, async () => {
      if (!isFirst) await this.look.tryToList();
      isFirst = false;
      return { main: this.look.main, rooms: this.#env.state.snapshot.rooms };
    });
    for (const person of missing) this.#arrivals.gone(person);
  }

  #write({ plan, wish, created, closed, undeleted, rooms }: Ending): OperationReport {
    const isOpen = (roomId: string) => this.#env.state.snapshot.rooms.some(({ id }) => id === roomId);
    const failedRooms = [...created.failed, ...closed, ...undeleted.filter(({ roomId }) => isOpen(roomId))];
    const people = this.#arrivals.result;
    const { id, kind } = this;
    const report = { id, kind, ...people, takenOver: [...this.#takenOver.values()], rooms, failedRooms };
    if (people.failed.length === 0 && failedRooms.length === 0) return report;
    const failedKeys = new Set(people.failed.map(({ person }) => person.key));
    const rest = remainder(plan, created.ids, failedKeys, new Set(failedRooms.map(({ roomId }) => roomId)));
    const again = { ...wish, home: wish.home?.filter((key) => failedKeys.has(key)) ?? [] };
    return { ...report, retry: (options = {}) => this.#ledger.retry(this, rest, again, options) };
  }
}

function titleOf(plan: Plan, roomId: string): string {
  return plan.rooms.find(({ id }) => id === roomId)?.title ?? roomId;
}

function noop(): void {}
