// Files as other programs and people write them: read, or refused with the reason; never a plan of empty rooms.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../../src/core/plan/exchange/import-plan';
import { readPlanCsv } from '../../../../src/core/plan/exchange/read-csv';
import { readPlan } from '../../../../src/core/plan/exchange/read-plan';
import { planOfTable, readPlanTable } from '../../../../src/core/plan/exchange/read-csv';
import { writePlanTemplate } from '../../../../src/core/plan/exchange/write-csv';
import type { Person } from '../../../../src/core/types';

const person = (key: string, name: string, customParticipantId?: string): Person => ({
  key,
  id: key,
  name,
  isHost: false,
  ...(customParticipantId !== undefined && { customParticipantId }),
});
const here = [
  person('p1', 'Nora Lindqvist', 'nora.lindqvist@example.edu'),
  person('p2', 'Tomás Ferreira', 'tomas.ferreira@example.edu'),
  person('p3', 'Aiko Mori', 'aiko.mori@example.edu'),
  person('p4', 'Jürgen Weiß', 'juergen.weiss@example.edu'),
];

/** Titles of the rooms, how many are matched, and how many may be meant. */
async function fits(source: string | Uint8Array<ArrayBuffer>, people = here) {
  const { plan, matched, suggestions, absent } = importPlan(await readPlan(source), people);
  return { rooms: plan.rooms.map(({ title }) => title), matched, suggested: suggestions.length, absent: absent.length };
}
const file = async (name: string) => new Uint8Array(await readFile(`tests/core/plan/exchange/files/${name}`));
const utf16 = (text: string, isBig: boolean) =>
  new Uint8Array(
    [...text]
      .flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])
      .map((byte, at, all) => (isBig ? (all[at ^ 1] ?? 0) : byte)),
  );

describe('files of other programs', () => {
  it.each([
    ['zoom-preassign.csv', ['Reading', 'Writing'], 4, 0],
    ['zoom-preassign-excel.csv', ['Reading', 'Writing'], 2, 0],
    ['sep-line.csv', ['Lesen', 'Schreiben'], 0, 2],
    ['excel-unicode-text.txt', ['Lesen', 'Schreiben'], 0, 2],
    ['utf16be.csv', ['Lesen'], 0, 1],
    ['german-header.csv', ['Lesen'], 0, 1],
    ['room-name-header.csv', ['Reading'], 1, 0],
    ['email-case.csv', ['Reading'], 1, 0],
    ['blank-person-rows.csv', ['Reading'], 1, 0],
    ['zoom-renamed-as-told.csv', ['Reading', 'Writing'], 3, 0],
    ['accents-left-out.csv', ['Reading'], 0, 3],
  ])('%s is read', async (name, rooms, matched, suggested) => {
    expect(await fits(await file(name))).toEqual({ rooms, matched, suggested, absent: 0 });
  });

  it.each([
    ['Zoom', 'Pre-assign Room Name,Email Address\r\nR,aiko.mori@example.edu'],
    [
      'Canvas',
      'name,canvas_user_id,user_id,login_id,sections,group_name,canvas_group_id,group_id\nAiko Mori,12,7,aiko.mori@example.edu,A,R,9,8',
    ],
    ['Moodle', 'First name,Surname,ID number,Email address,Groups\nAiko,Mori,7,aiko.mori@example.edu,R'],
    [
      'Blackboard',
      '"Group Code","User Name","Student Id","First Name","Last Name","Group Name"\n"g1","aiko.mori@example.edu","7","Aiko","Mori","R"',
    ],
    ['Teams', 'Breakout room\tName\tParticipant ID (UPN)\nR\tAiko Mori\taiko.mori@example.edu'],
    ['a German school', 'Name;Vorname;E-Mail-Adresse;Gruppe\nMori;Aiko;aiko.mori@example.edu;R'],
    ['an Arabic table', 'اسم الغرفة,البريد الإلكتروني,الاسم\nR,aiko.mori@example.edu,Aiko'],
    ['a Spanish table', 'Sala;Nombre;Apellidos;Correo electrónico\nR;Aiko;Mori;aiko.mori@example.edu'],
    ['a French table', 'Nom;Prénom;Adresse e-mail;Groupe\nMori;Aiko;aiko.mori@example.edu;R'],
    ['a Portuguese table', 'Nome,Sobrenome,Endereço de email,Sala\nAiko,Mori,aiko.mori@example.edu,R'],
    ['a Japanese table', 'ルーム名,氏名,メールアドレス\nR,森あいこ,aiko.mori@example.edu'],
    ['a Chinese table', '分组,姓名,电子邮箱\nR,森爱子,aiko.mori@example.edu'],
    ['a Hindi table', 'कक्ष का नाम,नाम,ईमेल पता\nR,आइको,aiko.mori@example.edu'],
    ['a list of addresses called participants', 'Room,Participant\nR,Aiko.Mori@example.edu'],
  ])('%s', async (_, text) => {
    expect(await fits(text)).toMatchObject({ rooms: ['R'], matched: 1 });
  });

  it.each([
    ['first and last names', 'Vorname;Nachname;Raum\nJürgen;Weiß;R'],
    ['last names and first names', 'Raum;Name;Vorname\nR;Weiß;Jürgen'],
    ['French ones', 'Nom;Prénom;Salle\nWeiß;Jürgen;R'],
    ['Spanish ones', 'Grupo;Nombre;Apellidos\nR;Jürgen;Weiß'],
    ['Portuguese ones', 'Sala;Nome;Sobrenome\nR;Jürgen;Weiß'],
    ['last name first', 'room,name\nR,"Weiß, Jürgen"'],
  ])('%s make one name', async (_, text) => {
    const { suggestions } = importPlan(await readPlan(text), here);

    expect(suggestions).toMatchObject([{ candidates: ['p4'], isExact: true }]);
  });
});

