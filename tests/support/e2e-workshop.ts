import { readFile } from 'node:fs/promises';
import type { FrameLocator, Locator } from 'playwright';
import { expect } from 'vitest';
import { importDebrief, type DebriefState } from '../../src/core';
import {
  camerasInMain,
  clientOf,
  expectIn,
  host,
  main,
  microphonesHeard,
  moved,
  patience,
  placesOf,
  returner,
  switcher,
  type DemoPage,
} from './e2e';

export const coHost = 'Hana Ito';
export const latecomer = 'Larry Stone';
const inRooms = { 'Room 1': [switcher, returner], 'Room 2': [moved] } as const;
const cast = [`${host}:host`, `${coHost}:host`, `${moved}:participant`, `${switcher}:switcher`, `${returner}:returner`];
export const people = [host, coHost, switcher, returner, moved];

/** For the demo: two hosts and three participants, who are told before they are moved. */
export const workshop = { bots: '0', people: cast.join(), grace: '1' };

export const task = 'List three risks';
export const word = 'Choose who speaks for your room.';
export const result = 'Time, money, people';

/** What the notes of a room have in one line: time, help, and what opens task and result. */
export const lineOf = (screen: FrameLocator) => screen.getByRole('group', { name: 'Session', exact: true });
export const taskOf = (screen: FrameLocator) => screen.getByRole('group', { name: 'Task', exact: true });
export const wordOf = (screen: FrameLocator) => screen.getByRole('group', { name: `Announcement by ${host}` });
export const closingOf = (screen: FrameLocator) => screen.getByRole('group', { name: `${host} is closing the rooms` });
export const queueOf = (screen: FrameLocator) => screen.getByRole('list', { name: 'Calls for help' });
export const resultsOf = (screen: FrameLocator) => screen.getByRole('dialog', { name: 'Results of the rooms' });

/** What a clock shows, in seconds. */
export async function secondsOn(clock: Locator): Promise<number> {
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(await clock.innerText()) ?? [];
  return 60 * Number(minutes) + Number(seconds);
}

/** Everyone is in the room that was planned for them. */
export async function expectInRooms(demo: DemoPage): Promise<void> {
  for (const [room, names] of Object.entries(inRooms)) for (const name of names) await expectIn(demo, name, room);
}

/** Waits until somebody is in the room of this title, by the server's truth: bots have no client. */
export async function expectBotIn(demo: DemoPage, name: string, title: string): Promise<void> {
  await expect.poll(async () => (await placesOf(demo))[title], patience).toContain(name);
}

/** A courteous end: the rooms are closed, all are back, seen and not heard, also not for a moment on the way. */
export async function expectAllBack(demo: DemoPage): Promise<void> {
  for (const name of people) await expectIn(demo, name, main);
  await expect.poll(() => placesOf(demo), patience).toEqual({ [main]: [...people, latecomer].sort() });
  await expect.poll(() => camerasInMain(demo), patience).toEqual([...people].sort());
  for (const name of [coHost, switcher, returner, moved])
    expect(await clientOf(demo, name)).toMatchObject({ camera: true, microphone: false });
}

/** Microphones that were live after the trace was cleared, but for those of people who have been in the main meeting all the time. */
export async function heardOnTheWay(demo: DemoPage): Promise<string[]> {
  return (await microphonesHeard(demo)).filter((name) => name !== host);
}

/** Presses "Save as JSON" as given, and reads the file as an app would. */
export async function savedRecord({ page }: DemoPage, press: () => Promise<void>): Promise<DebriefState> {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^session-record-\d{4}-\d\d-\d\d\.json$/);
  const record = importDebrief(JSON.parse(await readFile(await file.path(), 'utf8')));
  if (!record) throw new Error('The file is no session record.');
  return record;
}

/** The record says who was where, by whose decision, what they were to do and what they found. `lateTo`: where the latecomer was sent. */
export function expectWholeRecord({ rounds, isCut }: DebriefState, lateTo: string): void {
  expect(isCut).toBe(false);
  expect(rounds).toHaveLength(1);
  const [round] = rounds;
  expect(round).toMatchObject({ number: 1, closedBy: 'host' });
  expect(round?.closedAt).toBeGreaterThan(round?.openedAt ?? Infinity);
  expect(round?.rooms.map(({ title, brief }) => [title, brief?.text])).toEqual([
    ['Room 1', task],
    ['Room 2', task],
  ]);
  expect(round?.rooms.map((room) => room.result)).toEqual([null, result]);
  const titles = new Map(round?.rooms.map(({ id, title }) => [id, title]));
  const stays = round?.stays.flatMap(({ person, roomId, by, endedBy, to }) =>
    roomId === null ? [] : [[titles.get(roomId), person.name, by, to === null ? 'still there' : endedBy]],
  );
  expect(stays?.sort()).toEqual(
    [
      ...Object.entries(inRooms).flatMap(([room, names]) => names.map((name) => [room, name, 'host', 'host'])),
      ['Room 2', coHost, 'self', 'host'],
      [lateTo, latecomer, 'host', 'host'],
    ].sort(),
  );
}
