import { act, render, screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { AssignDialog, BreakoutProvider, preloadBreakout, useBreakoutAssign, useBreakoutPlan } from '../../../src';
import type { AssignState } from '../../../src/components/plan/assign-state';
import { installDialogStubs } from '../../support/jsdom-stubs';
import { setUp } from '../../support/sandbox';

installDialogStubs();

beforeAll(preloadBreakout, 30_000);

const read = vi.fn<(state: AssignState) => void>();
const counted = vi.fn<(count: number) => void>();

/** A part of the user's own that reads the whole state. */
function Everything() {
  read(useBreakoutAssign());
  return null;
}

/** One that reads a slice of it. */
function Count() {
  const count = useBreakoutAssign(({ people }) => people.length);
  counted(count);
  return <p>{count} people</p>;
}

function Planner() {
  const { plan, create } = useBreakoutPlan();
  return !plan && <button onClick={() => create(['Red', 'Blue'])}>Plan</button>;
}

async function open(): Promise<void> {
  const world = await setUp({ people: [{ name: 'Host', preset: 'host' }] });
  world.meeting.addBots(['Ada', 'Ben', 'Cleo']);
  await world.client('Host').connectedMeetings.getConnectedMeetings();
  render(
    <BreakoutProvider client={world.client('Host')}>
      <Planner />
      <AssignDialog open>
        <Everything />
        <Count />
      </AssignDialog>
    </BreakoutProvider>,
  );
  act(() => screen.getByText('Plan').click());
}

const now = (): AssignState => {
  const [state] = read.mock.lastCall ?? [];
  if (!state) throw new Error('Nothing has read the state.');
  return state;
};
const keyOf = (name: string) => now().people.find((person) => person.name === name)?.key ?? name;
const names = (people: AssignState['people']) => people.map(({ name }) => name);

/** The fields that are others than before. */
function changedSince(before: AssignState): string[] {
  return (Object.keys(now()) as (keyof AssignState)[]).filter((name) => !Object.is(now()[name], before[name]));
}

test('a letter in the search changes what is found, and nothing else', async () => {
  await open();
  const before = now();
  act(() => now().actions.setSearch('b'));
  expect(changedSince(before)).toEqual(['search', 'found']);
  expect(names(now().found)).toEqual(['Ben']);
});

test('a selection changes nothing of people and rooms', async () => {
  await open();
  const before = now();
  act(() => now().actions.setSelected([keyOf('Ada')]));
  expect(changedSince(before)).toEqual(['selected']);
});

test('a part with a selector renders only when its slice changes', async () => {
  await open();
  expect(screen.getByText('3 people')).toBeInTheDocument();
  const before = counted.mock.calls.length;
  act(() => now().actions.setSearch('b'));
  act(() => now().actions.setSelected([keyOf('Ada')]));
  act(() => now().actions.addRoom());
  expect(counted).toHaveBeenCalledTimes(before);
});

test('an edit keeps the list of people of each room that it does not concern', async () => {
  await open();
  const [red, blue] = now().plan.rooms;
  act(() => now().actions.assign([keyOf('Ada')], red?.id ?? ''));
  const [filled] = now().plan.rooms;
  const inRed = filled && now().peopleIn(filled);
  expect(names(inRed ?? [])).toEqual(['Ada']);
  act(() => now().actions.assign([keyOf('Ben')], blue?.id ?? ''));
  expect(filled && now().peopleIn(filled)).toBe(inRed);
  expect(now().roomOf(keyOf('Ben'))?.title).toBe('Blue');
  expect(names(now().unassigned)).toEqual(['Cleo']);
});

test('rules are told of each person in them, and whether they are met', async () => {
  await open();
  const [red] = now().plan.rooms;
  act(() => now().actions.addRule({ kind: 'keep-apart', personKeys: [keyOf('Ada'), keyOf('Ben')] }));
  const plain = now().rulesOf.get(keyOf('Ada'));
  expect(plain).toContain('Ben');
  act(() => now().actions.assign([keyOf('Ada'), keyOf('Ben')], red?.id ?? ''));
  expect(now().rulesOf.get(keyOf('Ada'))).not.toBe(plain);
  expect(now().rulesOf.has(keyOf('Cleo'))).toBe(false);
});

test('the state of the last plan stays while the parts that read it go', async () => {
  await open();
  act(() => now().actions.discard());
  expect(now().plan.rooms.map(({ title }) => title)).toEqual(['Red', 'Blue']);
  expect(screen.queryByText('3 people')).not.toBeInTheDocument();
});
