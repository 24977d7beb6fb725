import * as opened from '../../src/components/late/opened-views';
import { preloadBreakout } from '../../src/components/late/preload-breakout';
import { Late } from '../../src/core/late';

/** Loads every view, for tests of what a view does once it is there. That it comes late is tested where it does. */
export async function loadAllViews(): Promise<void> {
  const views = Object.values<unknown>(opened).filter((it): it is Late<unknown> => it instanceof Late);
  await Promise.all([preloadBreakout(), ...views.map((view) => view.load())]);
}
