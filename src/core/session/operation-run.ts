import { isBreakoutError, type BreakoutError } from '../errors';
import { diffPlan } from '../plan/diff';
import { roomsOf } from '../plan/places';
import { isDraftId } from '../plan/draft-id';
import type { Plan, PlanDiff } from '../plan/types';
import type { OperationKind, OperationState, Person, PersonKey, Room } from '../types';
import { Arrivals } from './arrivals';
import { bring, findMissing } from './bring';
import { createRooms, type CreatedRooms } from './create-rooms';
import type { TakenOver, Underway } from './expectation';
import { failures } from './failures';
import type { HostEnvironment } from './lead-preset';
import { Lookout } from './lookout';
import { onTheWay } from './on-the-way';
import { remainder, type Wish } from './remainder';
import type { OperationOptions, OperationReport, RoomFailure } from './types';

/** Carries out the rest of a plan as an operation of its own. */
type Retry = (rest: Plan, wish: Wish, options: OperationOptions) => Promise<OperationReport>;

/** What a run needs of the other operations. */
export interface RunLedger<Client> {
  /** Takes a person over from all other operations; undefined where none had to do with them. */
  takeOver(key: PersonKey, by: OperationRun<Client>): TakenOver | undefined;
  /** Shows how all of them stand. */
  publish(): void;
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

/** How often people are brought out of rooms that are to go, where others come in meanwhile. */
const CLEARING_ROUNDS = 3;

/**
 * One host operation, from its first request to its report, and on to what turns out later. Makes the live rooms equal to a
 * plan, in these steps: rooms are created, people are brought to their places, rooms that are to go are emptied and deleted,
 * and nobody who was there is lost without a word.
 */
export class OperationRun<Client> {
  readonly id: number;
  readonly kind: OperationKind;
  readonly look: Lookout<Client>;
  readonly #env: HostEnvironment<Client>;
  readonly #options: OperationOptions;
  readonly #ledger: RunLedger<Client>;
  readonly #retry: Retry;
  #arrivals: Arrivals;
  readonly #takenOver = new Map<PersonKey, Person>();
  #operation: OperationState;
  #ending: Ending | null = null;
  #report: OperationReport | null = null;

  constructor(
    id: number,
    kind: OperationKind,
    env: HostEnvironment<Client>,
    options: OperationOptions,
    ledger: RunLedger<Client>,
    retry: Retry,
  ) {
    this.id = id;
    this.kind = kind;
    this.#env = env;
    this.#options = options;
    this.#ledger = ledger;
    this.#retry = retry;
    this.look = new Lookout(env, options.signal);
    this.#arrivals = new Arrivals(env.state.snapshot);
    const exclusive = kind === 'start' || kind === 'apply' || kind === 'close';
    const { cause = 'host' } = options;
    this.#operation = { id, kind, cause, phase: 'preparing', moves: this.#arrivals.moves, exclusive };
  }

  get operation(): OperationState {
    return this.#operation;
  }

  /** Null until it has ended. */
  get report(): OperationReport | null {
    return this.#report;
  }

