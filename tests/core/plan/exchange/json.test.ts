import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlan } from '../../../../src/core/plan/create';
import { diffPlan } from '../../../../src/core/plan/diff';
import type { GroupRule } from '../../../../src/core/plan/distribution/types';
import { addRoom, leadOf } from '../../../../src/core/plan/edit-rooms';
import { expectedPeople } from '../../../../src/core/plan/expected';
import { addRule } from '../../../../src/core/plan/edit-rules';
import { exportPlan } from '../../../../src/core/plan/exchange/export-plan';
import { importPlan } from '../../../../src/core/plan/exchange/import-plan';
import { importRules } from '../../../../src/core/plan/exchange/import-rules';
import type { FilePerson, FileRule, PlanFile } from '../../../../src/core/plan/exchange/plan-file';
import { readPlanJson } from '../../../../src/core/plan/exchange/read-json';
import { setQuestion } from '../../../../src/core/plan/question';
import type { Plan } from '../../../../src/core/plan/types';
import { keys, person, room } from '../people';
import { anyEdit, everyone } from '../random-edits';

const user = (key: string, customParticipantId?: string, name = key) => ({
  ...person(key),
  name,
  ...(customParticipantId !== undefined && { customParticipantId }),
});
const named = (id: string): FilePerson => ({ customParticipantId: id, name: id });
const fileOf = (people: readonly FilePerson[]): PlanFile => ({
  format: 'realtimekit-breakout-plan',
  version: 1,
  rooms: [{ title: 'Red', people }],
});
const content = ({ rooms, rules, brief, question, placedByHand = [] }: Plan) => ({
  rooms: rooms.map((room) => {
    const { title, capacity, personKeys, brief: own } = room;
    return { title, capacity, personKeys, lead: leadOf(room), brief: own };
  }),
  rules,
  brief,
  question,
  // Marks count for who is in a room.
  byHand: rooms.flatMap(({ personKeys }) => personKeys.filter((key) => placedByHand.includes(key))),
});

describe('import of an export', () => {
  it('gives the same rooms, capacities, people, marks, leads and rules again, of any plan and through text', () => {
    const texts = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', minLength: 1 }));
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), texts, (edits, [name, id]) => {
        const people = everyone.map((key) => user(key, `${id}${key}`, name));
        const start = setQuestion(
          createPlan({ titles: ['Red', 'Red', '=1+1'] }),
          name.trim() === '' ? null : `${name}?`,
        );
        const plan = edits.reduce((before, edit) => edit(before), start);
        fc.pre(plan.rooms.length > 0);
        const text = JSON.stringify(exportPlan(plan, people));
        const imported = importPlan(readPlanJson(text), people);

        expect(content(imported.plan)).toEqual(content(plan));
        expect(imported.suggestions).toEqual([]);
        expect(imported.absent).toEqual([]);
        expect(imported.incompleteRules).toEqual([]);
        const placed = new Set(plan.rooms.flatMap((room) => room.personKeys));
        expect(imported.unplaced).toEqual(people.filter(({ key }) => !placed.has(key)));
      }),
    );
  });

  it('leaves out of the rules who is not there, and rules that then name fewer than two', () => {
    const rules: GroupRule[] = [
      { kind: 'keep-apart', personKeys: ['p0', 'p1', 'p2'] },
      { kind: 'keep-together', personKeys: ['p0', 'p2'] },
    ];
    const plan = rules.reduce(addRule, createPlan({ titles: ['Red'] }));
    const file = exportPlan(plan, [user('p0', 'a'), user('p1', 'b')]);

    expect(file.rules?.map(({ people }) => people.map(({ name }) => name))).toEqual([['p0', 'p1']]);
  });

  it('is readable whatever another tool called the open rooms', () => {
    const titles = [' ', 'x'.repeat(200), ` ${'y'.repeat(119)} z`, '\u200B', `${'z'.repeat(119)}😀`];
    const plan = createPlan({ rooms: titles.map((title, at) => room(`s${at}`, [], title)) });

    expect(readPlanJson(JSON.stringify(exportPlan(plan, []))).rooms.map(({ title }) => title)).toEqual([
      '1',
      'x'.repeat(120),
      'y'.repeat(119),
      '4',
      'z'.repeat(119),
    ]);
  });

  it('takes 10,000 people', () => {
    const people = keys(10_000).map((key) => user(key, `id-${key}`));
    const file = fileOf(
      people.map(({ name, customParticipantId }) => ({ name, customParticipantId: customParticipantId ?? '' })),
    );

    expect(importPlan(readPlanJson(JSON.stringify(file)), people).plan.rooms[0]?.personKeys).toEqual(keys(10_000));
  });
});

