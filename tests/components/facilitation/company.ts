import RealtimeKit from '@cloudflare/realtimekit';
import { onTestFinished } from 'vitest';
import {
  breakoutAnnouncements,
  breakoutBrief,
  breakoutChannel,
  breakoutCountdown,
  breakoutHelp,
  breakoutResults,
  breakoutTimer,
  createBreakoutSession,
} from '../../../src/core';
import { resetRateLimit } from '../../support/rate-limit';
import type { LoadedMeeting } from '../../support/open-meeting';

/** Somebody else in the meeting, by a client of their own, whose rooms share what the screen under test shows. */
export interface Other {
  readonly session: ReturnType<typeof createBreakoutSession>;
  readonly timer: ReturnType<typeof breakoutTimer>;
  readonly announcements: ReturnType<typeof breakoutAnnouncements>;
  readonly brief: ReturnType<typeof breakoutBrief>;
  readonly help: ReturnType<typeof breakoutHelp>;
  readonly results: ReturnType<typeof breakoutResults>;
  readonly countdown: ReturnType<typeof breakoutCountdown>;
  /** Leaves, as one who closes the page. */
  leave: () => Promise<void>;
}

export async function join(
  { meeting }: LoadedMeeting,
  name: string,
  preset: 'host' | 'switcher' | 'participant' = 'participant',
): Promise<Other> {
  resetRateLimit();
  const client = await RealtimeKit.init(meeting.addParticipant({ name, preset }).clientOptions());
  await client.join();
  const session = createBreakoutSession(client);
  const channel = breakoutChannel(session);
  const [timer, announcements, help] = [breakoutTimer(session), breakoutAnnouncements(session), breakoutHelp(session)];
  const [brief, countdown, results] = [breakoutBrief(session), breakoutCountdown(session), breakoutResults(session)];
  const stops = [session, channel, timer, announcements, brief, countdown, help, results].map((each) =>
    each.subscribe(() => undefined),
  );
  let hasLeft = false;
  const leave = async () => {
    if (hasLeft) return;
    hasLeft = true;
    for (const stop of stops) stop();
    await session.getSnapshot().client?.leave();
    session.dispose();
  };
  onTestFinished(leave);
  await session.refresh();
  return { session, timer, announcements, brief, countdown, help, results, leave };
}

/** What the live regions hold. */
export const spoken = () =>
  [...document.querySelectorAll('[aria-live=polite]')].map((region) => region.textContent.trim()).filter(Boolean);

/** The clocks that are shown. */
export const clocks = () => [...document.querySelectorAll('.rbk-clock')].map((clock) => clock.textContent);
