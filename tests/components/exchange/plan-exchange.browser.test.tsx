import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AssignDialog, BreakoutProvider, CreateRoomsDialog } from '../../../src/index';
import { createPlan, planEditor, readPlan } from '../../../src/core';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import '../../../src/styles.css';

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
  const { rooms = [], expected = [] } = meeting.session.editor.getState().plan ?? {};
  for (const { key, name } of expected) names.set(key, `${name} (not here)`);
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

    await expect.element(page.getByText('2 rooms · 1 person matched by ID')).toBeVisible();
    await expect.element(page.getByText('Line 4 · Zed · Green')).toBeVisible();
    await expect.element(page.getByText('1 person stays unassigned')).toBeVisible();
    expect(planned()).toEqual(before);

    await expect.element(page.getByRole('checkbox', { name: 'Ben' })).toBeChecked();
    await page.getByRole('checkbox', { name: 'Cem' }).click();
    await expect.element(page.getByText('2 people stay unassigned')).toBeVisible();
    await button('Use this plan').click();
    await expect.element(page.getByRole('dialog', { name: 'Import a plan' })).not.toBeInTheDocument();
    expect(planned()).toEqual({ Gold: ['Ana', 'Ben'], Green: ['Zed (not here)'] });

    await button('Undo').click();
    expect(planned()).toEqual(before);
  });

  it('brings rules along, for confirmed names, too', { tags: 'full' }, async () => {
    await open();
    await choose('Import…');
    const ana = { name: 'x', customParticipantId: idOf('Ana') };
    const rules = [
      { kind: 'keep-apart', people: [ana, { name: 'ben' }] },
      { kind: 'keep-together', people: [ana, { name: 'Zed' }] },
    ];
    const rooms = [{ title: 'Gold', people: [ana, { name: 'ben' }] }];
    await importText(JSON.stringify({ format: 'realtimekit-breakout-plan', version: 1, rooms, rules }));
    await page.getByRole('checkbox', { name: 'Ben' }).click();
    await expect.element(page.getByText('2 rules name somebody who was not found.')).toBeVisible();

    await page.getByRole('checkbox', { name: 'Ben' }).click();
    await expect.element(page.getByText('1 room · 1 person matched by ID · 1 rule', { exact: true })).toBeVisible();
    await expect.element(page.getByText('1 rule names somebody who was not found.')).toBeVisible();
    await button('Use this plan').click();
    const keys = ['Ana', 'Ben'].map((name) => everyone().find((person) => person.name === name)?.key);
    expect(meeting.session.editor.getState().plan?.rules).toEqual([{ kind: 'keep-apart', personKeys: keys }]);
  });

  it('confirms all names at once, but for those that could be several people’s', async () => {
    await open({ people: ['Ana', 'Ben', 'Cem', 'Cem'] });
    await choose('Import…');
    await importText('room,name\nGold,Aná\nGold,Bén\nGold,Cem\n');
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
    await expect.element(page.getByText('1 matched by name only, please check')).toBeVisible();
  });

  it('finds people who come while the report is open', { tags: 'full' }, async () => {
    await open();
    await choose('Import…');
    await importText('room,name\nGold,Eve\n');
    await expect.element(page.getByText('1 person is not here yet')).toBeVisible();
    meeting.meeting.addBots(['Eve']);
    await expect.element(page.getByRole('checkbox', { name: 'Eve' })).toBeChecked();
  });

  it('keeps places for people who are not here yet: shown, moved on, and assigned when they come', async () => {
    await open();
    await choose('Import…');
    await importText('room,name\nGold,Ana\nGold,Eve\nGreen,Fay\n');
    await expect.element(page.getByText('2 people are not here yet')).toBeVisible();
    await button('Use this plan').click();
    await expect.element(page.getByText('2 people of the plan are not here yet.')).toBeVisible();

    await page.getByRole('list', { name: 'Not here yet, in Green' }).getByRole('button', { name: 'Fay' }).click();
    await page.getByRole('menuitem', { name: /Gold/ }).click();
    expect(planned()).toEqual({ Gold: ['Ana', 'Eve (not here)', 'Fay (not here)'], Green: [] });

    meeting.meeting.addBots(['Eve']);
    await expect.element(page.getByText('1 person of the plan is not here yet.')).toBeVisible();
    expect(planned()).toEqual({ Gold: ['Ana', 'Eve', 'Fay (not here)'], Green: [] });
  });

  it(
    'says who of a file is not found by an e-mail address, and makes no rooms without people of it',
    { tags: 'full' },
    async () => {
      await open();
      await choose('Import…');
      await importText(
        'room,Email Address\nReading,nora@example.edu\nReading,tomas@example.edu\nWriting,aiko@example.edu\n',
      );
      await expect.element(page.getByText('3 people are not here yet')).toBeVisible();
      await expect.element(page.getByText('Line 2 · nora@example.edu · Reading')).toBeVisible();
    },
  );

  it('tells what of a file is not in the plan', { tags: 'full' }, async () => {
    await open();
    await choose('Import…');
    await importText('room,name,phone\nGold,Ana,1\n,Ben,2\nGold,"Cem\nGold,Dia,3\n');
    await expect.element(page.getByText('1 row has a person and no room')).toBeVisible();
    await expect.element(page.getByText('1 row could not be read')).toBeVisible();
    await expect.element(page.getByText(/^Line 4: A quotation mark is not closed/)).toBeVisible();
    await expect.element(page.getByText('Not used: phone')).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: 'Dia' })).toBeChecked();
  });

  it('takes the files that spreadsheets write', async () => {
    await open();
    await choose('Import…');
    const accept = page.getByLabelText('File').element().getAttribute('accept')?.split(',');
    expect(accept).toEqual(expect.arrayContaining(['.csv', '.tsv', '.txt', '.json']));
  });
});

