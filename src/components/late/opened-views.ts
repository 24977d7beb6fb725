import { Late } from '../../core/late';

// Not in views.ts: views of a host use them, and a bundler keeps what leads to itself. `scripts/sizes.mjs` names their modules.

export const announceView = /* @__PURE__ */ new Late('AnnounceDialog', async () => {
  return (await import('../facilitation/host-dialogs')).AnnounceDialog;
});

export const briefView = /* @__PURE__ */ new Late('BriefDialog', async () => {
  return (await import('../facilitation/host-dialogs')).BriefDialog;
});

export const importView = /* @__PURE__ */ new Late('ImportDialog', async () => {
  return (await import('../exchange/import-dialog')).ImportDialog;
});

export const planSetsView = /* @__PURE__ */ new Late('PlanSetsDialog', async () => {
  return (await import('../exchange/plan-sets-dialog')).PlanSetsDialog;
});

export const resultsView = /* @__PURE__ */ new Late('ResultsDialog', async () => {
  return (await import('../results/results-dialog')).ResultsDialog;
});

export const roomsAgain = /* @__PURE__ */ new Late('The plan of the last rooms', async () => {
  return (await import('../results/rooms-again')).planRoomsAgain;
});

export const roundsView = /* @__PURE__ */ new Late('RoundsDialog', async () => {
  return (await import('../facilitation/host-dialogs')).RoundsDialog;
});

export const sessionRecordView = /* @__PURE__ */ new Late('SessionRecord', async () => {
  return (await import('../debrief/session-record')).SessionRecord;
});

export const timerView = /* @__PURE__ */ new Late('TimerDialog', async () => {
  return (await import('../facilitation/host-dialogs')).TimerDialog;
});

/** For the control that opens a view: fetches it on the first sign that somebody may. */
export function fetching({ prefetch }: Pick<Late<unknown>, 'prefetch'>) {
  return { onFocus: prefetch, onPointerEnter: prefetch };
}
