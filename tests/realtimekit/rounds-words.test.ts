import { expect, onTestFinished, test } from 'vitest';
import { resultIn } from '../../src/core/debrief/series-parts';
import {
  breakoutAnnouncements,
  breakoutDebrief,
  breakoutHelp,
  breakoutResults,
  breakoutRounds,
} from '../../src/realtimekit/facilitation';
import type { Company } from '../support/company';
import { GRACE, guests, MINUTE, roundOf, setUpRounds } from './rounds-company';

const stores = [breakoutAnnouncements, breakoutDebrief, breakoutHelp, breakoutResults];
const placeOf = (company: Company, name: string) => company.session(name).getSnapshot().currentRoomId ?? '';

test('results, replies and calls for help do not pass to those who are in the room in the next round', async () => {
  const company = await setUpRounds(['Hanna', 'Hal']);
  const { clock } = company;
  for (const name of company.names)
    for (const store of stores) onTestFinished(store(company.session(name)).subscribe(() => undefined));
  const help = (name: string) => breakoutHelp(company.session(name));
  const results = (name: string) => breakoutResults(company.session(name));
  const readsReply = (name: string) => breakoutAnnouncements(company.session(name)).getSnapshot().shown.length > 0;
  await clock.drive(results('Hanna').ask());
  await clock.pass(2000);

  results('Ada').edit('Of the first round');
  await clock.drive(results('Ada').send());
  const first = placeOf(company, 'Ada');
  await clock.drive(help('Ada').ask('We are stuck.'));
  await clock.pass(1000);
  const announce = { to: [first], replyTo: 'We are stuck.' };
  await clock.drive(breakoutAnnouncements(company.session('Hanna')).announce('In a minute', announce));
  await clock.drive(help('Hanna').reply(first, 'In a minute'));
  await clock.pass(1000);
  const partner = guests.find((name) => name !== 'Ada' && placeOf(company, name) === first) ?? '';
  const others = guests.filter((name) => name !== 'Ada' && name !== partner);
  expect(guests.filter(readsReply).sort()).toEqual(['Ada', partner].sort());

  await clock.pass(MINUTE);
  await clock.pass(GRACE);
  expect(roundOf(company, 'Hal')).toBe(2);
  // Who called still reads the answer; nobody who has come into the room does.
  expect(readsReply('Ada')).toBe(true);
  expect(others.filter(readsReply)).toEqual([]);
  for (const name of ['Hanna', 'Hal'])
    expect(help(name).getSnapshot().requests).toMatchObject([
      { roomId: placeOf(company, 'Ada'), askers: ['Ada'], text: 'We are stuck.', reply: 'In a minute' },
    ]);
  expect(help('Ada').getSnapshot()).toMatchObject({ isAsking: true, ended: null });

  const { all, silent, earlier } = results('Hal').getSnapshot();
  expect([all.length, silent.length, earlier.map(({ text, round }) => [text, round])]).toEqual([
    0,
    2,
    [['Of the first round', 1]],
  ]);
  results('Ada').edit('Of the second round');
  await clock.drive(results('Ada').send());
  await clock.pass(2000);
  await clock.drive(breakoutRounds(company.session('Hanna')).stop());
  await clock.drive(company.session('Hanna').close());
  await clock.pass(10_000);
  expect(results('Hal').getSnapshot().all).toMatchObject([{ text: 'Of the second round', round: 2 }]);
  const [{ rooms, stays } = { rooms: [], stays: [] }] = breakoutDebrief(company.session('Hal')).getSnapshot().rounds;
  const adas = stays.filter(({ person, roomId }) => person.name === 'Ada' && roomId !== null);
  const answers = adas.flatMap(({ roomId, series }) => {
    const room = rooms.find(({ id }) => id === roomId);
    return room && series ? [[series.round, resultIn(room, series, false)]] : [];
  });
  expect(answers).toEqual([
    [1, 'Of the first round'],
    [2, 'Of the second round'],
  ]);
});