describe('a file whose columns are not known', () => {
  const field = (name: string) => page.getByRole('combobox', { name, exact: true });

  it('asks which is which, names what is not used, and can be asked again', async () => {
    await open();
    const before = planned();
    await choose('Import…');
    await importText('Saal,Wer,Notiz\nGold,Ana,x\nGold,Ben,\nGreen,Zed,\n');
    await expect.element(page.getByRole('group', { name: 'Which column is which?' })).toHaveFocus();
    await expect.element(button('Check plan')).toBeDisabled();

    await field('Room').selectOptions('0');
    await expect.element(page.getByText('Not used: Wer and Notiz')).toBeVisible();
    await expect.element(button('Check plan')).toBeDisabled();
    await field('Name').selectOptions('1');
    await button('Check plan').click();
    await expect.element(page.getByText('2 rooms · 0 people matched by ID')).toBeVisible();
    await expect.element(page.getByText('Not used: Notiz')).toBeVisible();
    expect(planned()).toEqual(before);

    await button('Change columns').click();
    await expect.element(field('Name')).toHaveValue('1');
    await button('Check plan').click();
    await button('Use this plan').click();
    expect(planned()).toEqual({ Gold: ['Ana', 'Ben'], Green: ['Zed (not here)'] });
  });

  it('may have no header: then its first row counts, too', { tags: 'full' }, async () => {
    await open();
    await choose('Import…');
    await importText(`Gold,${idOf('Ana')}@x,Ana\nGreen,b@x,Ben\n`);
    await expect.element(page.getByRole('checkbox', { name: 'The first row names the columns' })).not.toBeChecked();
    await field('Room').selectOptions('0');
    await field('Name').selectOptions('2');
    await button('Check plan').click();
    await button('Use this plan').click();
    expect(planned()).toEqual({ Gold: ['Ana'], Green: ['Ben'] });
  });
});

describe('the template', () => {
  it.each([
    ['beside "Import…" where rooms are created', 'create' as const, () => button('Download a template').click()],
    ['in the menu of the plan', 'assign' as const, () => choose('Download a template')],
    [
      'where a file is chosen',
      'assign' as const,
      async () => {
        await choose('Import…');
        await button('Download a template').click();
      },
    ],
  ])('is %s, and names everyone here', async (_, view, download) => {
    await open({ view });
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return '#';
    });
    await download();
    await expect.poll(() => blobs.length).toBe(1);
    vi.restoreAllMocks();
    const text = await blobs[0]?.text();
    expect(text).toContain('room,customParticipantId,name');
    expect(text).toContain(`,${idOf('Dia')},Dia`);
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

    planEditor(meeting.session).replace(createPlan({ titles: ['Other'] }));
    await choose('Saved plans…');
    await button('Use Monday').click();
    // Everybody is found: there is nothing to review.
    await expect.poll(planned).toEqual(before);
    await expect.element(page.getByRole('dialog', { name: 'Review the plan' })).not.toBeInTheDocument();

    await choose('Saved plans…');
    await button('Delete Monday').click();
    await button('Delete plan').click();
    await expect.element(page.getByText(/No plans are saved yet/)).toBeVisible();
  });

  it('are a way to begin, and so is the plan that was started last', { tags: 'full' }, async () => {
    await open({ view: 'create', last: true });
    await button('Use last plan').click();
    await expect.element(page.getByRole('dialog', { name: 'Assign Participants' })).toBeVisible();
    expect(Object.keys(planned())).toEqual(['Design', 'Engineering']);
    expect(Object.values(planned()).flat()).toHaveLength(4);
  });

  it('that cannot be kept say why', { tags: 'full' }, async () => {
    await open();
    vi.spyOn(meeting.planStorage, 'save').mockRejectedValue(new Error('Offline'));
    await choose('Save plan…');
    await userEvent.keyboard('Monday{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Plans cannot be saved or read here');
  });
});
