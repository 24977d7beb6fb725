import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { Part, type PartProps } from '../../primitives/part';
import { AddRoomForm } from './add-room-form';
import { useBreakoutPanel } from './panel-context';
import { PanelSearch } from './panel-search';

export type PanelFieldsProps = Omit<PartProps<'div'>, 'children'>;

/** One person fewer is found at a glance. */
const searchFrom = 13;

/** What one enters into the panel: the name of one more room while one is being added, and whom one searches for. */
export const PanelFields = forwardRef<HTMLDivElement, PanelFieldsProps>(function PanelFields(props, ref) {
  const { isOpen, permissions } = useBreakoutMeeting();
  const { adding, setAdding, search } = useBreakoutPanel();
  const isMany = useBreakoutSelector(
    ({ main, rooms }) => rooms.reduce((sum, { people }) => sum + people.length, main?.people.length ?? 0) >= searchFrom,
  );
  // What is searched for can be taken back, however few are left.
  const hasSearch = isMany || search !== '';
  const hasForm = adding && permissions.canAlter;
  if (!isOpen || (!hasForm && !hasSearch)) return null;
  return (
    <Part tag="div" className="rbk-panel-section" ref={ref} custom={props}>
      {hasForm && <AddRoomForm onDone={() => setAdding(false)} />}
      {hasSearch && <PanelSearch />}
    </Part>
  );
});
