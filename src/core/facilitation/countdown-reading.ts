import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import type { MediaRule, SwitchDirection } from '../session/media-policy';
import { hasFailed, isBegun } from './act-once';
import {
  actNameOf,
  destinationOf,
  endOf,
  LATEST_MS,
  closesAll,
  leftNow,
  roundOf,
  type CountdownAction,
  type CountdownEntry,
} from './countdown-entry';
import { versionOf } from './entries';

const SECOND = 1000;

/** What happens to the user's devices on the way. */
export interface DeviceRules {
  /** What becomes of the microphone. */
  readonly microphone: MediaRule;
  /** What becomes of the camera. */
  readonly camera: MediaRule;
}

/** A move that hosts have announced. */
export interface BreakoutCountdown {
  /** For the actions. Moves that were begun together have the same. */
  readonly id: string;
  /** What happens at its end. */
  readonly action: CountdownAction;
  /**
   * `asked`: it is a request to come back, without an end. `running`: it counts down. `due`: the time is up, and a host's
   * client acts. `lapsed`: none did, because none is there or it failed, or a room is still open that was to be closed,
   * also at once: hosts decide.
   */
  readonly state: 'asked' | 'running' | 'due' | 'lapsed';
  /** Whole seconds that are left, rounded up; null for a request, and for a close that was begun without a countdown. */
  readonly secondsLeft: number | null;
  /** Name of the host who began or changed it last: text, not proved. */
  readonly by: string;
  /** Their participant id. */
  readonly hostId: string;
  /** How many have said with `confirm` that they are ready or, of a request, that they have seen it, by id of main or room. */
  readonly confirmed: Readonly<Record<string, number>>;
  /** Id of the main meeting or room it takes this user to; null where it takes them nowhere. */
  readonly destinationId: string | null;
  /** What it does to this user's devices; null where it takes them nowhere. */
  readonly devices: DeviceRules | null;
  /** Tells each beginning and change apart. */
  readonly version: string;
}

export interface CountdownReading {
  readonly countdown: BreakoutCountdown;
  /** It concerns this client's person. */
  readonly isOwn: boolean;
  readonly isShown: boolean;
  readonly end: number;
  /** Null: never, by time alone. */
  readonly changesIn: number | null;
}

/** What an entry means to this client now. */
export function readingOf(
  it: CountdownEntry,
  channel: BreakoutChannel,
  confirmed: BreakoutCountdown['confirmed'],
  deviceRules: (direction: SwitchDirection) => DeviceRules,
): CountdownReading {
  const { key, action, by, personId, entry } = it;
  const around = channel.surroundings();
  const [mainId] = around.meetingIds;
  const now = channel.now();
  const left = leftNow(it, now);
  const end = endOf(it);
  const secondsLeft = left === null ? null : Math.ceil(left / SECOND);
  const state = stateOf(it, left, channel);
  const destinationId = destinationOf(action, around);
  const isVisit = action.kind === 'visit';
  const isMyVisit = personId === around.personId;
  const isInRound =
    roundOf(action) !== undefined && action.kind === 'move' && action.personIds.includes(around.personId);
  // Who stays is told so until the round begins; who has come for it is there, and is told nothing more.
  const isToldToStay = isInRound && state === 'running';
  const isOwn = isVisit ? isMyVisit || action.roomId === around.meetingId : destinationId !== null || isToldToStay;
  const direction =
    destinationId === mainId ? 'toMain' : around.meetingId === mainId ? 'toRoom' : ('betweenRooms' as const);
  const countdown: BreakoutCountdown = {
    id: key,
    action,
    state,
    secondsLeft,
    by,
    hostId: personId,
    confirmed,
    destinationId,
    devices: destinationId === null ? null : deviceRules(direction),
    version: versionOf(entry),
  };
  return {
    countdown,
    isOwn,
    // Of a visit there is nothing to say any more once it is due: the host is there, or does not come.
    isShown: isVisit ? isOwn && state === 'running' : isOwn || closesAll(it) || hostRank(around) !== null,
    end,
    // To the next whole second of this countdown, not of this page.
    changesIn:
      state === 'running'
        ? (left ?? 0) - ((secondsLeft ?? 0) - 1) * SECOND
        : state === 'due'
          ? Math.max(SECOND, end + LATEST_MS - now)
          : null,
  };
}

function stateOf(it: CountdownEntry, left: number | null, channel: BreakoutChannel): BreakoutCountdown['state'] {
  // A close without an end has been tried, and has left rooms open.
  if (left === null) return it.action.kind === 'close' ? 'lapsed' : 'asked';
  if (left > 0) return 'running';
  return isAwaited(it, channel) ? 'due' : 'lapsed';
}

/** Whether a host's client may still act, once the time is up: it has begun, or there is one that will. */
function isAwaited(it: CountdownEntry, channel: BreakoutChannel): boolean {
  if (isBegun(channel, actNameOf(it))) return true;
  // It may be tried again by itself, and is counted down to no more.
  if (hasFailed(channel, actNameOf(it))) return false;
  const isThere = channel.surroundings().people.some(({ id }) => id === it.personId);
  return (isThere || it.entry.vouched) && channel.now() < endOf(it) + LATEST_MS;
}

/** Whether they say the same. */
export function isSame(a: BreakoutCountdown, b: BreakoutCountdown): boolean {
  const isSameDevices = a.devices?.microphone === b.devices?.microphone && a.devices?.camera === b.devices?.camera;
  const places = Object.keys(b.confirmed);
  const isSameCount =
    places.length === Object.keys(a.confirmed).length && places.every((id) => a.confirmed[id] === b.confirmed[id]);
  const isSameTime = a.version === b.version && a.state === b.state && a.secondsLeft === b.secondsLeft;
  return isSameTime && isSameDevices && isSameCount && a.destinationId === b.destinationId;
}
