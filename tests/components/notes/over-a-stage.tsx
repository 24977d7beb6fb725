import { render } from '@testing-library/react';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { BreakoutNotes, BreakoutProvider, preloadBreakout } from '../../../src/index';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import '../../../src/styles.css';

/** Somebody in a room, in a window as an app has it: a line of its own, notes, the people, and a bar of controls at the bottom. */
export async function showOverAStage(width: number, height: number, story: StoryMeeting = {}): Promise<LoadedMeeting> {
  await page.viewport(width, height);
  onTestFinished(() => page.viewport(1280, 800));
  const meeting = await openMeeting({ as: 'participant', people: 2, rooms: ['Red', 'Blue'], inRoom: 'Red', ...story });
  await preloadBreakout();
  render(
    <div style={{ position: 'fixed', inset: 0, display: 'flex', flexDirection: 'column' }}>
      <BreakoutProvider client={meeting.client} options={meeting.options}>
        <div style={{ flex: 'none', blockSize: 28 }} />
        <BreakoutNotes />
        <div className="people" style={{ flex: 1, minBlockSize: 0 }} />
        <div className="bar" style={{ flex: 'none', blockSize: 44 }} />
      </BreakoutProvider>
    </div>,
  );
  return meeting;
}

/** Whether all of it can be seen. */
export function isInSight(node: Element): boolean {
  const { left, top, right, bottom } = node.getBoundingClientRect();
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return top >= 0 && bottom <= innerHeight && hit !== null && node.contains(hit);
}
