import { describe, expect, it } from 'vitest';
import { OpenRound, type RunningSeries } from '../../../src/core/debrief/recorded-round';

const roundAt = (round: number, since: number): RunningSeries => ({ id: 7, round, count: 3, since });

/** Rooms that were opened at 0, with somebody in one of them since `from`. */
function opened(from: number, before: RunningSeries | null): OpenRound {
  const open = new OpenRound(1, 0);
  open.follow(before, 0);
  const person = { id: 'ada', name: 'Ada', isHost: false };
  open.stays.push({ value: { person, roomId: 'a', from, to: null, by: 'host', endedBy: null, ...open.series } });
  return open;
}

/** A line for each stay: round of the series, from, to, by whose decision. */
function linesOf(open: OpenRound): string[] {
  open.changed();
  return open.shown.stays.map(
    ({ series, from, to, by }) => `${String(series?.round ?? '-')} ${from}–${String(to ?? '')} ${by ?? ''}`,
  );
}

describe('rounds that follow each other', () => {
  it('begin with the rooms, also where that is known later', () => {
    const open = opened(2000, null);
    open.follow(null, 15_000);
    open.follow(roundAt(1, 500), 20_000);
    expect(linesOf(open)).toEqual(['1 2000– host']);
  });

  it('begin in rooms that were open for a while', () => {
    const open = opened(2000, null);
    open.follow(null, 60_000);
    open.follow(roundAt(1, 60_000), 61_000);
    expect(linesOf(open)).toEqual(['- 2000–60000 host', '1 60000– ']);
  });

  it('are told apart for who stays, and who leaves because the next one has begun was in the one before', () => {
    const open = opened(2000, roundAt(1, 0));
    open.follow(roundAt(1, 0), 60_000);
    open.follow(roundAt(2, 60_000), 61_000);
    expect(linesOf(open)).toEqual(['1 2000–60000 host', '2 60000– ']);
    const [, second] = open.stays;
    if (second) open.end(second, 63_000, 'timer');
    expect(linesOf(open)).toEqual(['1 2000–63000 host']);
  });

  it('are not known yet after a reload', () => {
    const open = OpenRound.of(opened(2000, roundAt(1, 0)).shown);
    open.follow(undefined, 50_000);
    open.follow(roundAt(1, 0), 52_000);
    expect(linesOf(open)).toEqual(['1 2000– host']);
    // Somebody has paused them meanwhile: the time tells less, but not that people were there before.
    open.follow(roundAt(2, 90_000), 100_000);
    expect(linesOf(open)).toEqual(['1 2000–90000 host', '2 90000– ']);
  });
});
