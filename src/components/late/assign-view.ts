import { Late } from '../../core/late';

/** Not in views.ts: the panel leads to it, too, and a bundler keeps what leads to itself. */
export const assignView = /* @__PURE__ */ new Late('AssignDialog', async () => {
  return (await import('../assign/assign-dialog')).AssignDialog;
});
