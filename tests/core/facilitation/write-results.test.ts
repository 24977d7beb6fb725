import { expect, test } from 'vitest';
import type { BreakoutResult } from '../../../src/core/facilitation/results';
import { writeResultsCsv, writeResultsJson, writeResultsText } from '../../../src/core/facilitation/write-results';

const at = Date.UTC(2026, 0, 2, 3, 4, 5);
const results: readonly BreakoutResult[] = [
  {
    roomId: 'a',
    room: 'Room A',
    text: 'One\n\nTwo',
    by: 'Ann',
    at,
    version: '1',
    others: [{ text: 'Three', by: 'Bo', at }],
  },
  { roomId: 'b', room: '=Room B', text: '=1+1', by: '@Cid', at, version: '2', others: [] },
];

test('results are written as text', () => {
  expect(writeResultsText(results)).toBe('Room A\n\nOne\n\nTwo\n\nThree\n\n\n=Room B\n\n=1+1\n');
});

test('results are written as CSV, with nothing that a spreadsheet takes for a formula', async () => {
  expect(await writeResultsCsv(results)).toBe(
    '\uFEFFroom,result,by,at\r\n' +
      'Room A,"One\nTwo",Ann,2026-01-02T03:04:05.000Z\r\n' +
      'Room A,Three,Bo,2026-01-02T03:04:05.000Z\r\n' +
      "'=Room B,'=1+1,'@Cid,2026-01-02T03:04:05.000Z\r\n",
  );
});

test('results tell, if any is unfinished, which one', async () => {
  const [first, second] = results;
  const some = [...(first ? [first] : []), ...(second ? [{ ...second, isUnfinished: true as const }] : [])];
  const rows = (await writeResultsCsv(some, 'Why?')).trim().split('\r\n');
  expect(rows.map((row) => row.split(',').slice(-2).join())).toEqual([
    'question,unfinished',
    'Why?,',
    'Why?,',
    'Why?,yes',
  ]);
  const file = JSON.parse(writeResultsJson(some)) as { readonly results: readonly { readonly unfinished?: true }[] };
  expect(file.results.map(({ unfinished }) => unfinished)).toEqual([undefined, undefined, true]);
});

test('results are written as JSON', () => {
  expect(JSON.parse(writeResultsJson(results))).toMatchObject({
    format: 'realtimekit-breakout-results',
    version: 1,
    results: [
      { room: 'Room A', text: 'One\n\nTwo', by: 'Ann', at: '2026-01-02T03:04:05.000Z' },
      { room: 'Room A', text: 'Three', by: 'Bo' },
      { room: '=Room B', text: '=1+1', by: '@Cid' },
    ],
  });
});

test('what rooms were asked is written with their results', async () => {
  const question = '=Which risks?';
  expect(writeResultsText(results, question)).toMatch(/^=Which risks\?\n\n\nRoom A\n\nOne/);
  expect(JSON.parse(writeResultsJson(results, question))).toMatchObject({ question });
  const [header, ...rows] = (await writeResultsCsv(results, question)).trim().split('\r\n');
  expect(header).toBe('room,result,by,at,question');
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(row).toMatch(/Z,'=Which risks\?$/);
});

test('the round of a result is written with it, also of what stands beside it', async () => {
  const [first, second] = results as [BreakoutResult, BreakoutResult];
  const ofRounds = [{ ...first, round: 2 }, second];
  expect(JSON.parse(writeResultsJson(ofRounds))).toMatchObject({
    results: [{ room: 'Room A', round: 2, text: 'One\n\nTwo' }, { round: 2, text: 'Three' }, { room: '=Room B' }],
  });
  expect(writeResultsJson([second])).not.toContain('"round"');
  const [header, ...rows] = (await writeResultsCsv(ofRounds, 'Which risks?')).trim().split('\r\n');
  expect(header).toBe('room,result,by,at,round,question');
  expect(rows.map((row) => row.split('Z,')[1])).toEqual(['2,Which risks?', '2,Which risks?', ',Which risks?']);
});
