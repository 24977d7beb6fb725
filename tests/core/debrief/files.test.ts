import { describe, expect, it } from 'vitest';
import { exportDebrief } from '../../../src/core/debrief/debrief-file';
import { importDebrief } from '../../../src/core/debrief/import-debrief';
import type { DebriefState, DebriefStay } from '../../../src/core/debrief/types';
import { writeDebriefCsv } from '../../../src/core/debrief/write-debrief-csv';
import { fromCell } from '../../../src/core/plan/exchange/csv-cell';
import { loadPapaparse } from '../../../src/core/plan/exchange/papaparse';

const at = (time: string) => Date.parse(`2026-03-29T${time}Z`);

function stay(name: string, roomId: string | null, from: string, to: string | null, rest: Partial<DebriefStay> = {}) {
  const person = { id: `id-${name}`, customParticipantId: `${name}@school`, name, isHost: false };
  return {
    person,
    roomId,
    from: at(from),
    to: to === null ? null : at(to),
    by: 'host',
    endedBy: null,
    ...rest,
  } as const;
}

const record: DebriefState = {
  isCut: false,
  rounds: [
    {
      number: 1,
      openedAt: at('00:50:00'),
      closedAt: at('01:10:00'),
      closedBy: 'timer',
      rooms: [
        {
          id: 'a',
          title: '=HYPERLINK("http://evil")',
          openedAt: at('00:50:00'),
          closedAt: at('01:10:00'),
          result: '- Ask the board\n=1+1',
          brief: { text: 'List three risks;\n+1', link: 'https://example.com/board' },
        },
        { id: 'b', title: 'Nobody came', openedAt: at('00:50:00'), closedAt: at('01:10:00') },
      ],
      stays: [
        stay('Ada', 'a', '00:50:02', '01:10:00', { endedBy: 'timer' }),
        stay('@SUM(1)', 'a', '00:51:00', '00:52:30', { by: 'self', endedBy: 'connection' }),
        stay('Ada', null, '01:00:00', '01:05:00', { by: null }),
      ],
    },
    {
      number: 2,
      openedAt: at('02:00:00'),
      closedAt: null,
      closedBy: null,
      rooms: [{ id: 'c', title: 'غرفة', openedAt: at('02:00:00'), closedAt: null }],
      stays: [
        {
          person: { id: 'x', name: 'Host', isHost: true },
          roomId: 'c',
          from: at('02:00:00'),
          to: null,
          by: 'policy',
          endedBy: null,
        },
      ],
    },
  ],
};

/** Two rounds of a series in the same rooms, after a while without. Ada stays where she is. */
const inSeries: DebriefState = {
  isCut: false,
  rounds: [
    {
      number: 1,
      openedAt: at('03:00:00'),
      closedAt: at('03:15:00'),
      closedBy: 'host',
      rooms: [
        { id: 'a', title: 'A', openedAt: at('03:00:00'), closedAt: at('03:15:00'), result: 'As it was last' },
        { id: 'b', title: 'B', openedAt: at('03:00:00'), closedAt: at('03:15:00') },
      ],
      stays: [
        stay('Ada', 'a', '03:00:00', '03:05:00'),
        stay('Ada', 'a', '03:05:00', '03:10:00', { series: { id: 7, round: 1, count: 2 } }),
        stay('Ben', 'b', '03:05:00', '03:10:00', { series: { id: 7, round: 1, count: 2 } }),
        stay('Ada', 'a', '03:10:00', '03:15:00', { series: { id: 7, round: 2, count: 2 } }),
        stay('Ben', 'a', '03:10:01', '03:15:00', { series: { id: 7, round: 2, count: 2 } }),
      ],
    },
  ],
};

/** The same, with what was to be done: before, in each round, and in B in the first one only. */
const withTasks: DebriefState = {
  isCut: false,
  rounds: inSeries.rounds.map((round) => ({
    ...round,
    rooms: round.rooms.map((room, index) => ({
      ...room,
      brief: { text: index === 0 ? '=Decide' : 'Collect' },
      briefs:
        index === 0
          ? [
              { text: 'Say hello' },
              { id: 7, round: 1, text: 'Collect', link: 'https://example.com/board' },
              { id: 7, round: 2, text: '=Decide' },
            ]
          : [{ id: 7, round: 1, text: 'Collect' }],
    })),
  })),
};

