import { forwardRef } from 'react';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { panelHostTexts } from '../../locales/en/panel-host';
import { Button } from '../../primitives/button';
import { DialogHeader, type DialogHeaderProps } from '../../primitives/dialog-header';
import { Segments } from '../../primitives/segments';
import { PlanMenu } from '../exchange/plan-menu';
import { useBreakoutAssign, useAssignActions, useAssignFields } from '../plan/use-breakout-assign';
import { zoneOfPane } from './people-drag';
import { ShuffleTools } from './shuffle-tools';

export type AssignHeaderProps = DialogHeaderProps;

/**
 * The title, the plan's menu, undo and redo; where there is room for one pane only, also its choice and Shuffle, unless an app
 * has put something else in the place of the panes. Renders a `header`.
 */
export const AssignHeader = forwardRef<HTMLElement, AssignHeaderProps>(function AssignHeader(
  { children, ...rest },
  ref,
) {
  const peopleCount = useBreakoutAssign((state) => state.people.length);
  const roomCount = useBreakoutAssign((state) => state.plan.rooms.length);
  const { pane, live, pending } = useAssignFields('pane', 'live', 'pending');
  const { setPane } = useAssignActions();
  const { t } = useTexts(assignTexts, panelHostTexts);
  return (
    <>
      <DialogHeader ref={ref} actions={pending ? undefined : <HeaderTools />} {...rest}>
        {children ?? t(live ? 'panel.edit' : 'assign.title')}
      </DialogHeader>
      {!pending && (
        <div className="rbk-assign-tabs">
          <Segments
            label={t('assign.panes')}
            value={pane}
            onValueChange={setPane}
            options={[
              // Each opens its pane also while people are held over it.
              { value: 'people', label: t('common.people', { count: peopleCount }), dropZone: zoneOfPane('people') },
              { value: 'rooms', label: t('common.rooms', { count: roomCount }), dropZone: zoneOfPane('rooms') },
            ]}
          />
          <ShuffleTools />
        </div>
      )}
    </>
  );
});

function HeaderTools() {
  return (
    <>
      <PlanMenu />
      <HistoryButtons />
    </>
  );
}

/** Undo and redo. They stay focusable when there is nothing left, so that the keyboard keeps its place. */
function HistoryButtons() {
  const { canUndo, canRedo } = useAssignFields('canUndo', 'canRedo');
  const { undo, redo } = useAssignActions();
  const { t } = useTexts(assignTexts);
  return (
    <div className="rbk-history">
      <Button
        kind="icon"
        variant="ghost"
        icon="undo"
        aria-disabled={!canUndo || undefined}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={undo}
      >
        {t('assign.undo')}
      </Button>
      <Button
        kind="icon"
        variant="ghost"
        icon="redo"
        aria-disabled={!canRedo || undefined}
        aria-keyshortcuts="Control+Y Control+Shift+Z Meta+Shift+Z"
        onClick={redo}
      >
        {t('assign.redo')}
      </Button>
    </div>
  );
}
