import { useRef, type RefObject } from 'react';
import { mainAndRooms, placesOf } from '../../core/plan/places';
import { useSession } from '../../hooks/session-context';
import { useTexts } from '../../hooks/use-texts';
import { announceEditsTexts } from '../../locales/en/announce-edits';
import { useDrag } from '../../primitives/drag/use-drag';
import { PersonName } from '../people/person-name';
import { useBreakoutPanel } from './use-breakout-panel';

interface PanelDragProps {
  /** The panel. */
  root: RefObject<HTMLElement | null>;
  announce: (message: string) => void;
}

/** Lets a host drag people from room to room, also onto one that is a line: one, or all selected when one of them is taken. */
export function PanelDrag({ root, announce }: PanelDragProps) {
  const session = useSession('BreakoutPanel');
  const { selection, setSelection, move } = useBreakoutPanel();
  const { t } = useTexts(announceEditsTexts);
  const ghost = useRef<HTMLDivElement>(null);
  const placeOf = (zone: string) => {
    const { main } = session.getSnapshot();
    const place = mainAndRooms(session.getSnapshot()).find(({ id }) => id === zone);
    return (
      place && {
        roomId: place === main ? null : place.id,
        title: place === main ? t('common.mainMeeting') : place.title,
      }
    );
  };
  const dragged = useDrag({
    root,
    ghost,
    keysAt: (pressed) => {
      const key = pressed.closest<HTMLElement>('[data-person]:not([aria-disabled])')?.dataset.person;
      if (key === undefined) return [];
      return selection?.has(key) ? [...selection] : [key];
    },
    onStart: (keys) => announce(t('announce.dragging', { count: keys.length })),
    onOver: (zone) => {
      const place = zone === null ? undefined : placeOf(zone);
      if (place) announce(t('announce.dragOver', { place: place.title }));
    },
    onEnd: (keys, zone) => {
      const place = zone === null ? undefined : placeOf(zone);
      const places = placesOf(session.getSnapshot());
      const others = keys.filter((key) => places.get(key) !== zone);
      if (!place || others.length === 0) return announce(t('announce.dragCancelled'));
      move(others, place.roomId);
      setSelection(null);
    },
  });
  const [first = ''] = dragged ?? [];
  const only = dragged?.length === 1 ? session.person(first) : undefined;
  return (
    <div ref={ghost} className="rbk-drag-ghost" popover="manual" aria-hidden="true">
      {only ? <PersonName person={only} /> : dragged && t('common.people', { count: dragged.length })}
    </div>
  );
}
