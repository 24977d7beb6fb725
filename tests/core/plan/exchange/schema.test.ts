import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
      fc.constantFrom(
        'https://example.com/a?b=c',
        'http://example.com',
        'javascript:alert(1)',
        '',
        'https://',
        ...[499, 500, 501].map((length) => 'https://example.com/'.padEnd(length, 'x')),
      ),
    ),
  },
  { requiredKeys: ['text'] },
);
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 1, nil: undefined });
const room = fc.record({
  title: often(title),
  capacity: often(fc.oneof(fc.nat(), fc.constantFrom(-1, 0.5, 1e300, -0))),
  locked: sometimes(often(fc.boolean())),
  people: often(
    fc.array(
      often(fc.tuple(person, sometimes(often(fc.boolean()))).map(([one, placedByHand]) => ({ ...one, placedByHand }))),
      { maxLength: 2 },
    ),
  ),
  lead: sometimes(often(person)),
  brief: sometimes(often(brief)),
});
const minutes = fc.constantFrom(-1, 0, 1, 1.5, 2, 1439, 1440, 1441);
const end = fc.constantFrom('ask', 'close', 'nothing', 'Ask');
const timer = fc.record({ minutes: often(minutes), end: often(end) });
const schedule = fc.constantFrom(1, 2, 2.5, 3, 11, 19, 20, 21).chain((count) =>
  fc.record({
    count: often(fc.constant(count)),
    minutes: often(minutes),
    next: often(fc.constantFrom('partners', 'rooms')),
    end: often(end),
    briefs: sometimes(
      often(
        fc
          .constantFrom(-1, 0, 1)
          .chain((more) =>
            fc.array(fc.oneof(fc.constant(null), brief), { minLength: count + more, maxLength: count + more }),
          ),
      ),
    ),
  }),
);
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
  question: sometimes(
    often(
      fc.oneof(
        fc.string(),
        fc.constantFrom(299, 300, 301).map((length) => 'x'.repeat(length)),
      ),
    ),
  ),
  timer: sometimes(often(timer)),
  schedule: sometimes(often(schedule)),
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

const fileWith = (parts: object) => ({
  format: 'realtimekit-breakout-plan',
  version: 1,
  rooms: [{ title: 'Red', people: [] }],
  ...parts,
});
const limits = [
  ...[1, 1439, 1440, 1441, 0].map((count) => ({ timer: { minutes: count, end: 'ask' } })),
  ...[1, 2, 19, 20, 21].flatMap((count) =>
    [-1, 0, 1].map((more) => ({
      schedule: { count, minutes: 5, next: 'rooms', end: 'close', briefs: Array(count + more).fill({ text: 'Talk' }) },
    })),
  ),
  ...[499, 500, 501].map((length) => ({ brief: { text: 'Talk', link: 'https://example.com/'.padEnd(length, 'x') } })),
  ...[699, 700, 701].map((length) => ({ brief: { text: ` ${'x'.repeat(length)}\n` } })),
  ...[119, 120, 121].map((length) => ({ rooms: [{ title: ` ${'字'.repeat(length)}\n`, people: [] }] })),
  ...[0, 1, 500, 501].map((length) => ({ rooms: Array(length).fill({ title: 'Red', people: [] }) })),
  ...[0, 1, 2].map((length) => ({ rules: [{ kind: 'spread', people: Array(length).fill({ name: 'Ana' }) }] })),
];

it.each(limits)('agrees with the reader at the limits: %o', (parts) => {
  expect(accepts(fileWith(parts))).toBe(isRead(fileWith(parts)));
});

it.each([
  ['a title', 120, (text: string) => ({ rooms: [{ title: text, people: [] }] })],
  ['a task', 700, (text: string) => ({ brief: { text } })],
  ['a question', 300, (text: string) => ({ question: text })],
] as const)('refuses of %s only what is not read; what counts twice there, it cannot count', (_, most, partsOf) => {
  const text = fc.tuple(fc.nat(most), fc.nat(most)).map(([plain, emoji]) => 'x'.repeat(plain) + '🌳'.repeat(emoji));
  fc.assert(
    fc.property(text, (made) => {
      const data = fileWith(partsOf(made));
      expect(accepts(data)).toBe(made !== '' && [...made].length <= most);
      expect(isRead(data)).toBe(made !== '' && made.length <= most);
    }),
  );
});

describe('a link', () => {
  const sign = fc.oneof(
    fc.integer({ min: 0x20, max: 0x7e }).map(String.fromCharCode),
    fc.constantFrom('é', '字', '🌳'),
  );
  const rest = fc.oneof(
    fc.constantFrom('', '/', '?', '#'),
    fc
      .tuple(
        fc.constantFrom('/', '?', '#'),
        fc.array(fc.oneof(sign, fc.constantFrom('/', '?', '#', '%20', 'a')), { maxLength: 12 }),
      )
      .map(([first, signs]) => first + signs.join('')),
  );
  const port = fc.constantFrom('', ':', ':0', ':8443', ':443', ':59999', ':65536', ':08', ':x');
  const nameOfHost = fc.constantFrom(
    'example.com',
    'a.b-c.example',
    'localhost',
    'x_y.org',
    '3.example',
    'xn--bcher-kva.example',
  );
  const anyHost = fc.oneof(
    nameOfHost,
    fc.constantFrom(
      '',
      'EXAMPLE.com',
      '10.0.0.1',
      '1.2.3.999',
      '[::1]',
      '[',
      'a..b',
      'a.',
      'a.1',
      'a.0x',
      'me@a.com',
      'bücher.example',
      ' a',
    ),
    fc.string({ unit: sign, maxLength: 5 }),
  );
  const long = fc.constantFrom(488, 489, 490, 491, 492).map((length) => 'https://'.padEnd(length, 'a'));
  const made = (host: fc.Arbitrary<string>) =>
    fc.oneof(
      { weight: 9, arbitrary: fc.tuple(host, port, rest).map((parts) => `https://${parts.join('')}`) },
      fc.tuple(long, rest).map((parts) => parts.join('')),
    );
  const verdictsOn = (link: string) => {
    const data = fileWith({ brief: { text: 'Talk', link } });
    return { accepted: accepts(data), read: isRead(data) };
  };

  it('that is accepted is read', () => {
    const counts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(made(anyHost), (link) => {
        const { accepted, read } = verdictsOn(link);
        counts[accepted ? 'accepted' : 'refused'] += 1;
        if (accepted) expect(read).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(200);
  });

  it('is judged as the reader does, where a browser has written it', () => {
    const written = made(nameOfHost)
      .filter((link) => URL.canParse(link) && new URL(link).host.length <= 253)
      .map((link) => new URL(link).href);
    fc.assert(
      fc.property(written, (link) => {
        // Who is to sign in stands in no link to a task.
        fc.pre(!new URL(link).username);
        const { accepted, read } = verdictsOn(link);
        expect(accepted).toBe(read);
      }),
      { numRuns: 5000 },
    );
  });
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