describe('how a file is written', () => {
  const text = 'room\tname\r\nLesen\tJürgen Weiß\r\n';

  it.each([
    ['UTF-16, little end first, with its mark', utf16(`\uFEFF${text}`, false)],
    ['UTF-16, little end first', utf16(text, false)],
    ['UTF-16, big end first, with its mark', utf16(`\uFEFF${text}`, true)],
    ['UTF-16, big end first', utf16(text, true)],
    ['the line that says what separates', `\uFEFFsep=|\r\n${text.replaceAll('\t', '|')}`],
    ['a title and a date above the header', `Groups of today\r\n"28 Nov, 2026"\r\n\r\n${text}`],
    ['spaces before quotes', 'room, name\n"Lesen" , "Weiß, Jürgen"\n'],
    ['commas in the title above and semicolons below', 'Teams, rooms, names\nroom;name\nLesen;Jürgen Weiß\n'],
  ])('is told by itself: %s', async (_, source) => {
    expect(await fits(source)).toEqual({ rooms: ['Lesen'], matched: 0, suggested: 1, absent: 0 });
  });

  it('is not guessed: half of UTF-16, a workbook', async () => {
    await expect(readPlan(utf16('\uFEFFroom\nx', false).slice(0, -1))).rejects.toMatchObject({
      fault: { reason: 'encoding' },
    });
    await expect(readPlan(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).rejects.toMatchObject({
      fault: { reason: 'workbook' },
    });
  });
});

describe('rows', () => {
  it('that are wrong are reported, each with its line, and the rest is read', async () => {
    const rows = [
      'room,name',
      'Red,Ann',
      'Red,"Bob',
      'Red,Cem',
      'Red,Lee, Dia',
      `${'x'.repeat(121)},Eve`,
      '\u200B,Fay',
      'Blue,"Gus"',
    ];
    const { rooms, remarks } = await readPlanCsv(rows.join('\r\n'));

    expect(rooms.map(({ title, people }) => [title, ...people.map(({ name }) => name)])).toEqual([
      ['Red', 'Ann', 'Cem'],
      ['Blue', 'Gus'],
    ]);
    expect(rooms[1]?.people[0]?.line).toBe(8);
    expect(remarks?.faults).toEqual([
      { reason: 'quotes', line: 3 },
      { reason: 'cells', line: 5 },
      { reason: 'title', line: 6 },
      { reason: 'title', line: 7 },
    ]);
  });

  it('of people without a room are kept and counted', async () => {
    const { rooms, remarks } = await readPlanCsv('room,name\nRed,Ann\n,Priya\n,\n ,Cem\n');

    expect(rooms).toHaveLength(1);
    expect(remarks?.roomless.map(({ name, line }) => [name, line])).toEqual([
      ['Priya', 3],
      ['Cem', 5],
    ]);
  });

  it('of one title are one room, however it is typed', async () => {
    const { rooms } = await readPlanCsv('room,name\nReading,Ann\n reading\u00A0,Bob\n');

    expect(rooms).toMatchObject([{ title: 'Reading', people: [{ name: 'Ann' }, { name: 'Bob' }] }]);
  });

  it('are refused together when hardly one can be read', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `Red,"x${at}"y`);

    await expect(readPlanCsv(`room,name\n${rows.join('\n')}`)).rejects.toMatchObject({
      fault: { reason: 'quotes', line: 2 },
    });
  });
});

