import { createContext } from 'react';
import type { PlanStorage } from '../core/plan/sets/plan-storage';

/** Null: plans are not kept. Undefined: in the browser, by what only those load who keep one. */
export const PlanStorageContext = createContext<PlanStorage | null | undefined>(null);
