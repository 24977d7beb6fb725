import { keyValuePlanStorage } from '../core/plan/sets/key-value-storage';

/** Plans in the browser's `localStorage`, for this site. Opened when it is used: never on a server. */
export const browserPlanStorage = /* @__PURE__ */ keyValuePlanStorage(() => globalThis.localStorage);
