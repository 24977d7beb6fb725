import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createPlan } from '../../../src/core';
import { expectPeople } from '../../../src/core/plan/expected';
import { BreakoutPanel } from '../../../src/index';
import type { LoadedMeeting } from '../../support/open-meeting';
import { namesByPlace, renderMeeting } from '../../support/render-meeting';

let meeting: LoadedMeeting;
const patience = { timeout: 10_000 };

/** Rooms are open; the first keeps places for two people whom only their names tell. */
async function open(): Promise<void> {
  meeting = await renderMeeting({ people: ['Ana', 'Ben'], rooms: ['Red', 'Blue'], view: 'panel' }, <BreakoutPanel />);
  const { session } = meeting;
  const roomId = session.getSnapshot().rooms.find(({ title }) => title === 'Red')?.id ?? '';
  const places = ['Eve', 'Zoe'].map((name) => ({ person: { name }, roomId }));
  await session.apply(expectPeople(createPlan(session.getSnapshot()), places));
}

const inRed = () => namesByPlace(meeting).Red;

afterEach(cleanup);

describe('ExpectedPeople', () => {
  it('counts those who have not come, and sends those who have only a name on a host’s word', async () => {
    await open();
    const away = page.getByText('2 people are expected and not here yet');
    await expect.element(away).toBeVisible();
    await expect.element(away).toHaveAttribute('title', 'Eve and Zoe');

    meeting.meeting.addBots(['Eve']);
    await meeting.session.refresh();
    await expect.element(page.getByText('1 person is expected and not here yet')).toBeVisible();
    await expect.element(page.getByText('Eve belongs in Red')).toBeVisible();
    expect(inRed()).not.toContain('Eve');

    await page.getByRole('button', { name: 'Send there' }).click();
    await expect.poll(inRed, patience).toContain('Eve');
    await expect.element(page.getByText('Eve belongs in Red')).not.toBeInTheDocument();
    await expect.element(page.getByText('1 person is expected and not here yet')).toBeVisible();
  });
});
