import { expect, it } from 'vitest';
import { BreakoutNotes, preloadBreakout } from '../../../src/index';
import { renderMeeting } from '../../support/render-meeting';
import { join, spoken } from './company';

const patience = { timeout: 15_000 };

it('a host whose room another host comes to hears that, and not that they come themselves', async () => {
  await preloadBreakout();
  const meeting = await renderMeeting({ people: 2, rooms: ['Red', 'Blue'], inRoom: 'Red' }, <BreakoutNotes />);
  const { currentRoomId } = meeting.session.getSnapshot();
  const hanna = await join(meeting, 'Hanna', 'host');
  await hanna.countdown.start({ kind: 'visit', roomId: currentRoomId ?? '' }, { grace: 60_000 });
  await expect.poll(() => spoken().join(' '), patience).toMatch(/^Hanna is coming to your room\. In /);
});
