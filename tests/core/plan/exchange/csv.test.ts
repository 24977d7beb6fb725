import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../../src/core/plan/create';
import { exportPlan } from '../../../../src/core/plan/exchange/export-plan';
import { importPlan } from '../../../../src/core/plan/exchange/import-plan';
import type { FileRoom, PlanFile } from '../../../../src/core/plan/exchange/plan-file';
import { readPlanCsv } from '../../../../src/core/plan/exchange/read-csv';
import { readPlan } from '../../../../src/core/plan/exchange/read-plan';
import { writePlanCsv } from '../../../../src/core/plan/exchange/write-csv';
import { keys, person } from '../people';
import { anyEdit, everyone } from '../random-edits';

const fileOf = (rooms: readonly FileRoom[]): PlanFile => ({ format: 'realtimekit-breakout-plan', version: 1, rooms });

/** What the file says, without where it says so. */
const content = ({ rooms, brief, question }: PlanFile) => ({
  brief,
  question,
  rooms: rooms.map(({ title, people, brief: own }) => ({
    title,
    brief: own,
    people: people.map(({ customParticipantId, name }) => ({ customParticipantId, name })),
  })),
});

const read = async (text: string) =>
  (await readPlanCsv(text)).rooms.map(({ title, people }) => [title, ...people.map(({ name }) => name)]);

/** Texts that CSV, spreadsheets and line counting trip over, among any others. */
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', "'", ',', ';', '\t', '\r', '\n', '=', '+', '-', '@', ' ', '\uFEFF', 'a', '＝'),
  }),
);
const title = nasty.map((text) => `${text}x`.trim().slice(0, 120).trim());
const filePerson = fc
  .record({ customParticipantId: nasty.filter((id) => id.trim() !== ''), name: nasty }, { requiredKeys: ['name'] })
  .filter(({ customParticipantId, name }) => customParticipantId !== undefined || name.trim() !== '');
const brief = fc.record(
  {
    text: nasty.map((text) => `${text}x`.trim().slice(0, 700).trim()),
    link: fc.constantFrom('https://example.com/', 'https://example.com/?a=1;b=2,3'),
  },
  { requiredKeys: ['text'] },
);
const anyFile = fc
  .tuple(
    fc.array(
      fc.record(
        { title, people: fc.array(filePerson, { maxLength: 4 }), brief },
        { requiredKeys: ['title', 'people'] },
      ),
      { minLength: 1, maxLength: 6 },
    ),
    fc.option(brief, { nil: undefined }),
    fc.option(
      nasty.map((text) => `${text}x`.trim().slice(0, 300).trim()),
      { nil: undefined },
    ),
  )
  .map(([rooms, all, question]): PlanFile => ({
    ...fileOf(rooms),
    ...(all && { brief: all }),
    ...(question !== undefined && { question }),
  }));

