import { openConflicts } from '../plan/conflicts';
import { diffPlan } from '../plan/diff';
import { isExpectedKey, placeExpected } from '../plan/expected';
import { rebase } from '../plan/rebase';
import type { Plan, PlannedRoom } from '../plan/types';
import { validatePlan } from '../plan/validate';
import type { Store } from '../store';
import { throwIfAborted } from '../timing';
import type { OperationKind, PersonKey, Room } from '../types';
import { failures } from './failures';
import { LatePlaces } from './late-places';
import { othersIn, peopleIn, type LivePlan } from './live-plan';
import { OperationRun, type RunEnvironment } from './operation-run';
import type { OperationOptions, OperationReport, Workspace } from './types';

/** What a host can do with rooms and people. Each is a plan to be made true: closing and recalling are plans, too. */
export class Operations<Client> {
  readonly #env: RunEnvironment<Client>;
  readonly #livePlan: LivePlan<Client>;
  readonly #latePlaces: LatePlaces<Client>;

  constructor(env: RunEnvironment<Client>, livePlan: LivePlan<Client>, workspace: Store<Workspace>) {
    this.#env = env;
    this.#livePlan = livePlan;
    this.#latePlaces = new LatePlaces(
      workspace,
      env.state,
      () => env.settings().roomStorage,
      (keys, roomId) => this.move(keys, roomId),
    );
  }

  start(plan: Plan, options: OperationOptions = {}): Promise<OperationReport> {
    const check = () => {
      this.#checkMedia();
      validatePlan(plan);
      this.#checkPeople(plan.rooms.flatMap((room) => room.personKeys));
    };
    return this.#run('start', 'open breakout rooms', options, check, async (run) => {
      const created = this.#running(plan);
      this.#checkNoneOpen();
      // Another host may have opened rooms a moment ago.
      await run.list();
      this.#checkNoneOpen();
      run.onCreated = created;
      return run.execute(this.#withArrivals(plan));
    });
  }

  apply(plan: Plan, options: OperationOptions = {}): Promise<OperationReport> {
    const check = () => {
      this.#checkMedia();
      validatePlan(plan);
      this.#checkPeople(plan.rooms.flatMap((room) => room.personKeys));
      const { main, rooms } = this.#env.state.snapshot;
      const renamed = main ? diffPlan(plan, { main, rooms }).renamed : [];
      if (renamed.length > 0) throw failures.renameUnsupported(renamed.map(({ title }) => title));
      this.#checkConflicts(plan);
    };
    return this.#run('apply', 'change breakout rooms', options, check, async (run) => {
      const created = this.#running(plan);
      // What another host did a moment ago is to be shown before it is overwritten.
      await run.list();
      this.#checkConflicts(plan);
      run.onCreated = created;
      return run.execute(this.#withArrivals(plan));
    });
  }

  close(options: OperationOptions = {}): Promise<OperationReport> {
    return this.#run('close', 'close breakout rooms', options, noCheck, async (run) => {
      // The list may be stale, and the SDK brings out only whom it knows (SDK facts 13).
      await run.list();
      return run.execute({ rooms: [], base: this.#rooms.map(asPlanned), nextDraft: 1 });
    });
  }

  move(keys: readonly PersonKey[], roomId: string | null, options: OperationOptions = {}): Promise<OperationReport> {
    const check = () => {
      this.#checkPeople(keys);
      if (roomId === null) return;
      this.#checkMedia();
      this.#room(roomId);
    };
    return this.#run('move', 'move people', options, check, (run) => {
      if (roomId === null) return run.execute(this.#planWithout(new Set(keys)));
      const { title } = this.#room(roomId);
      return run.execute({ rooms: [{ id: roomId, title, personKeys: keys }], base: [], nextDraft: 1 });
    });
  }

  recall(roomId: string, options: OperationOptions = {}): Promise<OperationReport> {
    return this.#run(
      'recall',
      'bring people back',
      options,
      () => void this.#room(roomId),
      (run) => run.execute(this.#planWithout(new Set(this.#room(roomId).people.map(({ key }) => key)))),
    );
  }

  /** Called with the ids of created rooms: the open plan and the places of who comes late go by them. */
  #running(plan: Plan): (ids: ReadonlyMap<string, string>) => void {
    const tell = this.#livePlan.running(plan);
    const all = new Map<string, string>();
    return (ids) => {
      for (const [draft, id] of ids) all.set(draft, id);
      tell(ids);
      this.#latePlaces.keep(this.#withArrivals(plan), all);
    };
  }

  /** The plan with those it expected who are listed by now. */
  #withArrivals(plan: Plan): Plan {
    const { main, rooms, me } = this.#env.state.snapshot;
    return main ? placeExpected(plan, peopleIn(othersIn({ main, rooms }, me))) : plan;
  }

  get #rooms(): readonly Room[] {
    return this.#env.state.snapshot.rooms;
  }

  #room(roomId: string): Room {
    const room = this.#rooms.find(({ id }) => id === roomId);
    if (!room) throw failures.unknownRoom(roomId);
    return room;
  }

  /** Into rooms, that is: out of them everybody may come. */
  #checkMedia(): void {
    if (this.#env.state.port.read().isLivestream) throw failures.livestream();
  }

  #checkNoneOpen(): void {
    const open = this.#rooms.length;
    if (open > 0) throw failures.alreadyOpen(open);
  }

  /** Refuses to overwrite what others did and the plan's maker was not shown, or has not decided on. */
  #checkConflicts(plan: Plan): void {
    const { main, rooms, me } = this.#env.state.snapshot;
    if (!main) return;
    const live = othersIn({ main, rooms }, me);
    const conflicts = openConflicts(rebase(plan, live, live).plan);
    if (conflicts.length > 0) throw failures.planConflicts(conflicts.length);
  }

  #checkPeople(keys: readonly PersonKey[]): void {
    const unknown = keys.find((key) => !isExpectedKey(key) && !this.#env.state.roster.person(key));
    if (unknown !== undefined) throw failures.unknownPerson(unknown);
  }

  /** The rooms as they are, but without these people: who leaves a plan goes back to main. */
  #planWithout(keys: ReadonlySet<PersonKey>): Plan {
    const base = this.#rooms
      .map(asPlanned)
      .map((room) => ({ ...room, personKeys: room.personKeys.filter((key) => keys.has(key)) }))
      .filter((room) => room.personKeys.length > 0);
    return { rooms: base.map((room) => ({ ...room, personKeys: [] })), base, nextDraft: 1 };
  }

  async #run(
    kind: OperationKind,
    action: string,
    options: OperationOptions,
    check: () => void,
    body: (run: OperationRun<Client>) => Promise<OperationReport>,
  ): Promise<OperationReport> {
    const { state } = this.#env;
    const { status, permissions, operation } = state.snapshot;
    throwIfAborted(options.signal);
    if (status !== 'main' && status !== 'room') throw failures.notJoined();
    if (!permissions.canAlter) throw failures.noPermission(action);
    if (operation) throw failures.busy(operation.kind);
    check();
    const run = new OperationRun(kind, this.#env, options, (rest, known, again = {}) =>
      this.#run(kind, action, again, noCheck, async (next) => {
        // What the failed attempt left behind has to be seen first.
        await next.list();
        next.onCreated = run.onCreated;
        return next.execute(rest, known);
      }),
    );
    try {
      run.progress('preparing');
      await run.ready();
      const report = await body(run);
      if (kind === 'start' || kind === 'apply') this.#livePlan.remember(report.rooms);
      return report;
    } finally {
      state.update({ operation: null });
    }
  }
}

function asPlanned(room: Room): PlannedRoom {
  return { id: room.id, title: room.title, personKeys: room.people.map(({ key }) => key) };
}

function noCheck(): void {}
