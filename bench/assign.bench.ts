// @vitest-environment node
import { beforeAll, describe } from 'vitest';
import { compare, type CompareOptions, type Comparison } from './assign/compare';
import { ours, regions, rows } from './assign/ours';
import { Round, type Figures } from './assign/round';
import { serveBenchPage } from './chromium';
import { asFastAsVendor, atMost, noMoreThanVendor, row, timesFaster, type Goal } from './row';

const openPage = serveBenchPage();

const large = { people: 1000, rooms: 100 };
const small = { people: 20, rooms: 4 };

const openAndSearch = (round: Round) => round.open();
const everyStep = async (round: Round) => ({ ...(await round.open()), ...(await round.assign()) });

/** Plays rounds before the rows of the group that calls it; the returned function declares one of these. */
function compared<Name extends string>(size: string, options: CompareOptions<Figures<Name>>) {
  let comparison: Comparison<Name> | undefined;
  beforeAll(async () => {
    comparison = await compare(openPage, options);
  }, 600_000);
  return (name: string, figure: Name, goal: Goal, unit = 'ms') =>
    row(`${name}, ${size}`, { unit, goal }, () => {
      if (!comparison) throw new Error('Nothing was measured.');
      return comparison.of(figure);
    });
}

describe('1,000 people and 100 rooms', () => {
  const declare = compared('1000x100', { ...large, play: everyStep, rounds: 7, quiet: 300 });
  declare('open the assign step', 'open', timesFaster(10));
  declare('search, one character', 'search', timesFaster(30));
  declare('shuffle with everyone’s room content shown', 'shuffleAndShow', timesFaster(10));
  declare('select one person', 'select', timesFaster(5));
  declare('assign one person', 'assign', timesFaster(5));
  declare('elements in the document, nobody assigned', 'elements', atMost(1500), '');
  declare('elements in the document, everyone assigned', 'elementsShown', atMost(1500), '');
  declare('heap', 'megabytes', noMoreThanVendor, 'MB');
});

describe('20 people and 4 rooms', () => {
  const declare = compared('20x4', { ...small, play: everyStep, rounds: 7, quiet: 200 });
  declare('open the assign step', 'open', asFastAsVendor);
  declare('search, one character', 'search', asFastAsVendor);
  declare('shuffle with everyone’s room content shown', 'shuffleAndShow', asFastAsVendor);
  declare('select one person', 'select', asFastAsVendor);
  declare('assign one person', 'assign', asFastAsVendor);
});

describe('1,000 people and 100 rooms on a slow processor', () => {
  const declare = compared('1000x100, cpu 4x', {
    ...large,
    play: openAndSearch,
    rounds: 2,
    quiet: 800,
    slowdown: 4,
  });
  declare('open the assign step', 'open', timesFaster(20));
  declare('search, one character', 'search', timesFaster(50));
});

describe('what renders', () => {
  const names = {
    // By name the first, so that everyone else in view moves on by one.
    'in view': 'Aaron',
    'out of view': 'Zoltan',
  };
  const rendered = new Map<string, number>();
  let regionsOfLetter: number | undefined;
  beforeAll(async () => {
    const bench = await openPage(large);
    const round = new Round(bench, ours, { ...large, quiet: 300 });
    await round.open();
    await round.clearSearch();
    regionsOfLetter = await round.countLetter(regions);
    await round.clearSearch();
    for (const name of Object.values(names)) rendered.set(name, await round.join(name, rows));
    await bench.close();
  }, 120_000);
  /** In how many rows something renders when somebody joins. */
  const declare = (where: keyof typeof names, goal: Goal) =>
    row(`rows rendered when one person joins ${where}, 1000x100`, { unit: 'rows', goal }, () => {
      const count = rendered.get(names[where]);
      if (count === undefined) throw new Error('Nobody has joined.');
      return { ours: count };
    });
  row('regions rendered by one letter in the search, 1000x100', { unit: 'regions', goal: atMost(1) }, () => {
    if (regionsOfLetter === undefined) throw new Error('Nothing was typed.');
    return { ours: regionsOfLetter };
  });
  declare('in view', atMost(1));
  declare('out of view', atMost(0));
});