describe('CSV', () => {
  it('gives every plan back as it was: empty rooms, equal titles, tasks, and the nastiest names', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (file) => {
        const bytes = new TextEncoder().encode(await writePlanCsv(file));

        expect(content(await readPlan(bytes))).toEqual(content(file));
      }),
      { numRuns: 500 },
    );
  });

  it('gives everybody back to the room that any edits put them into', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { maxLength: 20 }), nasty, async (edits, name) => {
        const people = everyone.map((key) => ({ ...person(key), name, customParticipantId: `=${name}${key}` }));
        const plan = edits.reduce((before, edit) => edit(before), createPlan({ titles: ['Red', 'Red', '=1+1'] }));
        fc.pre(plan.rooms.length > 0);
        const imported = importPlan(await readPlanCsv(await writePlanCsv(exportPlan(plan, people))), people);
        const rooms = (of: typeof plan) => of.rooms.map(({ title: called, personKeys }) => [called, personKeys]);

        expect(rooms(imported.plan)).toEqual(rooms(plan));
        expect(imported).toMatchObject({ suggestions: [], absent: [], repeated: [] });
      }),
    );
  });

  it('is text of a spreadsheet: UTF-8 with a mark, CRLF, quotes where they are needed', async () => {
    const people = [{ customParticipantId: 'u1', name: 'Lee, "Ann"' }, { name: 'Zoë' }];

    expect(
      await writePlanCsv(
        fileOf([
          { title: 'Red', people },
          { title: 'Blue', people: [] },
        ]),
      ),
    ).toBe('\uFEFFroom,customParticipantId,name\r\nRed,u1,"Lee, ""Ann"""\r\nRed,,Zoë\r\nBlue,,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@a', '\ta', '\ra', ' =1', "'=1", '＝1'])('writes %j as text', async (name) => {
    const csv = await writePlanCsv(fileOf([{ title: 'Red', people: [{ name }] }]));

    expect(csv).toContain(`'${name}`);
    expect(await read(csv)).toEqual([['Red', name]]);
  });

  it.each(['Ada;=1+1', 'Ada\t@x', 'Ada; +1', 'a\n-1', "a;'=1", 'a;\t=1'])(
    'gives no program that splits %j another way a formula',
    async (name) => {
      const csv = await writePlanCsv(fileOf([{ title: name, people: [{ name }] }]));
      const cells = csv.split(/[,;\t\r\n]/).map((cell) => cell.replace(/^"/, ''));

      expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
      expect(await read(csv)).toEqual([[name, name]]);
    },
  );

  it('takes columns in any order and spelling, and ignores others', async () => {
    const csv = 'Phone, Name ,CUSTOM participant_ID,Room\n1,Ann,u1,Red\n';
    const { rooms, remarks } = await readPlanCsv(csv);

    expect(rooms).toEqual([{ title: 'Red', people: [{ customParticipantId: 'u1', name: 'Ann', line: 2 }] }]);
    expect(remarks?.ignored).toEqual(['Phone']);
  });

  it.each([
    ['semicolons', 'room;name\nRed;Lee, Ann\n'],
    ['tabs', 'room\tname\nRed\tLee, Ann\n'],
    ['mixed line ends', 'room,name\r\n\rRed,"Lee, Ann"\n\n'],
    ['no line end at the end', 'room,name\nRed,"Lee, Ann"'],
    ['columns without a name', 'room,name,\nRed,"Lee, Ann",\n'],
    ['blank rows', '\n,,\nroom,name,\n  ,,\nRed,"Lee, Ann"\n'],
  ])('reads %s', async (_, csv) => {
    expect(await read(csv)).toEqual([['Red', 'Lee, Ann']]);
  });

  it('opens a room by a row with nothing else, and otherwise fills the last room of that title', async () => {
    expect(await read('room,name\nRed\nBlue,Bob\nRed,Ann\nRed,\nRed,Cem\n')).toEqual([
      ['Red', 'Ann'],
      ['Blue', 'Bob'],
      ['Red', 'Cem'],
    ]);
  });

  it('knows the line of every person, over blank rows and names of several lines', async () => {
    const { rooms } = await readPlanCsv('room,name\r\n\r\nRed,"Ann\r\nLee\n\nMia"\r\nRed,Bob\r\n');
    const { absent } = importPlan(fileOf(rooms), []);

    expect(absent.map(({ line }) => line)).toEqual([3, 7]);
  });

  it('reads and matches 10,000 rows', async () => {
    const people = keys(10_000).map((key) => ({ ...person(key), customParticipantId: `id-${key}` }));
    const rooms = Array.from({ length: 500 }, (_, index) => ({
      title: `Room ${index}`,
      people: people.slice(index * 20, index * 20 + 20),
    }));
    const csv = await writePlanCsv(fileOf(rooms));
    const { matched } = importPlan(await readPlanCsv(csv), people);

    expect(matched).toBe(10_000);
  });
});

describe('a malformed file', () => {
  it.each([
    ['nothing', '', { reason: 'rooms' }],
    ['no column of rooms', 'name,id\nAnn,u1', { reason: 'columns', line: 1 }],
    ['a column twice', '\nroom,name,Name\nRed,Ann,Ann', { reason: 'columns', line: 2 }],
    ['a header alone', 'room,name\n', { reason: 'rooms' }],
    ['text after a quote', 'room,name\nRed,"Ann"x\n', { reason: 'quotes', line: 2 }],
    ['an unquoted comma in each row', 'room,name\n\nRed,Lee, Ann\n', { reason: 'cells', line: 3 }],
    ['nobody in a room', 'room,name\n ,Ann\n', { reason: 'rooms' }],
    ['one title, that is too long', `room,name\n${'x'.repeat(121)},Ann\n`, { reason: 'title', line: 2 }],
    [
      'too many rooms',
      `room\n${Array.from({ length: 501 }, (_, index) => `R${index}\n`).join('')}`,
      { reason: 'rooms', line: 502 },
    ],
  ])('with %s is refused at its line', async (_, csv, fault) => {
    await expect(readPlanCsv(csv)).rejects.toMatchObject({ code: 'invalid-file', fault });
  });

  it('is refused when its bytes are no UTF-8', async () => {
    const latin = new Uint8Array([...new TextEncoder().encode('room,name\nRed,Zo'), 0xeb]);

    await expect(readPlan(latin)).rejects.toMatchObject({ fault: { reason: 'encoding', line: 2 } });
  });

  it('is refused when it is too large to be a plan', async () => {
    await expect(readPlan(' '.repeat(10_000_001))).rejects.toMatchObject({ fault: { reason: 'size' } });
  });

  it('says where in its message, too', async () => {
    await expect(readPlanCsv('room,name\nRed,"Ann')).rejects.toThrow('line 2');
  });
});

describe('readPlan', () => {
  it('tells JSON and CSV apart by what they contain', async () => {
    const file = fileOf([{ title: 'Red', people: [] }]);

    expect(await readPlan(` ${JSON.stringify(file)}`)).toEqual(file);
    expect(await readPlan(new TextEncoder().encode('\uFEFFroom\nRed'))).toEqual(file);
    await expect(readPlan('[1]')).rejects.toMatchObject({ code: 'invalid-file' });
  });
});

describe('tasks in CSV', () => {
  it('have columns where there are any: in the first row of a room, and in a row of their own for all rooms', async () => {
    const file = {
      ...fileOf([
        { title: 'Red', people: [{ name: 'Ada' }, { name: 'Alan' }], brief: { text: 'List risks' } },
        { title: 'Blue', people: [] },
      ]),
      brief: { text: 'Discuss', link: 'https://example.com/' },
    };

    expect((await writePlanCsv(file)).split('\r\n')).toEqual([
      '\uFEFFroom,customParticipantId,name,task,task link',
      ',,,Discuss,https://example.com/',
      'Red,,Ada,List risks,',
      'Red,,Alan,,',
      'Blue,,,,',
      '',
    ]);
    expect(await writePlanCsv(fileOf([{ title: 'Red', people: [] }]))).toBe(
      '\uFEFFroom,customParticipantId,name\r\nRed,,\r\n',
    );
  });

  it('have the question to the rooms beside them, in the row for all rooms', async () => {
    const file = { ...fileOf([{ title: 'Red', people: [{ name: 'Ada' }] }]), question: 'Which risks?' };
    const text = '\uFEFFroom,customParticipantId,name,question\r\n,,,Which risks?\r\nRed,,Ada,\r\n';
    expect(await writePlanCsv(file)).toBe(text);
    expect(await readPlanCsv('Raum,Name,Frage\n,,Welche Risiken?\nR,Ada,')).toMatchObject({
      question: 'Welche Risiken?',
    });
    // Of a questionnaire, and not to the rooms.
    const other = await readPlanCsv('Room,Name,Question\nR,Ada,Where is my badge?');
    expect(other.question).toBeUndefined();
    expect(other.remarks?.ignored).toEqual(['Question']);
  });

  it.each([
    ['Room,Name,Task,Link'],
    ['Raum,Name,Aufgabe,Link zur Aufgabe'],
    ['الغرفة,الاسم,المهمة,رابط المهمة'],
    ['Sala,Nombre completo,Tarea,Enlace'],
    ['Salle,Nom complet,Consigne,Lien'],
    ['Sala,Nome completo,Tarefa,Link'],
    ['ルーム,氏名,課題,リンク'],
    ['讨论室,姓名,任务,链接'],
    ['कक्ष,नाम,कार्य,लिंक'],
  ])('are read under %s', async (header) => {
    const file = await readPlanCsv(
      `${header}\nR,Ada,List risks,https://example.com\nR,Alan,Something else,\n,,Discuss,`,
    );

    expect(file.rooms[0]).toMatchObject({ brief: { text: 'List risks', link: 'https://example.com/' } });
    expect(file.brief).toEqual({ text: 'Discuss' });
    expect(file.remarks).toBeUndefined();
  });

  it('that cannot be shown are told, and the rest of their row is read', async () => {
    const { rooms, remarks } = await readPlanCsv(
      'Room,Name,Task,Link\nR,Ada,List risks,http://example.com\nR,Alan,Then this,',
    );

    expect(rooms).toMatchObject([{ brief: { text: 'Then this' }, people: [{ name: 'Ada' }, { name: 'Alan' }] }]);
    expect(remarks?.faults).toEqual([{ reason: 'brief', line: 2 }]);
  });

  it('are no reason to read links of something else, or to ask for the columns', async () => {
    expect((await readPlanCsv('Room,Name,Link,Link\nR,Ada,http://a,http://b')).remarks?.ignored).toEqual([
      'Link',
      'Link',
    ]);
  });
});
