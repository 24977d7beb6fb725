import { nameUnknown } from '../core/development';
import { checkSettings, type GracePeriods } from '../core/session/options';
import { createSession } from '../core/session/session';
import type { BreakoutSession } from '../core/session/types';
import { checkClient } from './check-client';
import { rememberedOptions, rememberOptions } from './init-client';
import { keepSpeaker } from './keep-speaker';
import { createMeetingPort } from './meeting-port';
import { rejoin } from './rejoin';
import { sessionRegistry } from './session-registry';
import { latestOf } from './successors';
import type { SessionOptions } from './session-options';
import { tabStorage } from './tab-storage';
import type { RealtimeKitClient } from './types';

/**
 * The session of a client. Every client of one lineage (a client and what its switches led to) has the same session, so
 * calling this again, also from another place and after a switch, finds it; the options given last count.
 *
 * It has no effect on the meeting before the first subscriber or action, and lives until its participant leaves, until
 * `dispose()`, or until nobody has subscribed for 30 s.
 *
 * @throws BreakoutError `invalid-client` for what is no client, naming what it is; `invalid-option` for a time that no
 * timer can wait, and for what `mediaPolicy` or `lateJoiners` does not know.
 *
 * @example
 * const session = createBreakoutSession(client, { getAuthToken: () => fetchToken() });
 * session.subscribe(() => render(session.getSnapshot()));
 */
export function createBreakoutSession(
  client: RealtimeKitClient,
  options?: SessionOptions,
): BreakoutSession<RealtimeKitClient> {
  checkClient(client);
  const sessions = sessionRegistry();
  const latest = latestOf(client);
  const known = sessions.get(client) ?? sessions.get(latest);
  if (known) {
    sessions.set(client, known);
    if (options) known.configure(options);
    return known.session;
  }
  const origin = rememberedOptions(latest);
  let current = withDefaults(options);
  const session = createSession(createMeetingPort(latest), () => current, {
    rejoin: (lost, signal) => rejoin(lost, current.getAuthToken, signal),
    onAdopt: (successor) => {
      sessions.set(successor, entry);
      if (origin) rememberOptions(successor, origin);
      keepSpeaker(successor);
    },
  });
  const entry = {
    session,
    options: () => current,
    configure: (next: SessionOptions) => void (current = withDefaults(next)),
  };
  sessions.set(client, entry);
  sessions.set(latest, entry);
  return session;
}

const KNOWN_OPTIONS: Readonly<Record<keyof SessionOptions, true>> = {
  getAuthToken: true,
  transport: true,
  grace: true,
  lateJoiners: true,
  pulse: true,
  leadPresetId: true,
  timerMarks: true,
  sign: true,
  verify: true,
  isHost: true,
  isHidden: true,
  identify: true,
  mediaPolicy: true,
  roomStorage: true,
  switchTimeout: true,
  reconnectTimeout: true,
  arrivalTimeout: true,
  readyTimeout: true,
};

const KNOWN_GRACE: Readonly<Record<keyof GracePeriods, true>> = { toRoom: true, toMain: true, visit: true };

function withDefaults(options: SessionOptions = {}): SessionOptions {
  checkSettings(options);
  nameUnknown('SessionOptions', options, KNOWN_OPTIONS);
  nameUnknown('SessionOptions.grace', options.grace ?? {}, KNOWN_GRACE);
  return options.roomStorage === undefined ? { ...options, roomStorage: tabStorage } : options;
}
