import { forwardRef, type ReactNode } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { DialogHeader, type DialogHeaderProps } from '../../primitives/dialog-header';
import { Segments } from '../../primitives/segments';
import { PlanMenu } from '../exchange/plan-menu';
import { useAssign, type AssignPane } from './assign-context';
import { zoneOfPane } from './drop-zones';
import { HistoryButtons } from './history-buttons';
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
