import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { useBreakoutPanel } from './panel-context';

export type PanelSelectionBarProps = Omit<PartProps<'div'>, 'children'>;

/** While people are being selected: how many are, and what to do with them. */
export const PanelSelectionBar = forwardRef<HTMLDivElement, PanelSelectionBarProps>(
  function PanelSelectionBar(props, ref) {
    const { selection, setSelection, openMoveMenu, ready } = useBreakoutPanel();
    const { t } = useMessages();
    if (!selection) return null;
    const count = selection.size;
    return (
      <Part tag="div" className="rbk-selection-bar" ref={ref} custom={props}>
        <span role="status">{t('assign.selected', { count })}</span>
        <Button variant="ghost" onClick={() => setSelection(null)}>
          {t('common.cancel')}
        </Button>
        <Button
          variant="primary"
          aria-haspopup="menu"
          aria-disabled={count === 0 || !ready}
          onClick={(event) => openMoveMenu([...selection], event.currentTarget)}
        >
          {t('assign.moveTo')}
        </Button>
      </Part>
    );
  },
);
