import { useEffect, useRef, useState, type RefObject } from 'react';
import type { PersonKey } from '../../core/types';
import { useTexts } from '../../hooks/use-texts';
import { announceEditsTexts } from '../../locales/en/announce-edits';
import { assignTexts } from '../../locales/en/assign';
import { useDrag } from '../../primitives/drag/use-drag';
import { PersonName } from '../people/person-name';
import { nowhere } from '../people/room-menu-items';
import type { AssignPane } from '../plan/assign-state';
import { useAssignActions, useAssignFields } from '../plan/use-breakout-assign';

/** How long people are held over the tab of a pane before it opens, ms. */
const holdDelay = 500;

/** Lets people be dragged between the lists of the dialog: one, or all selected when one of them is taken. */
export function PeopleDrag({ root }: { root: RefObject<HTMLElement | null> }) {
  const { plan, people, roomOf, selected } = useAssignFields('plan', 'people', 'roomOf', 'selected');
  const { assign, announce, setPane } = useAssignActions();
  const { t } = useTexts(announceEditsTexts, assignTexts);
  const ghost = useRef<HTMLDivElement>(null);
  const [heldOver, setHeldOver] = useState<AssignPane | null>(null);
  useEffect(() => {
    if (!heldOver) return;
    const timer = setTimeout(() => setPane(heldOver), holdDelay);
    return () => clearTimeout(timer);
  }, [heldOver, setPane]);

  const placeOf = (zone: string) =>
    zone === nowhere ? t('assign.people') : plan.rooms.find((room) => room.id === zone)?.title;
  const isThere = (key: PersonKey, zone: string) => (roomOf(key)?.id ?? nowhere) === zone;

  const dragged = useDrag({
    root,
    ghost,
    keysAt: (pressed) => {
      const key = pressed.closest<HTMLElement>('[role=option]')?.dataset.key;
      if (key === undefined) return [];
      return selected.has(key) ? [...selected] : [key];
    },
    onStart: (keys) => announce(t('announce.dragging', { count: keys.length })),
    onOver: (zone) => {
      setHeldOver(zone === null ? null : paneOfZone(zone));
      const place = zone === null ? undefined : placeOf(zone);
      if (place !== undefined) announce(t('announce.dragOver', { place }));
    },
    onEnd: (keys, zone) => {
      setHeldOver(null);
      const isPlace = zone !== null && placeOf(zone) !== undefined;
      if (!isPlace || keys.every((key) => isThere(key, zone))) announce(t('announce.dragCancelled'));
      else assign(keys, zone === nowhere ? null : zone);
    },
  });

  const [first] = dragged ?? [];
  const only = dragged?.length === 1 ? people.find((person) => person.key === first) : undefined;
  return (
    <div ref={ghost} className="rbk-drag-ghost" popover="manual" aria-hidden="true">
      {only ? <PersonName person={only} /> : dragged && t('common.people', { count: dragged.length })}
    </div>
  );
}

const prefix = 'pane:';

/** The drop zone that stands for opening a pane. */
export function zoneOfPane(pane: AssignPane): string {
  return prefix + pane;
}

function paneOfZone(zone: string): AssignPane | null {
  return zone === zoneOfPane('people') ? 'people' : zone === zoneOfPane('rooms') ? 'rooms' : null;
}
