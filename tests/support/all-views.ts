import {
  announceView,
  briefView,
  importView,
  planSetsView,
  resultsView,
  roundsView,
  sessionRecordView,
  timerView,
} from '../../src/components/late/opened-views';
import { preloadBreakout } from '../../src/components/late/preload-breakout';

/** Loads every view: what one does once it is there. That it comes late is tested where it does. */
export async function loadAllViews(): Promise<void> {
  const views = [
    announceView,
    briefView,
    importView,
    planSetsView,
    resultsView,
    roundsView,
    sessionRecordView,
    timerView,
  ];
  await Promise.all([preloadBreakout(), ...views.map((view) => view.load())]);
}
