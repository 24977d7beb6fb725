import { Late } from '../core/late';
import type * as EngineParts from './engine-parts';

/**
 * What follows a client and acts for it. Not in an app's first bundle: it is loaded while the SDK connects, and no client of
 * `useBreakoutClient` is made before it is there.
 */
export const engine = /* @__PURE__ */ new Late<typeof EngineParts>(
  'What follows the meeting',
  () => import('./engine-parts'),
);
