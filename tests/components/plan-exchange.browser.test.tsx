import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AssignDialog, BreakoutProvider, CreateRoomsDialog } from '../../src/index';
import { createPlan, readPlan } from '../../src/core';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../stories/support/meeting';
import '../../src/styles.css';

let meeting: LoadedMeeting;

async function open(story: StoryMeeting = {}): Promise<void> {
  meeting = await openMeeting({
    people: ['Ana', 'Ben', 'Cem', 'Dia'],
    plan: ['Red', 'Blue'],
    view: 'assign',
    ...story,
  });
  render(
    <BreakoutProvider client={meeting.client} planStorage={meeting.planStorage}>
      <CreateRoomsDialog />
      <AssignDialog />
    </BreakoutProvider>,
  );
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const everyone = () => meeting.session.getSnapshot().main?.people ?? [];
const idOf = (name: string) => everyone().find((person) => person.name === name)?.customParticipantId ?? '';

function planned(): Record<string, string[]> {
  const names = new Map(everyone().map(({ key, name }) => [key, name]));
  const rooms = meeting.session.workspace.get().plan?.rooms ?? [];
  return Object.fromEntries(
    rooms.map(({ title, personKeys }) => [title, personKeys.map((key) => names.get(key) ?? key)]),
  );
}

async function choose(item: string): Promise<void> {
  await button('Plan').click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function importText(text: string): Promise<void> {
  await page.getByLabelText('File').upload(new File([text], 'rooms.csv'));
}

describe('importing', () => {
  it('shows what comes of a file, replaces nothing before it is confirmed, and can be undone', async () => {
    await open();
    const before = planned();
    await choose('Import…');
    await importText(`room,customParticipantId,name\nGold,${idOf('Ana')},x\nGold,,ben\nGreen,,Zed\nGold,,Cem\n`);

    await expect.element(page.getByText('2 rooms · 1 person found by id')).toBeVisible();
    await expect.element(page.getByText('Line 4 · Zed · Green')).toBeVisible();
    await expect.element(page.getByText('3 people stay unassigned')).toBeVisible();
    expect(planned()).toEqual(before);

    await page.getByRole('checkbox', { name: 'Ben' }).click();
    await expect.element(page.getByText('2 people stay unassigned')).toBeVisible();
    await button('Use this plan').click();
    await expect.element(page.getByRole('dialog', { name: 'Import a plan' })).not.toBeInTheDocument();
    expect(planned()).toEqual({ Gold: ['Ana', 'Ben'], Green: [] });

    await button('Undo').click();
    expect(planned()).toEqual(before);
  });

  it('brings rules along, for confirmed names, too', async () => {
    await open();
    await choose('Import…');
    const ana = { name: 'x', customParticipantId: idOf('Ana') };
    const rules = [
      { kind: 'keep-apart', people: [ana, { name: 'ben' }] },
      { kind: 'keep-together', people: [ana, { name: 'Zed' }] },
    ];
    const rooms = [{ title: 'Gold', people: [ana, { name: 'ben' }] }];
    await importText(JSON.stringify({ format: 'realtimekit-breakout-plan', version: 1, rooms, rules }));
    await expect.element(page.getByText('2 rules name somebody who was not found.')).toBeVisible();

    await page.getByRole('checkbox', { name: 'Ben' }).click();
    await expect.element(page.getByText('1 room · 1 person found by id · 1 rule', { exact: true })).toBeVisible();
    await expect.element(page.getByText('1 rule names somebody who was not found.')).toBeVisible();
    await button('Use this plan').click();
    const keys = ['Ana', 'Ben'].map((name) => everyone().find((person) => person.name === name)?.key);
    expect(meeting.session.workspace.get().plan?.rules).toEqual([{ kind: 'keep-apart', personKeys: keys }]);
  });

  it('confirms all names at once, but for those that could be several people’s', async () => {
    await open({ people: ['Ana', 'Ben', 'Cem', 'Cem'] });
    await choose('Import…');
    await importText('room,name\nGold,Ana\nGold,Ben\nGold,Cem\n');
    await button('Confirm 2 names').click();
    const who = page.getByRole('combobox', { name: 'Who is Cem?' });
    await expect.element(who).toHaveValue('');
    await who.selectOptions(who.getByRole('option').nth(1));
    await button('Use this plan').click();

    expect(planned()).toEqual({ Gold: ['Ana', 'Ben', 'Cem'] });
  });

  it('says at which line a file is wrong, changes nothing, and takes the corrected one', async () => {
    await open();
    const before = planned();
    await choose('Import…');
    await importText('room,name\nGold,"Ana\n');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Line 2: A quotation mark is not closed');
    expect(planned()).toEqual(before);

    await importText('room,name\nGold,"Ana"\n');
    await expect.element(page.getByText('1 entry fits by name only')).toBeVisible();
  });

  it('finds people who come while the report is open', async () => {
    await open();
    await choose('Import…');
    await importText('room,name\nGold,Eve\n');
    await expect.element(page.getByText('1 entry fits nobody who is here')).toBeVisible();
    meeting.meeting.addBots(['Eve']);
    await expect.element(page.getByRole('checkbox', { name: 'Eve' })).toBeVisible();
  });
});

describe('exporting', () => {
  it.each(['csv', 'json'])('saves a %s file that holds the plan', async (kind) => {
    await open({ assigned: true });
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return '#';
    });
    await choose(`Export as ${kind.toUpperCase()}`);
    await expect.element(page.getByText(`Exported as breakout-rooms.${kind}`)).toBeInTheDocument();
    vi.restoreAllMocks();

    const [blob = new Blob()] = blobs;
    const file = await readPlan(new Uint8Array(await blob.arrayBuffer()));
    const rooms = file.rooms.map(({ title, people }) => [title, people.map(({ name }) => name)]);
    expect(Object.fromEntries(rooms)).toEqual(planned());
  });
});

describe('saved plans', () => {
  it('are saved, used again and deleted, which asks first', async () => {
    await open({ assigned: true });
    const before = planned();
    await choose('Save plan…');
    await userEvent.keyboard('Monday{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Save plan' })).not.toBeInTheDocument();

    meeting.session.workspace.set((now) => ({ ...now, plan: createPlan({ titles: ['Other'] }) }));
    await choose('Saved plans…');
    await button('Use Monday').click();
    await expect.element(page.getByText('2 rooms · 4 people found by id')).toBeVisible();
    await button('Use this plan').click();
    expect(planned()).toEqual(before);

    await choose('Saved plans…');
    await button('Delete Monday').click();
    await button('Yes, delete').click();
    await expect.element(page.getByText(/No plans are saved yet/)).toBeVisible();
  });

  it('are a way to begin, and so is the plan that was started last', async () => {
    await open({ view: 'create', last: true });
    await button('As last time').click();
    await expect.element(page.getByText('2 rooms · 4 people found by id')).toBeVisible();
    await button('Use this plan').click();

    await expect.element(page.getByRole('dialog', { name: 'Assign Participants' })).toBeVisible();
    expect(Object.keys(planned())).toEqual(['Design', 'Engineering']);
    expect(Object.values(planned()).flat()).toHaveLength(4);
  });

  it('that cannot be kept say why', async () => {
    await open();
    vi.spyOn(meeting.planStorage, 'save').mockRejectedValue(new Error('Offline'));
    await choose('Save plan…');
    await userEvent.keyboard('Monday{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Plans cannot be saved or read here');
  });
});
