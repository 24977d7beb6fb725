import { render } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AssignDialog, BreakoutNotes, BreakoutPanel, BreakoutProvider, CreateRoomsDialog } from '../../../src/index';
import {
  breakoutAnnouncements,
  breakoutHelp,
  breakoutResults,
  createPlan,
  importDebrief,
  planEditor,
} from '../../../src/core';
import { setViewState } from '../../../src/hooks/view-state';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import { aRecord, aSeries, keepRecord } from '../../support/session-record';
import '../../../src/styles.css';

let meeting: LoadedMeeting;

async function open(story: StoryMeeting, before: () => void = () => undefined): Promise<void> {
  sessionStorage.clear();
  meeting = await openMeeting({ people: ['Ana', 'Ben', 'Cem', 'Dia'], ...story });
  before();
  render(
    <BreakoutProvider client={meeting.client} planStorage={meeting.planStorage}>
      <BreakoutNotes />
      <CreateRoomsDialog />
      <AssignDialog />
      <BreakoutPanel />
    </BreakoutProvider>,
  );
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const keysOfRecords = () => Object.keys(sessionStorage).filter((key) => key.includes('.debrief.'));

/** Presses a button that saves a file, and reads that back. */
async function saved(name: string): Promise<string> {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return '#';
  });
  await button(name).click();
  await expect.element(page.getByText(/^Saved as session-record-\d{4}-\d\d-\d\d\./)).toBeVisible();
  vi.restoreAllMocks();
  return (await blobs[0]?.text()) ?? '';
}

it('shows the question, what was announced, and who called for help and was answered', async () => {
  await open({ view: 'panel', rooms: ['Red', 'Blue'] });
  const { session } = meeting;
  const red = session.getSnapshot().rooms.find(({ title }) => title === 'Red')?.id ?? '';
  await breakoutResults(session).ask('Which risks?');
  await breakoutAnnouncements(session).announce('Five more', { to: [red] });
  const help = breakoutHelp(session);
  await help.ask('Which file?');
  await help.reply(session.getSnapshot().main?.id ?? '', 'The first');
  await button('More for all rooms').click();
  await page.getByRole('menuitem', { name: 'Session record…' }).click();
  const record = page.getByRole('dialog', { name: 'Session record' });
  await expect.element(record).toHaveTextContent('Question: Which risks?');
  await record.getByRole('button', { name: '1 announcement' }).click();
  await expect
    .element(record.getByRole('listitem').filter({ hasText: 'Five more' }))
    .toHaveTextContent(/Mira.* · To Red$/);
  await record.getByRole('button', { name: '1 call for help' }).click();
  await expect
    .element(record.getByRole('listitem').filter({ hasText: 'Which file?' }))
    .toHaveTextContent(/^Main meeting · Which file\?.*Answered by Mira.* within 1 min · .* replied: The first$/);
});

it('shows and saves who is where while rooms are open, and has closed them afterwards', async () => {
  await open({ view: 'panel', rooms: ['Red', 'Blue'] });
  await button('More for all rooms').click();
  await page.getByRole('menuitem', { name: 'Session record…' }).click();
  const record = page.getByRole('dialog', { name: 'Session record' });
  await expect.element(record.getByRole('heading', { level: 3 })).toBeVisible();
  await expect.element(record.getByText('Ana')).toBeVisible();
  const csv = await saved('Save as CSV');
  expect(csv).toMatch(/1,(Red|Blue),[^,]*,Ana,/);
  await meeting.session.close();
  await expect.element(record.getByText('Ana')).toBeVisible();
  await expect
    .poll(async () => {
      const state = importDebrief(JSON.parse(await saved('Save as JSON')));
      return state?.rounds.map(({ closedBy, stays }) => [closedBy, stays.every(({ to }) => to !== null)]);
    })
    .toEqual([['host', true]]);
});

