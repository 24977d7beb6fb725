import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planFileSchema } from '../../../../src/core/plan/exchange/plan-file-schema';
import { readPlanData } from '../../../../src/core/plan/exchange/read-json';

const accepts = new Ajv().compile(planFileSchema);

const isRead = (data: unknown): boolean => {
  try {
    readPlanData(data);
    return true;
  } catch {
    return false;
  }
};

/** Mostly `right`, now and then anything else, or nothing. */
const often = <Value>(right: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 25, arbitrary: right }, fc.jsonValue({ maxDepth: 1 }), fc.constant(undefined));

const around = fc.constantFrom('', ' ', '\n\t', '\uFEFF', '\u00A0');
// JSON Schema counts characters, the reader UTF-16 units: the same for all but the rarest.
const short = fc.string({ unit: fc.constantFrom('a', 'é', '字', ' ', '\n'), maxLength: 6 });
const title = fc
  .tuple(
    around,
    fc.oneof(
      short,
      fc.constantFrom(118, 119, 120, 121).map((length) => 'x'.repeat(length)),
    ),
    around,
  )
  .map((parts) => parts.join(''));
const person = fc.record({ customParticipantId: often(short), name: often(fc.string()) });
const brief = fc.record(
  {
    text: often(
      fc
        .tuple(
          around,
          fc.oneof(
            short,
            fc.constantFrom(699, 700, 701).map((length) => 'x'.repeat(length)),
          ),
          around,
        )
        .map((parts) => parts.join('')),
    ),
    link: often(
      fc.constantFrom('https://example.com/a?b=c', 'http://example.com', 'javascript:alert(1)', '', 'https://'),
    ),
  },
  { requiredKeys: ['text'] },
);
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 1, nil: undefined });
const room = fc.record({
  title: often(title),
  capacity: often(fc.oneof(fc.nat(), fc.constantFrom(-1, 0.5, 1e300, -0))),
  people: often(fc.array(often(person), { maxLength: 2 })),
  brief: sometimes(often(brief)),
});
const rooms = fc.oneof(
  { weight: 8, arbitrary: fc.array(often(room), { maxLength: 3 }) },
  fc.constantFrom(500, 501).map((length) => Array.from({ length }, () => ({ title: 'Red', people: [] }))),
);
const rule = fc.record({
  kind: often(fc.constantFrom('keep-together', 'keep-apart', 'spread')),
  people: often(
    fc.oneof(
      { weight: 9, arbitrary: fc.array(often(person), { minLength: 2, maxLength: 3 }) },
      fc.array(person, { maxLength: 1 }),
    ),
  ),
});
const file = fc.record({
  format: often(fc.constant('realtimekit-breakout-plan')),
  version: often(fc.constant(1)),
  rooms: often(rooms),
  rules: sometimes(often(fc.array(often(rule), { maxLength: 1 }))),
  brief: sometimes(often(brief)),
  more: fc.jsonValue(),
});

it('accepts exactly the files that are read', () => {
  const counts = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(file, (made) => {
      const data: unknown = JSON.parse(JSON.stringify(made));
      const accepted = accepts(data);
      counts[accepted ? 'accepted' : 'refused'] += 1;
      expect(isRead(data)).toBe(accepted);
    }),
    { numRuns: 2000 },
  );
  // Otherwise it would have shown little.
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(200);
});

it('agrees with the reader on which signs are no title, being invisible', () => {
  const invisible: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const data = { format: 'realtimekit-breakout-plan', version: 1, rooms: [] as unknown[] };
    const sign = String.fromCodePoint(code);
    data.rooms.push({ title: sign, people: [] });
    if (accepts(data) !== isRead(data)) throw new Error(`Not of U+${code.toString(16)}`);
    // Beyond there are ideographs and private signs alone, until the tags.
    if (code === 0x1ffff) code = 0xdffff;
    if (code === 0xe1fff) break;
    if (!isRead(data)) invisible.push(sign);
  }
  expect(invisible).toEqual(expect.arrayContaining([...'\u200B\u2060\u202E\u3164\u00AD\u2800\uFEFF \n\0']));
});

it.each([[null], [[]], ['text'], [1]])('accepts no %j', (data) => {
  expect([accepts(data), isRead(data)]).toEqual([false, false]);
});