  /** Shows the operation, and waits until people can be moved. */
  async begin(): Promise<void> {
    this.#show('preparing');
    await this.look.ready();
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
    const known = wish.known ?? new Set(state.snapshot.rooms.map(({ id }) => id));
    if (plan.rooms.some(({ id }) => isDraftId(id))) this.#show('creating');
    this.look.checkStopped();
    // Beside each other, so that moves go out after one round trip.
    const created = await this.look.listBeside(this.#create(plan, { ...wish, known }));

    const before = { main: this.look.main, rooms: state.snapshot.rooms };
    const diff = diffPlan(plan, before);
    const closed = diff.gone.map((roomId): RoomFailure => {
      const title = titleOf(plan, roomId);
      return { roomId, title, error: failures.roomGone(`The room "${title}"`) };
    });
    const ending = { plan, wish: { ...wish, known }, created, closed, undeleted: [], rooms: before.rooms };
    this.#ending = ending;
    this.#expectAll(plan, diff, wish.home ?? [], created);

    this.#show('moving');
    this.look.checkStopped();
    const isRemoving = diff.remove.length > 0;
    for await (const moves of bring(this.#arrivals, this.#env, this.look))
      this.#show('arriving', { moves, exclusive: isRemoving });
    const undeleted = isRemoving ? await this.#remove(plan, diff.remove, created) : [];
    if (isRemoving) await this.#sweep([before.main, ...before.rooms].flatMap(({ people }) => people));
    // With nobody to wait for, the new rooms may not be on a list yet.
    const isListed = (id: string) => state.snapshot.rooms.some((room) => room.id === id);
    if (![...created.ids.values()].every(isListed)) await this.look.tryToList();
    this.#ending = { ...ending, undeleted, rooms: state.snapshot.rooms };
    // In a list that came meanwhile somebody may have got there after all.
    this.#arrivals.correct(state.snapshot);
    this.#report = this.#write(this.#ending);
    return this.#report;
  }

  #show(phase: OperationState['phase'], change: Partial<OperationState> = {}): void {
    this.#operation = { ...this.#operation, moves: this.#arrivals.moves, ...change, phase };
    this.#ledger.publish();
    this.#options.onProgress?.(this.#operation);
  }

  /** The ids are told at once: even if it is stopped now, no second try may create the rooms again. */
  async #create({ rooms }: Plan, { known, onCreated }: Wish): Promise<CreatedRooms> {
    const { port, snapshot } = this.#env.state;
    const drafts = rooms.filter(({ id }) => isDraftId(id));
    const orphans = snapshot.rooms.filter(({ id, people }) => !known?.has(id) && people.length === 0);
    const created = await createRooms(port, drafts, orphans);
    onCreated?.(created.ids);
    return created;
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
    for (const [key, placeId] of this.#env.leadPreset.wrongIn(plan, diff.remove.length > 0))
      if (!wanted.has(key)) this.#expect(key, placeId, created);
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
    const toId = created.ids.get(plannedId) ?? plannedId;
    const presetId = this.#env.leadPreset.wantedFor(person, toId, this.#ending?.plan, plannedId);
    this.#arrivals.expect(person, toId, taken?.underway, presetId);
  }

  #fail(key: PersonKey, toId: string, error: BreakoutError): void {
    this.#ledger.takeOver(key, this);
    this.#arrivals.fail(this.#person(key), toId, error);
  }

  /**
   * Deletes rooms once they are empty: never a room over somebody's head, nor from inside one, where the SDK's delete ends
   * only by time-out and may delete nothing (SDK facts 6). People who turn up in one of them, although the plan did not know
   * them there, are brought out as well. Returns what could not be deleted.
   */
  async #remove(plan: Plan, ids: readonly string[], created: CreatedRooms): Promise<RoomFailure[]> {
    const open = () => this.#env.state.snapshot.rooms.filter(({ id }) => ids.includes(id));
    let cause: unknown;
    this.#show('deleting');
    await this.look.tryToList();
    for (let round = 0; round < CLEARING_ROUNDS; round++) {
      // People whose move has failed are left to `retry` of the report.
      const strays = open()
        .flatMap(({ people }) => people.map(({ key }) => key))
        .filter((key) => this.#arrivals.stateOf(key) !== 'failed');
      if (round > 0 && strays.length === 0) break;
      if (strays.length > 0) {
        for (const key of strays) this.#expect(key, this.#placeIn(plan, created, key), created);
        for await (const moves of bring(this.#arrivals, this.#env, this.look)) this.#show('deleting', { moves });
        await this.look.tryToList();
      }
      const empty = open().filter(({ people }) => people.length === 0);
      if (empty.length === 0) continue;
      try {
        await this.#env.state.port.deleteRooms(empty.map(({ id }) => id));
      } catch (error) {
        cause = error;
      }
      // The rooms tell whether it worked, not the answer, which may be lost.
      await this.look.tryToList();
    }
    return open().map(({ id, title, people }) => ({
      roomId: id,
      title,
      error: people.length > 0 ? failures.roomNotEmpty(title) : failures.roomNotDeleted(title, cause),
    }));
  }

  /** The open room that the plan has for a person, or main. */
  #placeIn(plan: Plan, created: CreatedRooms, key: PersonKey): string {
    const planned = plan.rooms.find(({ personKeys }) => personKeys.includes(key))?.id;
    const isOpen = this.#env.state.snapshot.rooms.some(({ id }) => id === (created.ids.get(planned ?? '') ?? planned));
    return planned !== undefined && isOpen ? planned : this.look.main.id;
  }

  /** Nobody is lost without a word, also of those whom the operation did not mean to move. */
  async #sweep(people: readonly Person[]): Promise<void> {
    const { snapshot } = this.#env.state;
    const others = onTheWay(snapshot.operations);
    const bystanders = people.filter(
      ({ key }) => key !== snapshot.me?.key && this.#arrivals.stateOf(key) === undefined && !others.has(key),
    );
    for (const person of await findMissing(bystanders, this.#env, this.look)) this.#arrivals.gone(person);
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
    return { ...report, retry: (options = {}) => this.#retry(rest, again, options) };
  }
}

function titleOf(plan: Plan, roomId: string): string {
  return plan.rooms.find(({ id }) => id === roomId)?.title ?? roomId;
}
