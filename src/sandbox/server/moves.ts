import { type Fault, refuses } from '../faults';
import { MovedPerson, Transfer } from '../wire/breakout';
import type { Backend } from './backend';
import { Bot, type Connection, dumpPersonOf, type Meeting, type Pass } from './meeting';
import { createId } from './id';
import type { Preset } from './presets';
import { sendPush } from './strike';

interface Mover {
  readonly occupant: Connection | Bot;
  /** The preset for the destination, where the move brings one. */
  readonly preset: Preset | undefined;
}

interface Decision {
  readonly movers: readonly Mover[];
  readonly result: MovedPerson;
}

type RequestedPerson = { readonly id?: string; readonly presetId?: string };

/** Whoever may alter moves everybody; others move themselves, where their permissions let them go. */
export function mayMove(connection: Connection, destination: Meeting, people: readonly RequestedPerson[]): boolean {
  const { canAlter, canReturnToMain, canSwitchRooms } = connection.person.permissions;
  if (canAlter) return true;
  const onlyMyself = people.length === 1 && people[0]?.id === connection.pass.participantId;
  return onlyMyself && (destination.parent === null ? canReturnToMain : canSwitchRooms);
}

/** Finds out for each requested person whether they can be moved. Changes nothing. */
export function decideMoves(
  backend: Backend,
  request: {
    readonly source: Meeting | undefined;
    readonly destination: Meeting | undefined;
    readonly people: readonly RequestedPerson[];
    /** Null: any preset may be given. */
    readonly mayGive: readonly string[] | null;
    readonly fault: Fault | null;
  },
): readonly Decision[] {
  const { source, destination, people, mayGive, fault } = request;
  const findMovable = source && movableIn(backend, source);
  return people.map(({ id = '', presetId }, position): Decision => {
    const occupants = findMovable?.(id) ?? [];
    const preset = [...backend.presets.values()].find((each) => each.id === presetId || each.name === presetId);
    const refusal = !destination
      ? { message: 'error: destination not found', code: '404' }
      : occupants.length === 0
        ? { message: 'error: participant not in source meeting', code: '404' }
        : presetId !== undefined && !preset
          ? { message: 'error: preset not found', code: '404' }
          : preset && mayGive && !mayGive.includes(preset.name)
            ? { message: 'error: preset not allowed', code: '403' }
            : refuses(fault, position, id, ...occupants.map(nameOf))
              ? { message: 'error: participant refused', code: '500' }
              : null;
    const meetingId = destination?.id ?? '';
    if (refusal) return { movers: [], result: { meetingId, error: refusal } };
    return {
      movers: occupants.map((occupant) => ({ occupant, preset })),
      result: { meetingId, customParticipantId: customIdOf(occupants[0]) },
    };
  });
}

/** Sends people on their way: clients by a transfer, bots by themselves. */
export function move(backend: Backend, movers: readonly Mover[], destination: Meeting): void {
  const bots: Bot[] = [];
  for (const { occupant, preset } of movers) {
    if (occupant instanceof Bot) bots.push(occupant);
    else transfer(backend, occupant, destination, preset);
  }
  moveBots(backend, bots, destination);
  backend.changed(destination);
}

/** Tells a client to go to another meeting, with a pass for it. */
export function transfer(backend: Backend, connection: Connection, destination: Meeting, preset?: Preset): void {
  const { person, pass } = connection;
  if (preset) {
    person.preset = preset;
    person.permissions = preset.permissions;
  }
  const id = backend.options.participantIds === 'stable' ? pass.participantId : createId();
  const next = backend.issuePass(person, destination, id);
  expect(connection, next);
  sendPush(backend, connection, 'transfer', () => {
    const content = { meetingId: destination.id, authToken: next.token };
    connection.push('transfer', Transfer, content, `to ${destination.title}`);
  });
}

/** Notes that a client is on its way with a pass, and no longer on any other way. */
function expect(connection: Connection, pass: Pass): void {
  connection.meeting.expected.delete(connection.pass.token);
  const before = connection.headedFor?.expected;
  for (const [token, { from }] of before ?? []) if (from === connection) before?.delete(token);
  connection.headedFor = pass.meeting;
  const dumpPerson = dumpPersonOf(pass, connection.displayName);
  pass.meeting.expected.set(pass.token, { dumpPerson, from: connection });
}

/**
 * Tells the family who was moved. Nobody is told of bots: the SDK ignores this push (seen in its code), and a
 * thousand of them would keep every client busy.
 */
export function tellMoved(backend: Backend, meeting: Meeting, decisions: readonly Decision[]): void {
  for (const { movers, result } of decisions) {
    const isBot = movers.every(({ occupant }) => occupant instanceof Bot);
    if (!isBot) backend.tellFamily(meeting, 'moved', MovedPerson, result);
  }
}

/** Bots take as long as a client would at least: one way for the transfer, one for the join. */
function moveBots(backend: Backend, bots: readonly Bot[], destination: Meeting): void {
  if (bots.length === 0) return;
  for (const bot of bots) {
    bot.depart();
    if (backend.options.participantIds === 'change') bot.changeId();
    destination.expected.set(bot.id, { dumpPerson: bot.dumpPerson, from: null });
  }
  const arrive = () => {
    for (const bot of bots) {
      destination.expected.delete(bot.id);
      if (!bot.left) bot.enter(destination.deleted ? destination.main : destination);
    }
    backend.changed(destination);
  };
  setTimeout(arrive, 2 * backend.options.latency);
}

/** Finds those who can be moved out of a meeting, by the ids under which dumps list them there. */
function movableIn(backend: Backend, meeting: Meeting): (id: string) => readonly (Connection | Bot)[] {
  const byPresence = backend.options.listBy === 'presence';
  const connections: [id: string, connection: Connection][] = [
    ...meeting.present
      .filter(({ headedFor }) => byPresence || headedFor === null)
      .map((connection): [string, Connection] => [connection.pass.participantId, connection]),
    ...(byPresence ? [] : onTheWayTo(meeting)),
  ];
  return (id) => {
    const bot = meeting.bots.get(id);
    const clients = connections.flatMap(([listedId, connection]) => (listedId === id ? [connection] : []));
    return bot ? [bot, ...clients] : clients;
  };
}

/** Those who are expected and can be reached: on the connection on which they arrive, or on the one they come from. */
function onTheWayTo(meeting: Meeting): [id: string, connection: Connection][] {
  return [...meeting.expected].flatMap(([token, { from, dumpPerson }]): [string, Connection][] => {
    const arriving = [...meeting.connections].find(({ pass }) => pass.token === token);
    const reachable = arriving ?? (from?.open ? from : undefined);
    return reachable ? [[dumpPerson.id ?? '', reachable]] : [];
  });
}

function nameOf(occupant: Connection | Bot): string {
  return occupant instanceof Bot ? occupant.name : occupant.person.name;
}

function customIdOf(occupant: Connection | Bot | undefined): string {
  if (!occupant) return '';
  return (occupant instanceof Bot ? occupant.customParticipantId : occupant.person.customParticipantId) ?? '';
}
