import type { BenchPage, BenchPageOptions } from '../chromium';
import { medianOf, type Measurement } from '../row';
import type { Driver } from './driver';
import { ours } from './ours';
import { Round, type Figures, type RoundOptions } from './round';
import { vendor } from './vendor';

export interface CompareOptions<F> extends BenchPageOptions, RoundOptions {
  /** How many count, after one in which everything is cold. */
  readonly rounds: number;
  /** How many times slower the processor is made. Default 1. */
  readonly slowdown?: number;
  /** What is done in each. */
  readonly play: (round: Round) => Promise<F>;
}

export interface Comparison<Name extends string> {
  /** The medians of one figure. */
  of(figure: Name): Measurement;
}

/** Plays rounds on ours and on the vendor's UI by turns, on one client in one page. */
export async function compare<Name extends string>(
  openPage: (options: BenchPageOptions) => Promise<BenchPage>,
  { rounds, slowdown = 1, play, ...options }: CompareOptions<Figures<Name>>,
): Promise<Comparison<Name>> {
  const bench = await openPage(options);
  const once = async (driver: Driver, rate = slowdown) => {
    await bench.slowDown(rate);
    const round = new Round(bench, driver, options);
    const figures = await play(round);
    await round.close();
    return figures;
  };
  const results: { ours: Figures<Name>; vendor: Figures<Name> }[] = [];
  // The vendor's first round only warms it up, and takes as long as all of ours.
  results.push({ ours: await once(ours), vendor: await once(vendor, 1) });
  while (results.length <= rounds) results.push({ ours: await once(ours), vendor: await once(vendor) });
  await bench.close();

  const [cold, ...warm] = results;
  return {
    of: (figure) => ({
      ours: medianOf(warm.map((result) => result.ours[figure])),
      vendor: medianOf(warm.map((result) => result.vendor[figure])),
      ...(cold && { cold: cold.ours[figure] }),
    }),
  };
}
