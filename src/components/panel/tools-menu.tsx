import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { Menu, type MenuProps } from '../../primitives/menu';
import { useBreakoutPanel } from './panel-context';

interface ToolsMenuProps extends Pick<MenuProps, 'anchor' | 'onClose' | 'fallbackFocus'> {
  /** Asked to bring everyone back. */
  onRecall: () => void;
}

/** What a host can do with the people of all rooms. */
export function ToolsMenu({ onRecall, ...rest }: ToolsMenuProps) {
  const { ready, selection, setSelection } = useBreakoutPanel();
  const nobody = useBreakoutSelector(({ rooms }) => rooms.every(({ people }) => people.length === 0));
  const { t } = useMessages();
  return (
    <Menu
      {...rest}
      aria-label={t('assign.roomsActions')}
      items={[
        { id: 'select', label: t('panel.select'), icon: 'people', current: selection !== null },
        { id: 'recall', label: t('panel.recallAll'), icon: 'undo', disabled: !ready || nobody },
      ]}
      onSelect={(id) => {
        if (id === 'recall') onRecall();
        else setSelection(new Set());
      }}
    />
  );
}
