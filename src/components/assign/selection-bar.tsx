import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { useAssign } from './assign-context';

export interface SelectionBarState {
  /** Somebody is. */
  selected: boolean;
}

export type SelectionBarProps = PartProps<'div', SelectionBarState>;

/** How many are selected, and what to do with them. While nobody is: how to assign, unless all have a room. */
export const SelectionBar = forwardRef<HTMLDivElement, SelectionBarProps>(function SelectionBar(props, ref) {
  const { isComplete, selected, setSelected, locked, lockPeople, openMoveMenu } = useAssign();
  const { t } = useMessages();
  const allLocked = [...selected].every((key) => locked.has(key));
  if (selected.size === 0 && isComplete) return null;
  return (
    <Part tag="div" className="rbk-selection-bar" state={{ selected: selected.size > 0 }} ref={ref} custom={props}>
      {selected.size === 0 ? (
        <span className="rbk-muted">{t('assign.hint')}</span>
      ) : (
        <>
          <span>{t('assign.selected', { count: selected.size })}</span>
          <Button variant="ghost" onClick={() => setSelected([])}>
            {t('assign.deselectAll')}
          </Button>
          <Button
            kind="icon"
            variant="ghost"
            icon={allLocked ? 'unlock' : 'lock'}
            onClick={() => lockPeople([...selected], !allLocked)}
          >
            {t(allLocked ? 'assign.unlock' : 'assign.lock')}
          </Button>
          <Button aria-haspopup="menu" onClick={(event) => openMoveMenu([...selected], event.currentTarget)}>
            {t('assign.moveTo')}
          </Button>
        </>
      )}
    </Part>
  );
});
