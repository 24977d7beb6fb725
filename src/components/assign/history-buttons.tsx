import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { useAssign } from './assign-context';

export type HistoryButtonsProps = Omit<PartProps<'div'>, 'children'>;

/** Undo and redo. They stay focusable when there is nothing left, so that the keyboard keeps its place. */
export const HistoryButtons = forwardRef<HTMLDivElement, HistoryButtonsProps>(function HistoryButtons(props, ref) {
  const { canUndo, canRedo, undo, redo } = useAssign();
  const { t } = useMessages();
  return (
    <Part tag="div" className="rbk-history" ref={ref} custom={props}>
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
    </Part>
  );
});
