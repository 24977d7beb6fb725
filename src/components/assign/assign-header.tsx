import { forwardRef, type ReactNode } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { DialogHeader, type DialogHeaderProps } from '../../primitives/dialog-header';
import { Segments } from '../../primitives/segments';
import { PlanMenu } from '../exchange/plan-menu';
import { useAssign, type AssignPane } from './assign-context';
import { zoneOfPane } from './people-drag';
import { ShuffleTools } from './shuffle-tools';

export type AssignHeaderProps = DialogHeaderProps;

/** The title, undo and redo, and, where there is room for one pane only, the choice of it, and Shuffle beside both. */
export const AssignHeader = forwardRef<HTMLElement, AssignHeaderProps>(function AssignHeader(
  { children, ...rest },
  ref,
) {
  const { plan, people, pane, setPane, apply } = useAssign();
  const { t } = useMessages();
  return (
    <>
      <DialogHeader ref={ref} actions={apply.pending ? undefined : <HeaderTools />} {...rest}>
        {children ?? t(apply.live ? 'panel.edit' : 'assign.title')}
      </DialogHeader>
      {!apply.pending && (
        <div className="rbk-assign-tabs">
          <Segments
            label={t('assign.panes')}
            value={pane}
            onValueChange={setPane}
            options={[
              { value: 'people', label: <Tab pane="people">{t('common.people', { count: people.length })}</Tab> },
              { value: 'rooms', label: <Tab pane="rooms">{t('common.rooms', { count: plan.rooms.length })}</Tab> },
            ]}
          />
          <ShuffleTools />
        </div>
      )}
    </>
  );
});

/** Opens its pane also while people are held over it. */
function Tab({ pane, children }: { pane: AssignPane; children: ReactNode }) {
  return (
    <span className="rbk-segment-zone" data-drop-zone={zoneOfPane(pane)}>
      {children}
    </span>
  );
}

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
  const { canUndo, canRedo, undo, redo } = useAssign();
  const { t } = useMessages();
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
