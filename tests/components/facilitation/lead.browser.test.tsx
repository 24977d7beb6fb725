import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { breakoutLeads } from '../../../src/core';
import { BreakoutNotes, BreakoutPanel } from '../../../src/index';
import type { LoadedMeeting } from '../../support/open-meeting';
import { exactButton, renderMeeting, room } from '../../support/render-meeting';
import { join } from './company';

const patience = { timeout: 15_000 };
const choose = (name: string) => page.getByRole('menuitem', { name, exact: true }).click();

function keyOf({ session }: LoadedMeeting, name: string): string {
  const people = session.getSnapshot().rooms.flatMap((each) => each.people);
  return people.find((person) => person.name === name)?.key ?? '';
}

it('a host makes somebody the lead of their room, and takes it back', async () => {
  const meeting = await renderMeeting({ people: ['Ana', 'Ben'], rooms: ['Red'], view: 'panel' }, <BreakoutPanel />);
  await room('Red').getByRole('button', { name: 'Ana' }).click();
  await choose('Make lead');
  await expect.element(room('Red').getByText('Lead', { exact: true })).toBeVisible();
  expect(breakoutLeads(meeting.session).getSnapshot().all).toMatchObject([{ name: 'Ana', isMe: false }]);

  await room('Red').getByRole('button', { name: 'Ana' }).click();
  await choose('No longer lead');
  await expect.element(room('Red').getByText('Lead', { exact: true })).not.toBeInTheDocument();
});

it('a participant sees who leads, and takes the lead of somebody who has gone', async () => {
  const meeting = await renderMeeting(
    { as: 'participant', people: ['Ana', 'Ben'], rooms: ['Red', 'Blue'], inRoom: 'Red' },
    <BreakoutNotes />,
  );
  const host = await join(meeting, 'Hanna', 'host');
  const [red, blue] = meeting.session.getSnapshot().rooms;
  const lead = red?.people.find(({ key }) => key !== meeting.session.getSnapshot().me?.key);
  const leads = breakoutLeads(host.session);
  await host.session.refresh();
  const known = host.session.getSnapshot().rooms.flatMap(({ people }) => people);
  const key = known.find(({ name }) => name === lead?.name)?.key ?? '';
  await leads.set(red?.id ?? '', key);
  await expect.element(page.getByText(`${lead?.name ?? ''} leads this room`), patience).toBeVisible();

  await host.session.move([key], blue?.id ?? '');
  await exactButton('Take the lead').click(patience);
  await expect.element(page.getByText('You lead this room'), patience).toBeVisible();
  await expect
    .poll(() => leads.getSnapshot().all.map(({ name }) => name), patience)
    .toEqual([meeting.session.getSnapshot().me?.name]);
  expect(keyOf(meeting, lead?.name ?? '')).not.toBe('');
});

it('a host is told whose rights could not be changed, by name and with the reason, until they dismiss it', async () => {
  const meeting = await renderMeeting(
    { people: ['Ana', 'Ben'], rooms: ['Red'], view: 'panel', options: { leadPresetId: 'preset-nobody-has' } },
    <BreakoutPanel />,
  );
  await room('Red').getByRole('button', { name: 'Ana' }).click();
  await choose('Make lead');
  const report = page.getByRole('alert').filter({ hasText: '1 person has other rights than intended' });
  await expect.element(report, patience).toHaveTextContent('Ana: Their rights in the meeting could not be changed');
  expect(meeting.session.getSnapshot().reports).toMatchObject([{ wrongPreset: [{ person: { name: 'Ana' } }] }]);
  // She leads all the same.
  await expect.element(room('Red').getByText('Lead', { exact: true })).toBeVisible();
  await report.getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(report).not.toBeInTheDocument();
});
