import { forwardRef } from 'react';
import { useBreakoutRooms } from '../../hooks/use-breakout-rooms';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { ListAge } from './list-age';
import { PanelTools } from './panel-tools';
import { comingTo } from './use-coming-to';

export interface PanelHeaderProps extends PartProps<'header'> {
  /** Id for the title, by which the panel is named. */
  titleId?: string | undefined;
}

/** The panel's title, how many are in the rooms, how old that is, a host's tools, and its close button, which leaves the rooms open. */
export const PanelHeader = forwardRef<HTMLElement, PanelHeaderProps>(function PanelHeader(
  { titleId, children, ...rest },
  ref,
) {
  const { rooms, isOpen } = useBreakoutRooms();
  const [, setView] = useBreakoutView();
  const { t } = useMessages();
  const count = useBreakoutSelector((snapshot) => {
    // Between two lists people are in none, and still on the way to a room.
    const coming = comingTo(snapshot);
    return snapshot.rooms.reduce((sum, { id, people }) => sum + people.length + (coming.get(id)?.length ?? 0), 0);
  });
  return (
    <Part tag="header" className="rbk-panel-header" ref={ref} custom={rest}>
      <div className="rbk-panel-heading">
        <h2 id={titleId} className="rbk-panel-title">
          {children ?? t('panel.title')}
        </h2>
        {isOpen && (
          <p className="rbk-panel-summary">
            {t('panel.summary', { count, rooms: t('panel.summary.rooms', { count: rooms.length }) })}
            <ListAge />
          </p>
        )}
      </div>
      <PanelTools />
      <Button kind="icon" variant="ghost" icon="close" onClick={() => setView(null)}>
        {t('common.close')}
      </Button>
    </Part>
  );
});
