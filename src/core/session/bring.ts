import { placesOf } from '../plan/places';
import { sleep } from '../promises';
import type { Person, PersonKey, PersonMove } from '../types';
import type { Arrivals } from './arrivals';
import type { Lookout, RunEnvironment } from './lookout';
import { DEFAULTS } from './options';
import { isJoined } from './status';
import { groupByWay, type Move } from './group-moves';

/** Waits between looks at the lists while people are on their way, ms: soon at first, then calmer. */
const POLL_WAITS = [250, 500, 1000];
const LAST_POLL_WAIT = 2000;

/**
 * Sends everyone to where they belong as soon as they can be sent, and waits for them, bounded. Yields everybody's moves
 * once all who can be sent at once were sent, whenever somebody's state has changed, and at the end.
 */
export async function* bring<Client>(
  arrivals: Arrivals,
  { state, settings }: RunEnvironment<Client>,
  look: Lookout<Client>,
): AsyncGenerator<ReadonlyMap<PersonKey, PersonMove>, void> {
  const ms = settings().arrivalTimeout ?? DEFAULTS.arrivalTimeout;
  const deadline = Date.now() + ms;
  // While this client itself is between two meetings nobody hears it (SDK facts 5 and 9).
  const canSend = () => isJoined(state.snapshot.status) && state.port.read().dump !== null;
  const due = () => (canSend() ? arrivals.due(state.snapshot) : []);
  /** Who is in requests of the client that is active now, without an answer. */
  const unanswered = new Set<PersonKey>();
  let { port } = state;
  await send(arrivals, state, due(), unanswered);
  yield arrivals.moves;
  for (let turn = 0; ; turn++) {
    // This client has switched: its requests may have got lost on the way, and nobody hears their answers.
    if (state.port !== port && canSend()) {
      port = state.port;
      arrivals.lost([...unanswered]);
      unanswered.clear();
    }
    if (arrivals.check(state.snapshot)) yield arrivals.moves;
    const since = Date.now();
    const remaining = deadline - since;
    if (!arrivals.waiting || remaining <= 0) break;
    const pauseEnd = since + Math.min(POLL_WAITS[turn] ?? LAST_POLL_WAIT, remaining);
    const isListed = () => (state.snapshot.updatedAt ?? 0) >= since;
    // A later operation may have taken over the last one, too.
    while (Date.now() < pauseEnd && arrivals.waiting && !(isListed() && due().length > 0)) {
      await look.changed(pauseEnd - Date.now());
      if (isListed() && arrivals.check(state.snapshot)) yield arrivals.moves;
    }
    // The server may push lists on every move, or none: ask when nothing came.
    if (!isListed()) await look.tryToList(remaining);
    await send(arrivals, state, due(), unanswered);
  }
  arrivals.expire(ms, state.snapshot);
  yield arrivals.moves;
}

/** How long somebody may be in no list and still be on the way between two rooms, ms. */
const BETWEEN_ROOMS = 3000;
/** Between two looks at the list meanwhile, ms. */
const LOOK_PAUSE = 500;

/**
 * After rooms were closed: who was listed before and is in no list now? They left, or were on their way into a room that is
 * gone. They are named, not moved: a move says which meeting somebody is to be taken from, and they are in none that the
 * server knows; asked for all the same, the SDK takes the answer for a success and its own lists break (SDK facts 4 and 5).
 * Their own client offers them the way back to main.
 */
export async function findMissing<Client>(
  people: readonly Person[],
  { state }: RunEnvironment<Client>,
  look: Lookout<Client>,
): Promise<readonly Person[]> {
  const deadline = Date.now() + BETWEEN_ROOMS;
  for (;;) {
    const places = placesOf({ main: look.main, rooms: state.snapshot.rooms });
    const missing = people.filter(({ key }) => !places.has(key));
    if (missing.length === 0 || Date.now() >= deadline) return missing;
    await sleep(LOOK_PAUSE);
    await look.tryToList();
  }
}

/** Sends every move at once; my own last, because my switch ends the client that carries the others. */
async function send<Client>(
  arrivals: Arrivals,
  state: RunEnvironment<Client>['state'],
  moves: readonly Move[],
  unanswered: Set<PersonKey>,
): Promise<void> {
  const { port, snapshot } = state;
  const isMine = ({ person }: Move) => person.key === snapshot.me?.key;
  const request = async (group: readonly Move[]) => {
    const [first] = group;
    if (!first) return;
    arrivals.sent(group);
    const keys = group.map(({ person }) => person.key);
    for (const key of keys) unanswered.add(key);
    const ids = [...new Set(group.map(({ person }) => person.id))];
    const error = await port.move(first.fromId, first.toId, ids, first.presetId);
    // The SDK's error of a client that is left says that it was left.
    if (state.port !== port || !isJoined(state.snapshot.status)) return;
    for (const key of keys) unanswered.delete(key);
    if (error) arrivals.refused(keys, error);
  };
  const answers = Promise.all(groupByWay(moves.filter((move) => !isMine(move))).map(request));
  const mine = moves.filter(isMine);
  if (mine.length === 0) return;
  await answers;
  // Not awaited, nor are the others' answers without me: people may arrive while an answer is lost. A move's promise never rejects.
  void request(mine);
}