it('is one press away where a host is after closing, until the next start', async () => {
  await open({ view: 'panel', rooms: ['Red', 'Blue'] });
  await expect.element(button('More for all rooms')).toBeVisible();
  await button('Close all rooms…').click();
  await button('Close rooms').click();
  const note = page.getByRole('group', { name: 'Rooms are closed; everyone is back' });
  await note.getByRole('button', { name: 'Session record' }).click();
  const record = page.getByRole('dialog', { name: 'Session record' });
  await expect.element(record.getByText('Ana')).toBeVisible();
  // In the middle, whatever the note says of its children.
  const { left, right } = record.element().getBoundingClientRect();
  expect(Math.abs(left + right - innerWidth)).toBeLessThan(2);
  await userEvent.keyboard('{Escape}');
  await note.getByRole('button', { name: 'Same rooms again' }).click();
  await expect.element(page.getByRole('dialog').getByText('Red', { exact: true })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  planEditor(meeting.session).discard();
  await expect.element(note).toBeVisible();
  await meeting.session.start(createPlan({ titles: ['Green'] }));
  await expect.element(note).not.toBeInTheDocument();
});

it('is found again after a reload, beside the next rooms, and is deleted after a question, by keyboard', async () => {
  await open({ view: 'create' }, () => keepRecord(meeting.session, aRecord(['Ana', 'Ben'])));
  await button('Session record').click();
  const last = page.getByRole('heading', { level: 3 }).first().getByRole('button');
  await expect.element(last).toHaveAttribute('aria-expanded', 'true');
  last.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(last).toHaveAttribute('aria-expanded', 'false');
  button('Delete record').element().focus();
  await userEvent.keyboard('{Enter}');
  const question = page.getByRole('alertdialog', { name: 'Delete the session record?' });
  await expect.element(question.getByRole('button', { name: 'Keep record' })).toHaveFocus();
  expect(keysOfRecords()).not.toEqual([]);
  await question.getByRole('button', { name: 'Delete record' }).click();
  await expect.element(page.getByText(/Nothing is recorded yet/)).toBeVisible();
  expect(keysOfRecords()).toEqual([]);
});

it('shows the task of each round of a series', async () => {
  const tasks = ['Collect', 'Choose', 'Decide'];
  await open({ view: 'create' }, () => keepRecord(meeting.session, aSeries(['Ana', 'Ben', 'Cem'], tasks)));
  await button('Session record').click();
  const record = page.getByRole('dialog', { name: 'Session record' });
  const shown = () =>
    record
      .getByRole('heading', { level: 4 })
      .elements()
      .map((heading) => {
        const round = heading.nextElementSibling;
        const texts = [...(round?.querySelectorAll('.rbk-user-text') ?? [])].map(({ textContent }) => textContent);
        return [heading.querySelector('.rbk-record-title')?.textContent, ...texts];
      });
  await expect
    .poll(shown)
    .toEqual([
      ['Round 1 of 3', 'Task: Collect', 'Task: Collect'],
      ['Round 2 of 3', 'Task: Choose', 'Task: Choose'],
      ['Round 3 of 3', 'Task: Decide', 'Task: Decide'],
      [expect.stringMatching(/\d/)],
    ]);
});

it('shows who was with whom in each round of a series, and of a record without the tasks of each the last one', async () => {
  await open({ view: 'create' }, () => keepRecord(meeting.session, aSeries(['Ana', 'Ben', 'Cem'])));
  await button('Session record').click();
  const record = page.getByRole('dialog', { name: 'Session record' });
  const names = () =>
    record
      .getByRole('heading', { level: 4 })
      .elements()
      .map((heading) => {
        const garden = heading.nextElementSibling?.querySelector('h5:first-child + .rbk-record-content');
        const people = [...(garden?.querySelectorAll('li bdi') ?? [])].map(({ textContent }) => textContent);
        return [heading.querySelector('.rbk-record-title')?.textContent, people, garden?.textContent?.includes('Task')];
      });
  await expect.poll(names).toEqual([
    ['Round 1 of 3', ['Ana', 'Cem'], false],
    ['Round 2 of 3', ['Ana', 'Ben'], false],
    ['Round 3 of 3', ['Ana', 'Cem'], false],
    [expect.stringMatching(/\d/), ['Ana', 'Ben'], true],
  ]);
});

it('tells the times of people only where they are not those of their round', async () => {
  const record = aSeries(['Ana', 'Ben', 'Cem']);
  await open({ view: 'create' }, () => keepRecord(meeting.session, record));
  await button('Session record').click();
  const round = page.getByRole('dialog', { name: 'Session record' }).getByRole('button', { name: /^Round 1 of 3/ });
  const times = (round.element().querySelector('.rbk-muted')?.textContent ?? '').trim();
  const content = round.element().parentElement?.nextElementSibling;
  expect(times).toMatch(/\d/);
  expect(content?.querySelectorAll('.rbk-record-stay').length).toBeGreaterThan(1);
  expect(content?.textContent).not.toContain(times);
});

it('has its formats in one row beside the bin on a phone', async () => {
  await page.viewport(390, 844);
  onTestFinished(async () => {
    await page.viewport(1280, 800);
  });
  await open({ view: 'create' }, () => keepRecord(meeting.session, aRecord(['Ana', 'Ben'])));
  await button('Session record').click();
  await expect.element(button('Save as CSV')).toBeVisible();
  // Which of them is the host's choice, as in the results.
  expect(document.querySelector('.rbk-record-files [data-variant="primary"]')).toBeNull();
  const boxes = ['Delete record', 'Save as CSV', 'Save as JSON'].map((name) =>
    button(name).element().getBoundingClientRect(),
  );
  expect(new Set(boxes.map(({ top, bottom }) => Math.round(top + bottom))).size).toBe(1);
  expect(boxes[1]?.width).toBeCloseTo(boxes[2]?.width ?? 0);
});

it('says as many minutes as the times that it shows are apart', async () => {
  const minute = 60_000;
  // Ten seconds past a full minute, and 200 seconds before: from 11:35 to 11:39, as people read it.
  const to = Math.floor(Date.now() / minute) * minute - 5 * minute + 10_000;
  const { rounds } = aRecord(['Ana'], to);
  const short = rounds.slice(1).map((round) => ({
    ...round,
    stays: round.stays.map((stay) => ({ ...stay, from: to - 200_000, to })),
  }));
  await open({ view: 'create' }, () => keepRecord(meeting.session, { rounds: short, isCut: false }));
  await button('Session record').click();
  await expect.element(page.getByRole('dialog', { name: 'Session record' }).getByText('4 min')).toBeVisible();
});

it('keeps nothing for a participant', async () => {
  await open({ as: 'switcher', view: 'panel', rooms: ['Red', 'Blue'] });
  await expect.element(page.getByText('Red', { exact: true }).first()).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(keysOfRecords()).toEqual([]);
  expect(button('More for all rooms').query()).toBeNull();
});

it('names the last room of people while they are assigned again', async () => {
  await open({ rooms: ['Red', 'Blue'] });
  await meeting.session.close();
  planEditor(meeting.session).create(['Green']);
  await expect.poll(() => meeting.session.getSnapshot().rooms.length).toBe(0);
  setViewState(meeting.session, { view: 'assign' });
  await expect.element(page.getByText(/^Last in (Red|Blue)$/).first()).toBeVisible();
});