describe('importPlan', () => {
  it('suggests people by name, and never places them without being told', () => {
    const { plan, suggestions, unplaced } = importPlan(fileOf([{ name: '  ANN  Lee' }]), [
      user('p1', 'a', 'Ann Lee'),
      user('p2', 'b'),
    ]);

    expect(plan.rooms[0]?.personKeys).toEqual([]);
    const entry = { name: '  ANN  Lee', roomId: 'draft:1', path: 'rooms[0].people[0]' };
    expect(suggestions).toEqual([{ entry, candidates: ['p1'], isExact: true }]);
    expect(unplaced.map(({ key }) => key)).toEqual(['p1', 'p2']);
  });

  it('offers all of several people with one id, and guesses none', () => {
    const { suggestions } = importPlan(fileOf([{ customParticipantId: 'a', name: 'x' }]), [
      user('p1', 'a'),
      user('p2', 'a'),
    ]);

    expect(suggestions[0]?.candidates).toEqual(['p1', 'p2']);
  });

  it('reports entries for nobody, and a second entry for the same person', () => {
    const twice = { customParticipantId: 'a', name: 'Ann' };
    const gone = { customParticipantId: 'z', name: 'Gone' };
    const { plan, absent, repeated } = importPlan(fileOf([twice, gone, twice]), [user('p1', 'a', 'Ann')]);

    expect(absent).toEqual([{ ...gone, roomId: 'draft:1', path: 'rooms[0].people[1]' }]);
    expect(repeated).toEqual([{ ...twice, roomId: 'draft:1', path: 'rooms[0].people[2]' }]);
    expect(plan.rooms[0]?.personKeys).toEqual(['p1', expect.stringMatching(/^expected:/)]);
    expect(expectedPeople(plan)).toEqual([{ ...gone, key: plan.rooms[0]?.personKeys[1] }]);
  });

  it('matches an id with spaces around it, unless somebody has just that id', () => {
    const { plan, matched } = importPlan(fileOf([{ customParticipantId: ' a', name: 'Ann' }]), [user('p1', 'a')]);
    const exact = importPlan(fileOf([{ customParticipantId: ' a', name: '' }]), [user('p1', 'a'), user('p2', ' a')]);

    expect([plan.rooms[0]?.personKeys, matched]).toEqual([['p1'], 1]);
    expect(exact.plan.rooms[0]?.personKeys).toEqual(['p2']);
  });

  it('takes rules over for those who are found by id, and reports the others', () => {
    const [ann, ben, cem] = [named('a'), named('b'), named('c')];
    const nameless = { name: 'Dia' };
    const rules: FileRule[] = [
      { kind: 'keep-together', people: [ann, ben, cem] },
      { kind: 'keep-apart', people: [ann, nameless] },
      { kind: 'keep-apart', people: [ann, ben] },
    ];
    const people = [user('p1', 'a'), user('p2', 'b'), user('p4', 'd', 'Dia')];
    const { plan, incompleteRules } = importPlan({ ...fileOf([]), rules }, people);

    expect(plan.rules).toEqual([
      { kind: 'keep-together', personKeys: ['p1', 'p2'] },
      { kind: 'keep-apart', personKeys: ['p1', 'p2'] },
    ]);
    expect(incompleteRules).toEqual(rules.slice(0, 2));

    const confirmed = importRules(plan, rules, people, (person) => (person.name === 'Dia' ? 'p4' : undefined));
    expect(confirmed.plan.rules?.[1]).toEqual({ kind: 'keep-apart', personKeys: ['p1', 'p4'] });
    expect(confirmed.incomplete).toEqual(rules.slice(0, 1));
  });

  it('keeps open rooms of the same titles, each once, and closes the others', () => {
    const openRooms = ['Red', 'Red', 'Gold'].map((title, at) => ({ id: `s${at}`, title, personKeys: [] }));
    const file = { ...fileOf([]), rooms: ['Blue', 'Red', 'Red', 'Red'].map((title) => ({ title, people: [] })) };
    const { plan } = importPlan(file, [], { openRooms });
    const live = openRooms.map(({ id, title }) => ({ id, title, people: [] }));

    expect(plan.rooms.map(({ id }) => id)).toEqual(['draft:1', 's0', 's1', 'draft:4']);
    expect(diffPlan(plan, { main: { id: 'm', title: 'm', people: [] }, rooms: live })).toMatchObject({
      create: [{ title: 'Blue' }, { title: 'Red' }],
      remove: ['s2'],
    });
    expect(addRoom(plan, 'New').rooms.at(-1)?.id).toBe('draft:5');
  });
});

