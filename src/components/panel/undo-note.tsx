import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { useSession } from '../../hooks/session-context';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { sameItems } from '../../hooks/same-items';
import { useTexts } from '../../hooks/use-texts';
import { panelHostTexts } from '../../locales/en/panel-host';
import { personLabel } from '../people/person-label';
import { useIsomorphicLayoutEffect } from '../../primitives/use-isomorphic-layout-effect';
import { historyStep } from '../undo-keys';
import { UndoRow } from '../undo-row';
import { stillThere, undoables, type Undoable } from './undo';
import { useBreakoutPanel } from './use-breakout-panel';

/** How long a move can be taken back, ms. */
const STAY = 10_000;

/**
 * What the host has done last, with the way to take it back, for some seconds and for as long as pointer or focus are on
 * it. Ctrl or Cmd+Z anywhere in the panel takes it back, too.
 */
export function UndoNote({ region }: { region: RefObject<HTMLElement | null> }) {
  const store = undoables(useSession('BreakoutPanel'));
  const all = useSyncExternalStore(store.subscribe, store.get, store.get);
  const last = all.at(-1);
  // The panel may have been closed while their time ran out.
  useIsomorphicLayoutEffect(() => store.set((before) => before.filter(({ at }) => Date.now() - at < STAY)), [store]);
  // In the page before there is something to be read out.
  return <div role="status">{last && <LastMove key={last.id} last={last} region={region} />}</div>;
}

interface LastMoveProps {
  last: Undoable;
  region: RefObject<HTMLElement | null>;
}

function LastMove({ last, region }: LastMoveProps) {
  const session = useSession('BreakoutPanel');
  const store = undoables(session);
  const { takeBack } = useBreakoutPanel();
  const there = useBreakoutSelector((snapshot) => stillThere(last, snapshot), sameItems);
  const mainId = useBreakoutSelector(({ main }) => main?.id);
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { t } = useTexts(panelHostTexts);
  const [isHeld, setHeld] = useState(false);
  const { rounds } = useBreakoutRounds();
  const isGone = last.resumeTimer ? rounds === null : there.length === 0;
  useEffect(() => {
    if (isHeld && !isGone) return;
    // Those before it have had their time.
    const timer = setTimeout(() => store.set([]), STAY);
    return () => clearTimeout(timer);
  }, [store, isHeld, isGone]);
  useEffect(() => {
    const node = region.current;
    if (!node || isGone) return;
    const onKey = (event: KeyboardEvent) => {
      if (historyStep(event) !== 'undo') return;
      event.preventDefault();
      takeBack(last);
    };
    node.addEventListener('keydown', onKey);
    return () => node.removeEventListener('keydown', onKey);
  }, [region, isGone, takeBack, last]);

  const row = (text: string) => <UndoRow text={text} onUndo={() => takeBack(last)} onHeldChange={setHeld} />;
  if (last.resumeTimer && !isGone) return row(t('panel.timerEnded'));
  const [first] = there;
  if (!first) return null;
  const count = there.length;
  const isTogether = there.every(({ toId }) => toId === first.toId);
  const room = rooms.find(({ id }) => id === first.toId)?.title ?? '';
  const name = personLabel(t, first.person);
  const text =
    last.merged !== undefined
      ? t('panel.merged', { room: last.merged.title, into: room })
      : !isTogether
        ? t('panel.sent', { count })
        : first.toId === mainId
          ? count === 1
            ? t('panel.broughtBack.one', { name })
            : t('panel.broughtBack', { count })
          : count === 1
            ? t('panel.moved.one', { name, room })
            : t('panel.moved', { count, room });
  return row(text);
}
