import { forwardRef, useState } from 'react';
import { useTexts } from '../../hooks/use-texts';
import { announceEditsTexts } from '../../locales/en/announce-edits';
import { planTexts } from '../../locales/en/plan';
import type { ButtonProps } from '../../primitives/button';
import { Dialog } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { DialogHeader } from '../../primitives/dialog-header';
import { Icon } from '../../primitives/icon';
import type { MenuItem } from '../../primitives/menu';
import { MenuButton } from '../../primitives/menu-button';
import { importView, planSetsView } from '../late/opened-views';
import { ErrorNote } from '../notes/error-note';
import { useAssignActions, useAssignFields } from '../plan/use-breakout-assign';
import { useAction } from '../use-action';
import type { FileKind } from '../save-file';
import { downloadPlan, downloadTemplate } from './download';
import { PlanSourceDialogs, usePlanSource } from './plan-source';
import { SavePlanDialog } from './save-plan-dialog';

export type PlanMenuProps = Omit<ButtonProps, 'children'>;

/** Exports and saves the plan of the surrounding `AssignDialog`, and takes another from a file, a saved plan or the last time. Renders a `button`. */
export const PlanMenu = forwardRef<HTMLElement, PlanMenuProps>(function PlanMenu(props, ref) {
  const { plan, people } = useAssignFields('plan', 'people');
  const { announce } = useAssignActions();
  const { t } = useTexts(announceEditsTexts, planTexts);
  const [saving, setSaving] = useState(false);
  const [failed, setFailed] = useState(false);
  const source = usePlanSource();
  const { error, run } = useAction();
  const { again } = source;
  const empty = plan.rooms.length === 0;

  const download = async (kind: FileKind | 'template') => {
    const file = await run(() => (kind === 'template' ? downloadTemplate(people) : downloadPlan(plan, people, kind)));
    if (file === undefined) setFailed(true);
    else announce(t('announce.exported', { file }), true);
  };
  const actions: Record<string, () => void> = {
    import: source.importFile,
    template: () => void download('template'),
    csv: () => void download('csv'),
    json: () => void download('json'),
    save: () => setSaving(true),
    sets: source.chooseSet,
    last: () => again?.((count) => announce(t('announce.imported', { count }))),
  };
  const kept: MenuItem[] = [
    { id: 'save', label: t('plan.save'), group: 'kept', disabled: empty },
    { id: 'sets', label: t('plan.sets'), group: 'kept', onApproach: planSetsView.prefetch },
    { id: 'last', label: t('plan.last'), group: 'kept', disabled: again === null },
  ];
  return (
    <>
      <MenuButton
        ref={ref}
        variant="ghost"
        menuLabel={t('plan.menu')}
        items={[
          { id: 'import', label: t('plan.import'), onApproach: importView.prefetch },
          { id: 'template', label: t('plan.template') },
          { id: 'csv', label: t('plan.exportCsv'), disabled: empty },
          { id: 'json', label: t('plan.exportJson'), disabled: empty },
          ...(source.available ? kept : []),
        ]}
        onSelect={(id) => actions[id]?.()}
        {...props}
      >
        {t('plan.menu')}
        <Icon name="chevron" />
      </MenuButton>
      <SavePlanDialog
        open={saving}
        onOpenChange={setSaving}
        onSaved={(name) => announce(t('announce.saved', { name }), true)}
      />
      <PlanSourceDialogs
        source={source}
        onUse={({ rooms }) => {
          announce(t('announce.imported', { count: rooms.flatMap((room) => room.personKeys).length }), true);
        }}
      />
      <Dialog role="alertdialog" open={failed} onOpenChange={setFailed}>
        <DialogHeader>{t('export.failed')}</DialogHeader>
        <DialogBody>
          <ErrorNote error={error} />
        </DialogBody>
      </Dialog>
    </>
  );
});