describe('a file whose columns are not known', () => {
  const unknown = 'Saal,Kontakt,Notiz\nRed,aiko.mori@example.edu,x\nRed,nobody@example.edu,\n';

  it.each([
    ['for the room', unknown],
    ['for the person', 'Room,Contact\nRed,aiko.mori@example.edu\n'],
    ['twice', 'room,name,Name\nRed,Ann,Ann'],
    ['without a header', 'Red,aiko.mori@example.edu\n'],
  ])('is no plan: %s', async (_, text) => {
    await expect(readPlan(text)).rejects.toMatchObject({ code: 'invalid-file', fault: { reason: 'columns', line: 1 } });
    expect((await readPlanTable(text)).columns).toBeNull();
  });

  it('is one once somebody has said what they are, and what is not used is named', async () => {
    const table = await readPlanTable(unknown);
    const plan = planOfTable(table, { room: 0, ids: [1] });

    expect(table.header.cells).toEqual(['Saal', 'Kontakt', 'Notiz']);
    expect(importPlan(plan, here)).toMatchObject({
      matched: 1,
      absent: [{ customParticipantId: 'nobody@example.edu' }],
    });
    expect(plan.remarks?.ignored).toEqual(['Notiz']);
  });

  it('may have no header, and then loses nobody', async () => {
    const table = await readPlanTable('Red,aiko.mori@example.edu\nBlue,nora.lindqvist@example.edu\n');

    expect(importPlan(planOfTable(table, { room: 0, ids: [1], isHeadless: true }), here).matched).toBe(2);
  });

  it('is a plan of rooms alone when it has nothing else', async () => {
    expect(await fits('Room\nRed\nBlue\n')).toEqual({ rooms: ['Red', 'Blue'], matched: 0, suggested: 0, absent: 0 });
  });
});

describe('who is meant', () => {
  const found = async (csv: string, people: readonly Person[]) => {
    const { matched, suggestions, absent } = importPlan(await readPlanCsv(csv), people);
    return {
      matched,
      exact: suggestions.filter(({ isExact }) => isExact).length,
      near: suggestions.filter(({ isExact }) => !isExact).length,
      absent: absent.length,
    };
  };

  it('is told by what the app says of them, too', async () => {
    const ann = { ...person('p1', 'Ann', 'u1'), identity: 'ann@example.edu' };

    expect(await found('room,e-mail\nRed,ANN@example.edu', [ann])).toMatchObject({ matched: 1 });
    expect(await found('room,login,e-mail\nRed,l7,ann@example.edu', [ann])).toMatchObject({ matched: 1 });
  });

  it('is nobody for certain where case alone tells two ids apart', async () => {
    const people = [person('p1', 'Ann', 'a1'), person('p2', 'Ben', 'A1')];

    expect(await found('room,id\nRed,A1', people)).toMatchObject({ matched: 1 });
    expect(await found('room,id\nRed, ａ1', people)).toMatchObject({ matched: 0, near: 1 });
  });

  it.each([
    ['apostrophes', 'Sinéad O’Brien', "sinéad O'Brien"],
    ['pronouns', 'Ann Lee (she/her)', 'Ann Lee'],
    ['the Turkish i', 'İpek Yıldız', 'IPEK YILDIZ'],
    ['invisible marks', 'Ann\u200B Lee', 'Ann Lee\u00AD'],
  ])('is as good as certain whatever the %s', async (_, name, typed) => {
    expect(await found(`room,name\nRed,${typed}`, [person('p1', name)])).toMatchObject({ exact: 1 });
  });

  it('is only likely when the name is not quite the same, or two people have it, or two rows', async () => {
    expect(await found('room,name\nRed,Tomas Ferreira', here)).toMatchObject({ exact: 0, near: 1 });
    expect(await found('room,name\nRed,Ann', [person('p1', 'Ann'), person('p2', 'ann')])).toMatchObject({
      exact: 0,
      near: 1,
    });
    expect(await found('room,name\nRed,Ann\nBlue,Ann', [person('p1', 'Ann')])).toMatchObject({ exact: 0, near: 2 });
  });

  it('may be oneself, who is in no plan and does not count as absent', async () => {
    const me = person('me', 'Host', 'host@example.edu');
    const { self, absent, plan } = importPlan(
      await readPlanCsv('room,login,name\nRed,host@example.edu,\nRed,,host\n'),
      [],
      { me },
    );

    expect([self.length, absent.length, plan.rooms[0]?.personKeys]).toEqual([2, 0, []]);
  });
});

describe('the template', () => {
  it('names everyone here, is refused as long as no room is filled in, and then understood', async () => {
    const template = await writePlanTemplate(here);

    await expect(readPlanCsv(template)).rejects.toMatchObject({ fault: { reason: 'rooms' } });
    expect(await fits(template.replace('\n,nora', '\nRed,nora'))).toMatchObject({ rooms: ['Red'], matched: 1 });
    expect(await fits(await writePlanTemplate([]))).toMatchObject({ rooms: ['Room 1', 'Room 2'], absent: 2 });
  });
});
