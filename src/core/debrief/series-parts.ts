import type { Brief } from '../plan/brief';
import type { DebriefRoom, DebriefSeries } from './types';

/** What belongs together in a record of rounds that followed each other. */
export interface SeriesPart<T> {
  /** Null before, between and after the series. */
  readonly series: DebriefSeries | null;
  /** In the order in which they came. */
  readonly stays: readonly T[];
}

interface InSeries {
  readonly from: number;
  readonly series?: DebriefSeries | undefined;
}

/** Stays by the round of a series, in the order of the rounds; a single part, as it is, where none ran. */
export function seriesParts<T extends InSeries>(stays: readonly T[]): readonly SeriesPart<T>[] {
  if (!stays.some(({ series }) => series)) return [{ series: null, stays }];
  const parts = new Map<string, { series: DebriefSeries | null; stays: T[] }>();
  let last = '';
  for (const stay of [...stays].sort((a, b) => a.from - b.from)) {
    const { series = null } = stay;
    const key = series ? `${series.id} ${series.round}` : `after ${last}`;
    if (series) last = key;
    const part = parts.get(key) ?? { series, stays: [] };
    part.stays.push(stay);
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** What a room answered that belongs to such a part; `isLast`: nobody was in the room in a later one. */
export function resultIn(
  { result, answers }: Pick<DebriefRoom, 'result' | 'answers'>,
  series: DebriefSeries | null,
  isLast: boolean,
): string | null | undefined {
  if (!answers) return isLast ? result : undefined;
  return answers.find((it) => isIn(it, series))?.result;
}

/** What people were to do in a room in such a part. */
export function briefIn(
  { brief, briefs }: Pick<DebriefRoom, 'brief' | 'briefs'>,
  series: DebriefSeries | null,
  isLast: boolean,
): Brief | undefined {
  if (!briefs) return isLast ? brief : undefined;
  return briefs.find((it) => isIn(it, series));
}

/** Whether something belongs to a round of a series; with null: to none. */
export function isIn(
  { id, round }: Partial<Pick<DebriefSeries, 'id' | 'round'>>,
  series: Pick<DebriefSeries, 'id' | 'round'> | null,
): boolean {
  return id === series?.id && round === series?.round;
}