const [inWords] = record.rounds;
const call = { id: 'k', roomId: 'a', at: at('00:51:00'), askers: ['Ada'], text: 'Which file?' };
const withWords: DebriefState = {
  isCut: false,
  rounds: inWords
    ? [
        {
          ...inWords,
          question: '=What are the risks?',
          announcements: [
            {
              id: '1',
              at: at('00:52:00'),
              by: 'Hanna',
              text: 'Five more',
              link: 'https://example.com/',
              to: 'everyone',
            },
            { id: '2', at: at('00:53:00'), by: 'Hanna', text: 'You too', to: ['a'] },
          ],
          calls: [
            { ...call, answeredAt: at('00:52:30'), answeredBy: 'Hanna', reply: 'The first' },
            { ...call, id: 'l', text: '', answeredAt: null, answeredBy: '', reply: '' },
          ],
        },
      ]
    : [],
};

describe('JSON', () => {
  it('gives the same record again', () => {
    const text = JSON.stringify(exportDebrief(record, at('02:03:00')));
    expect(importDebrief(JSON.parse(text))).toEqual(record);
  });

  it('keeps the question, what was announced and who called for help', () => {
    const file = exportDebrief(withWords);
    expect(file.rounds[0]?.calls?.map(({ minutes }) => minutes)).toEqual([1.5, null]);
    expect(file.rounds[0]?.announcements?.[0]?.at).toMatch(/^2026-03-2\dT\d\d:\d\d:00\.000[+-]/);
    expect(importDebrief(JSON.parse(JSON.stringify(file)))).toEqual(withWords);
  });

  it('keeps the rounds of a series', () => {
    const text = JSON.stringify(exportDebrief(inSeries));
    const [round] = importDebrief(JSON.parse(text))?.rounds ?? [];
    expect(round?.stays.map(({ person, series }) => [person.name, series?.id, series?.round, series?.count])).toEqual([
      ['Ada', undefined, undefined, undefined],
      ['Ada', 7, 1, 2],
      ['Ben', 7, 1, 2],
      ['Ada', 7, 2, 2],
      ['Ben', 7, 2, 2],
    ]);
  });

  it('keeps the task of each round of a series, without what is none', () => {
    const file = exportDebrief(withTasks);
    expect(importDebrief(JSON.parse(JSON.stringify(file)))).toEqual(withTasks);
    const [round] = file.rounds;
    const [room] = round?.rooms ?? [];
    const strange = { ...room, briefs: [7, { id: 7, round: 1 }, { id: 7, round: 2, text: ' ' }] };
    const read = importDebrief({ ...file, rounds: [{ ...round, rooms: [strange] }] });
    expect(read?.rounds[0]?.rooms).toMatchObject([{ id: 'a', brief: { text: '=Decide' } }]);
    expect(read?.rounds[0]?.rooms[0]).not.toHaveProperty('briefs');
  });

  it('tells times with their offset, and minutes', () => {
    const [first, second] = exportDebrief(record, at('02:03:00')).rounds;
    expect(first?.openedAt).toMatch(/^2026-03-2\dT\d\d:\d\d:00\.000[+-]\d\d:\d\d$/);
    expect(Date.parse(first?.openedAt ?? '')).toBe(at('00:50:00'));
    expect(first?.rooms[0]?.people.map(({ minutes }) => minutes)).toEqual([20, 1.5]);
    expect(first?.main.map(({ minutes }) => minutes)).toEqual([5]);
    // Still there: until now.
    expect(second?.rooms[0]?.people).toMatchObject([{ minutes: 3, to: null, name: 'Host', isHost: true }]);
  });

  it.each([null, 7, [], {}, { format: 'realtimekit-breakout-plan', version: 1, rounds: [] }])('is not %j', (file) => {
    expect(importDebrief(file)).toBeNull();
  });

  it('leaves out what it does not understand', () => {
    const file = exportDebrief(record);
    const [first] = file.rounds;
    const rooms = [{ ...first?.rooms[1], people: [7, { name: 'No time', id: 'n' }] }, { title: 'No id' }, null];
    const strange = { ...file, rounds: [{ ...first, rooms, main: 'x', closedBy: 'weather' }, { number: 'two' }, 3] };
    expect(importDebrief(strange)).toMatchObject({
      rounds: [{ number: 1, closedBy: null, rooms: [{ id: 'b' }], stays: [] }],
    });
  });
});

