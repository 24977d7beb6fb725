import { failures } from './failures';
import type { MeetingPort } from './port';
import type { MediaPolicy } from './media-policy';
import type { RoomStorage } from './stored';
import type { Person } from '../types';
import type { OperationOptions } from './types';

/** How long people are told before a host moves them, ms; 0: they are not. At most 10 minutes. */
export interface GracePeriods {
  /** Before they go to a room. Default 10 000. */
  readonly toRoom?: number | undefined;
  /** Before they go back to the main meeting. Default 30 000. */
  readonly toMain?: number | undefined;
  /** Before a host comes into their room. Default 5000. */
  readonly visit?: number | undefined;
}

/**
 * What becomes of people who come into the main meeting while rooms are open. `ask`: the hosts are asked. `smallest`: they go
 * to the room with the fewest people, first to one where somebody is alone, and nobody alone into an empty one. `previous`: those who were in a room before, and have reloaded or lost the connection, go back there;
 * the hosts are asked about the others. `choose`: those whose preset allows it choose; the hosts are asked about the others.
 */
export type LateJoinerPolicy = 'ask' | 'smallest' | 'previous' | 'choose';

/** Settings of a session. All of them may be changed later; the last ones given count. Times are from 0 to 2^31 - 1. */
export interface SessionSettings {
  /** Who counts as a host. Default: me and everyone with my preset, while I may alter rooms (lists carry presets, not permissions). */
  readonly isHost?: ((person: Omit<Person, 'isHost'>) => boolean) | undefined;
  /**
   * Who is there unseen: recorders and hidden participants. They are in no room of the snapshot, so they are never
   * assigned, moved or waited for. By `presetId`, as a rule: lists carry no flags, and the SDK tells nobody who is hidden.
   * Default: nobody.
   */
  readonly isHidden?: ((person: Omit<Person, 'isHost'>) => boolean) | undefined;
  /**
   * What files of plans call a person, such as their e-mail address: they are found by it, whatever its case, as they are by
   * their `customParticipantId`. Called for each person whenever a list comes, so keep it quick. Default: nothing.
   */
  readonly identify?: ((person: Omit<Person, 'isHost' | 'identity'>) => string | undefined) | undefined;
  /** What happens to microphone and camera on a switch. Default: back in main the microphone is muted, the rest is kept. */
  readonly mediaPolicy?: MediaPolicy | undefined;
  /**
   * Where a reload finds again which room this client was in, for the way back, and for whom a host's started plan keeps
   * places. Default: the tab's `sessionStorage`. Null: nowhere.
   */
  readonly roomStorage?: RoomStorage | null | undefined;
  /**
   * How long people are told in panel and dialogs before a host moves them, ms. Default: 10 000 into a room, 30 000 back to
   * the main meeting, 5000 before a host comes; 0 for at once. The session's own actions (`close`, `move` …) never wait.
   */
  readonly grace?: GracePeriods | undefined;
  /**
   * At how much time left a timer is read out to those who use a screen reader, ms. Default: 5 minutes, 1 minute and 10 seconds.
   * Its end always is.
   */
  readonly timerMarks?: readonly number[] | undefined;
  /**
   * Id of the preset of those who lead a room. Who is made its lead by a plan or a host gets it with the move into the room,
   * or in it, and has the one from before again once a host moves them out of it or makes another its lead, or the rooms
   * close. Who takes a lead by themselves gets nothing. Needed on every host's page; docs/security.md says what your server
   * has to forbid. Default: leads keep their preset.
   */
  readonly leadPresetId?: string | undefined;
  /** What becomes of people who come while rooms are open. The same for everyone in the meeting. Default: `ask`. */
  readonly lateJoiners?: LateJoinerPolicy | undefined;
  /**
   * Whether rooms tell hosts how many microphones are on in them, how many share their screen, and for how long nobody has had a
   * microphone on: numbers, no names. Needed on everyone's page. Default true.
   */
  readonly pulse?: boolean | undefined;
  /** Longest time from the start of a switch to its end before it counts as failed, ms. Default 45 000 (the SDK's own waits end by 32 000). */
  readonly switchTimeout?: number | undefined;
  /**
   * Longest time from a lost connection until the meeting is joined again before the way back is offered, ms. Default
   * 60 000. The SDK goes on trying for minutes; where it succeeds later, the failure ends by itself.
   */
  readonly reconnectTimeout?: number | undefined;
  /** Longest wait for moved people to arrive, ms. Default 30 000. */
  readonly arrivalTimeout?: number | undefined;
  /** Longest wait for the first list of rooms and people, ms. Default 10 000. */
  readonly readyTimeout?: number | undefined;
}

