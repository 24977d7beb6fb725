import { createContext } from 'react';
import { keyValuePlanStorage } from '../core/plan/sets/key-value-storage';
import type { PlanStorage } from '../core/plan/sets/plan-storage';

/** Plans in the browser's `localStorage`, for this site. Opened when it is used: never on a server. */
export const browserPlanStorage = keyValuePlanStorage(() => globalThis.localStorage);

/** Null: plans are not kept. */
export const PlanStorageContext = createContext<PlanStorage | null>(null);