describe('readPlanJson', () => {
  const room = { title: 'Red', people: [] };
  const file = { format: 'realtimekit-breakout-plan', version: 1, rooms: [room] };

  it('ignores a byte order mark, and properties that it does not know', () => {
    expect(readPlanJson(`\uFEFF${JSON.stringify({ ...file, more: 1 })}`)).toEqual(file);
  });

  it.each([0, 2, '1', undefined])('refuses version %s', (version) => {
    expect(() => readPlanJson(JSON.stringify({ ...file, version }))).toThrow(
      expect.objectContaining({ code: 'unsupported-version' }),
    );
  });

  it.each([
    ['no JSON', '{"format": '],
    ['nothing', ''],
    ['another kind of file', '{"version":1}'],
    ['a list', '[]'],
    ['rooms that are no list', JSON.stringify({ ...file, rooms: {} })],
    ['a room without a title', JSON.stringify({ ...file, rooms: [{ people: [] }] })],
    ['a blank title', JSON.stringify({ ...file, rooms: [{ ...room, title: ' ' }] })],
    ['a capacity of -1', JSON.stringify({ ...file, rooms: [{ ...room, capacity: -1 }] })],
    ['a person without a name', JSON.stringify({ ...file, rooms: [{ ...room, people: [{}] }] })],
    ['a blank id', JSON.stringify({ ...file, rooms: [{ ...room, people: [{ name: 'x', customParticipantId: '' }] }] })],
    [
      'a mark that is neither true nor false',
      JSON.stringify({ ...file, rooms: [{ ...room, people: [{ name: 'x', placedByHand: 1 }] }] }),
    ],
    ['rules that are no list', JSON.stringify({ ...file, rules: {} })],
    [
      'a rule of another kind',
      JSON.stringify({ ...file, rules: [{ kind: 'swap', people: [{ name: 'x' }, { name: 'y' }] }] }),
    ],
    ['a rule for one', JSON.stringify({ ...file, rules: [{ kind: 'keep-apart', people: [{ name: 'x' }] }] })],
    ['no rooms', JSON.stringify({ ...file, rooms: [] })],
    ['501 rooms', JSON.stringify({ ...file, rooms: Array.from({ length: 501 }, () => room) })],
  ])('refuses %s', (_, text) => {
    expect(() => readPlanJson(text)).toThrow(expect.objectContaining({ code: 'invalid-file' }));
  });

  it('says where a file is wrong', () => {
    const rooms = [room, { ...room, people: [{ name: 'x' }, { name: 3 }] }];

    expect(() => readPlanJson(JSON.stringify({ ...file, rooms }))).toThrow('rooms[1].people[1].name is no text');
    expect(() => readPlanJson(JSON.stringify({ ...file, rooms }))).toThrow(
      expect.objectContaining({ fault: { reason: 'value', path: 'rooms[1].people[1].name' } }),
    );
  });
});