/** What the session needs from whoever composes it with an SDK. */
export interface SessionHooks<Client> {
  /**
   * Makes a fresh client in the main meeting, with the camera as it was, and joins it; null where there is no token to do
   * so. It resolves also where that client was moved on or removed meanwhile. One that cannot join is left before this
   * rejects, and whatever it made is left when the signal fires.
   */
  readonly rejoin: (lost: MeetingPort<Client>, signal: AbortSignal) => Promise<MeetingPort<Client>> | null;
  /** Called when a client of this lineage becomes the active one, before anybody sees it. */
  readonly onAdopt: (client: Client) => void;
}

/** How long something may still happen after the server seemed to refuse it: the answer can be wrong (SDK facts 4), ms. */
export const REFUSAL_GRACE = 2000;

export const DEFAULTS = {
  switchTimeout: 45_000,
  reconnectTimeout: 60_000,
  arrivalTimeout: 30_000,
  readyTimeout: 10_000,
} as const;

export const DEFAULT_GRACE = { toRoom: 10_000, toMain: 30_000, visit: 5000 } as const;

/** Longest grace period, ms. */
const MAX_GRACE = 600_000;

const POLICIES: readonly LateJoinerPolicy[] = ['ask', 'smallest', 'previous', 'choose'];

/** The names of all options of an operation. */
export const OPERATION_OPTIONS: Readonly<Record<keyof OperationOptions, true>> = {
  signal: true,
  onProgress: true,
  cause: true,
};

/** What a timer can wait, ms: with more it fires at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

const MEDIA_OPTION = /^(microphone|camera) (toRoom|betweenRooms|toMain) (keep|mute|ask|undefined)$/;

/** Throws `invalid-option` for what would quietly do something else than it says, which types alone do not keep out. */
export function checkSettings(settings: SessionSettings): void {
  for (const name of Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]) {
    const ms = settings[name] ?? 0;
    if (!(ms >= 0 && ms <= LONGEST_WAIT)) throw failures.invalidOption(name, ms);
  }
  const { grace = {}, lateJoiners = 'ask', timerMarks = [], leadPresetId } = settings;
  if (leadPresetId?.trim() === '') throw failures.invalidOption('leadPresetId', leadPresetId);
  for (const ms of timerMarks) if (!(ms > 0)) throw failures.invalidOption('timerMarks', ms);
  for (const [name, ms] of Object.entries(grace))
    if (ms !== undefined && !(ms >= 0 && ms <= MAX_GRACE)) throw failures.invalidOption(`grace.${name}`, ms);
  if (!POLICIES.includes(lateJoiners)) throw failures.invalidOption('lateJoiners', lateJoiners);
  const policy: Readonly<Record<string, object | undefined>> = { ...settings.mediaPolicy };
  for (const [device, rules] of Object.entries(policy)) {
    for (const [direction, rule] of Object.entries(rules ?? {})) {
      if (!MEDIA_OPTION.test(`${device} ${direction} ${String(rule)}`)) {
        throw failures.invalidOption(`mediaPolicy.${device}.${direction}`, rule);
      }
    }
  }
}
