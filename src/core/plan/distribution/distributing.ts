import { nameUnknown } from '../../development';
import type { PersonKey } from '../../types';
import { item } from './at';
import { constraintsOf, tooFewToSpread, unmetRules } from './constraints';
import { countRepeatedPairs, earlierPartners } from './earlier-partners';
import { assignmentOf, gather } from './party';
import type { Party } from './party';
import { checkSeed, seededRandom } from './random';
import type { Random } from './random';
import { improve } from './search';
import { roomsToFill } from './rooms-to-fill';
import { seatEveryone } from './seat-everyone';
import type { Assignment, DistributeOptions, Distribution, Rule, Steps } from './types';

const KNOWN_OPTIONS: Readonly<Record<keyof DistributeOptions, true>> = {
  seed: true,
  exclude: true,
  locked: true,
  capacity: true,
  keepTogether: true,
  keepApart: true,
  spread: true,
  noneAlone: true,
  history: true,
};

/** `distribute`, in steps. */
export function* distributing(
  personKeys: readonly PersonKey[],
  roomIds: readonly string[],
  options: DistributeOptions,
): Steps<Distribution> {
  nameUnknown('DistributeOptions', options, KNOWN_OPTIONS);
  checkSeed(options.seed);
  const all = gather(personKeys, roomIds, options);
  const party = options.noneAlone ? gather(personKeys, roomsToFill(all), options) : all;
  yield 0;
  const random = seededRandom(options.seed);
  const constraints = constraintsOf(party, options);
  const history = options.history ?? [];

  if (constraints.length === 0 && history.length === 0) {
    const roomOf = seatAtRandom(party, random);
    const assignment = withRooms(all, assignmentOf(party, roomOf));
    return { assignment, unmet: unmetBy(all, assignment, options), repeatedPairs: 0 };
  }
  yield 0;
  const partners = yield* earlierPartners(party, history);
  const seating = yield* seatEveryone(party, constraints, partners, random);
  const roomOf = yield* improve(party, seating, partners, random);
  const assignment = withRooms(all, assignmentOf(party, roomOf));
  yield 1;
  const unmet = unmetBy(all, assignment, options);
  return { assignment, unmet, repeatedPairs: countRepeatedPairs(partners, roomOf) };
}

/** Those that stay empty among them. */
function withRooms({ roomIds }: Party, assignment: Assignment): Assignment {
  const peopleOf = new Map(Object.entries(assignment));
  return Object.fromEntries(roomIds.map((id) => [id, peopleOf.get(id) ?? []]));
}

function unmetBy(party: Party, assignment: Assignment, options: DistributeOptions): Rule[] {
  const broken = unmetRules(assignment, options);
  const groups = new Set(broken.flatMap((rule) => (rule.kind === 'spread' ? [rule.personKeys] : [])));
  const sparse = tooFewToSpread(party, options).filter(
    (rule) => rule.kind === 'spread' && !groups.has(rule.personKeys),
  );
  return [...broken, ...sparse];
}

/** The plain case, in time linear in the number of people. */
function seatAtRandom({ most, short, lockedCounts, lockedTo }: Party, random: Random): Int32Array {
  const freeSeats = most.map((size, room) => size - item(lockedCounts, room));
  for (const room of short) freeSeats[room] = item(freeSeats, room) - 1;
  const seats = freeSeats.flatMap((count, room) => new Array<number>(count).fill(room));
  random.shuffle(seats);
  // There are as many seats as people who are not locked.
  return lockedTo.map((room) => (room === -1 ? (seats.pop() as number) : room));
}