describe('CSV', () => {
  it('has a row for each person and place, which no spreadsheet takes for a formula', async () => {
    const { parse } = await loadPapaparse();
    const text = await writeDebriefCsv(exportDebrief(record, at('02:03:00')));
    expect(text.startsWith('\uFEFFround,room,')).toBe(true);
    expect(text).not.toMatch(/(^|[,;\n"])\s*[=+@-](?!\d\d:)/m);
    const { data } = parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(4);
    expect(data[0]).toMatchObject({ round: '1', name: 'Ada', customParticipantId: 'Ada@school', minutes: '20' });
    expect(data[0]).toMatchObject({ 'came by': 'host', 'left by': 'timer', 'task link': 'https://example.com/board' });
    expect(fromCell(data[0]?.room ?? '')).toBe('=HYPERLINK("http://evil")');
    expect(fromCell(data[0]?.task ?? '')).toBe('List three risks;\n+1');
    expect(fromCell(data[0]?.result ?? '')).toBe('- Ask the board\n=1+1');
    expect(fromCell(data[1]?.name ?? '')).toBe('@SUM(1)');
    expect(data[1]).toMatchObject({ task: '', 'task link': '', result: '' });
    expect(data[1]?.to).toMatch(/^2026-03-2\d \d\d:\d\d:30$/);
    const zone = data[1]?.['time zone'] ?? '';
    expect(zone).toMatch(/^UTC[+-]\d\d:\d\d$/);
    expect(Date.parse(`${data[1]?.to}${zone.slice(3)}`)).toBe(at('00:52:30'));
    expect(data[2]).toMatchObject({ room: '', name: 'Ada', 'came by': '' });
    expect(data[3]).toMatchObject({ round: '2', room: 'غرفة', name: 'Host', host: 'yes', to: '', minutes: '3' });
  });

  it('has the question beside the results of rooms that were asked', async () => {
    const { parse } = await loadPapaparse();
    const text = await writeDebriefCsv(exportDebrief(withWords));
    const { data } = parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    const questions = data.map(({ room = '', question = '' }) => [room === '', fromCell(question)]);
    expect(questions).toEqual([
      [false, '=What are the risks?'],
      [false, ''],
      [true, ''],
    ]);
    expect(await writeDebriefCsv(exportDebrief(record))).not.toContain('question');
  });

  it('tells the rounds of a series apart, and in its last one what a room answered', async () => {
    const { parse } = await loadPapaparse();
    expect(await writeDebriefCsv(exportDebrief(record))).not.toContain('series');
    const text = await writeDebriefCsv(exportDebrief(inSeries));
    const { data } = parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    expect(data.map((row) => ['round', 'series round', 'room', 'name', 'result'].map((key) => row[key]))).toEqual([
      ['1', '', 'A', 'Ada', ''],
      ['1', '1 of 2', 'A', 'Ada', ''],
      ['1', '1 of 2', 'B', 'Ben', ''],
      ['1', '2 of 2', 'A', 'Ada', 'As it was last'],
      ['1', '2 of 2', 'A', 'Ben', ''],
    ]);
  });

  it('has the task of each round of a series in the first row of its room', async () => {
    const { parse } = await loadPapaparse();
    const text = await writeDebriefCsv(exportDebrief(withTasks));
    const { data } = parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    const rows = data.map((row) => ['series round', 'room', 'name', 'task', 'task link'].map((key) => row[key] ?? ''));
    expect(rows.map((row) => row.map(fromCell))).toEqual([
      ['', 'A', 'Ada', 'Say hello', ''],
      ['1 of 2', 'A', 'Ada', 'Collect', 'https://example.com/board'],
      ['1 of 2', 'B', 'Ben', 'Collect', ''],
      ['2 of 2', 'A', 'Ada', '=Decide', ''],
      ['2 of 2', 'A', 'Ben', '', ''],
    ]);
  });
});
