import { createElement } from 'react';
import { Late } from '../../core/late';
import { useTexts } from '../../hooks/use-texts';
import { planTexts } from '../../locales/en/plan';
import type { ImportDialogProps } from '../exchange/import-dialog';
import { LateDialog } from './late-dialog';
import { useLateView } from './use-late-view';

const importView = /* @__PURE__ */ new Late('ImportDialog', async () => {
  return (await import('../exchange/import-dialog')).ImportDialog;
});

/** The import of a plan, opened by something of a host's view. Loaded when it is opened: most hosts never import one. */
export function LateImportDialog({ load, onUse, ...dialog }: Omit<ImportDialogProps, 'children'>) {
  const View = useLateView(importView, { wanted: dialog.open === true, likely: false });
  const { t } = useTexts(planTexts);
  if (View) return createElement(View, { load, onUse, ...dialog });
  return <LateDialog view={importView} heading={t('plan.import')} {...dialog} />;
}
