import type { Editor } from '../editor/editor';
import { nameUnknown } from '../development';
import { assignablePeople } from '../plan/assignable';
import { othersIn } from '../editor/live';
import { openConflicts } from '../plan/conflicts';
import { diffPlan } from '../plan/diff';
import { placesOf } from '../plan/places';
import { isExpectedKey, placeExpected } from '../plan/expected';
import { rebase } from '../plan/rebase';
import type { Plan, PlannedRoom } from '../plan/types';
import { validatePlan } from '../plan/validate';
import { throwIfAborted } from '../promises';
import type { OperationKind, PersonKey, Room } from '../types';
import { failures } from './failures';
import { LatePlaces, type Announce } from './late-places';
import { Ledger } from './ledger';
import { LeadPreset, type HostEnvironment } from './lead-preset';
import type { RunEnvironment } from './lookout';
import { onTheWay } from './on-the-way';
import { OperationRun } from './operation-run';
import { OPERATION_OPTIONS } from './options';
import type { OperationOptions, OperationReport } from './types';
import { isJoined } from './status';

/** What a host can do with rooms and people. Each is a plan to be made true: closing and recalling are plans, too. */
export class Operations<Client> {
  readonly #env: HostEnvironment<Client>;
  readonly #editor: Editor;
  readonly #latePlaces: LatePlaces<Client>;
  readonly #ledger: Ledger<Client>;
  #count = 0;

  constructor(env: RunEnvironment<Client>, editor: Editor, announce: () => Announce | null) {
    this.#env = { ...env, leadPreset: new LeadPreset(env.state, env.settings) };
    this.#editor = editor;
    this.#latePlaces = new LatePlaces(
      editor,
      env.state,
      () => env.settings().roomStorage,
      (keys, roomId) => this.move(keys, roomId, { cause: 'policy' }),
      announce,
    );
    this.#ledger = new Ledger(env);
    // There may be places from before a reload, and somebody who is waiting for theirs.
    this.#latePlaces.look();
  }

  dismiss(id: number): void {
    this.#ledger.dismiss(id);
  }

  /** Hosts have said that nobody leads a room any more: who led it comes back to it as anybody else. */
  readonly endLead = (roomId: string): void => this.#env.leadPreset.end(roomId);

  start(plan: Plan, options: OperationOptions = {}): Promise<OperationReport> {
    const check = () => {
      this.#checkMedia();
      validatePlan(plan);
      this.#checkPeople(plan.rooms.flatMap((room) => room.personKeys));
    };
    return this.#run('start', 'open breakout rooms', options, check, async (run) => {
      const onCreated = this.#running(plan);
      this.#checkNoneOpen();
      // Another host may have opened rooms a moment ago.
      await run.look.list();
      this.#checkNoneOpen();
      return run.execute(this.#withArrivals(plan), { onCreated });
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
      const onCreated = this.#running(plan);
      // What another host did a moment ago is to be shown before it is overwritten.
      await run.look.list();
      this.#checkConflicts(plan);
      return run.execute(this.#withArrivals(plan), { onCreated });
    });
  }

  close(options: OperationOptions = {}): Promise<OperationReport> {
    return this.#run('close', 'close breakout rooms', options, noCheck, async (run) => {
      // The list may be stale, and the SDK brings out only whom it knows (SDK facts 13).
      await run.look.list();
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
      if (roomId === null) return run.execute(this.#planWithout(new Set(keys)), { home: this.#notInAnyRoom(keys) });
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
      (run) => {
        const moves = onTheWay(this.#env.state.snapshot.operations);
        const home = [...moves].filter(([, { toId }]) => toId === roomId).map(([key]) => key);
        return run.execute(this.#planWithout(new Set(this.#room(roomId).people.map(({ key }) => key))), { home });
      },
    );
  }

  /** Called with the ids of created rooms: the open plan and the places of who comes late go by them. */
  #running(plan: Plan): (ids: ReadonlyMap<string, string>) => void {
    const tell = this.#editor.carryOut(plan);
    const all = new Map<string, string>();
    return (ids) => {
      for (const [draft, id] of ids) all.set(draft, id);
      this.#env.state.arrangeRooms(plan.rooms.map(({ id }) => all.get(id) ?? id));
      tell(ids);
      this.#latePlaces.keep(this.#withArrivals(plan), all);
    };
  }

  /** The plan with those it expected who are listed by now. */
  #withArrivals(plan: Plan): Plan {
    return placeExpected(plan, assignablePeople(this.#env.state.snapshot));
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
    const live = othersIn(this.#env.state.snapshot);
    if (!live) return;
    const conflicts = openConflicts(rebase(plan, live));
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

  /** Of these people: who is in no list, or still in main although an operation has just sent them elsewhere. */
  #notInAnyRoom(keys: readonly PersonKey[]): PersonKey[] {
    const { main, rooms, operations } = this.#env.state.snapshot;
    const places = placesOf({ main, rooms });
    const moves = onTheWay(operations);
    return keys.filter((key) => !places.has(key) || (places.get(key) === main?.id && moves.has(key)));
  }

  async #run(
    kind: OperationKind,
    action: string,
    options: OperationOptions,
    check: () => void,
    body: (run: OperationRun<Client>) => Promise<OperationReport>,
  ): Promise<OperationReport> {
    const { status, permissions } = this.#env.state.snapshot;
    nameUnknown(kind, options, OPERATION_OPTIONS);
    throwIfAborted(options.signal);
    if (!isJoined(status)) throw failures.notJoined();
    if (!permissions.canAlter) throw failures.noPermission(action);
    const exclusive = this.#ledger.exclusive;
    if (exclusive) throw failures.busy(exclusive.kind);
    check();
    const run = new OperationRun(++this.#count, kind, this.#env, options, this.#ledger, (rest, wish, again) =>
      this.#run(kind, action, again, noCheck, async (next) => {
        // What the failed attempt left behind has to be seen first.
        await next.look.list();
        const report = await next.execute(rest, wish);
        // The new report covers what the old one left undone.
        this.dismiss(run.id);
        return report;
      }),
    );
    return this.#ledger.follow(run, async () => {
      await run.begin();
      const report = await body(run);
      if (kind === 'start' || kind === 'apply') this.#editor.rememberRound(report.rooms);
      return report;
    });
  }
}

function asPlanned(room: Room): PlannedRoom {
  return { id: room.id, title: room.title, personKeys: room.people.map(({ key }) => key) };
}

function noCheck(): void {}
