import { useViewState, type BreakoutView } from './view-state';

/**
 * Which view of the breakout UI is open, and how to open another (`null`: none). It belongs to the session, so an open
 * view survives a switch and an app that unmounts everything meanwhile (SDK facts 21).
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const [view, setView] = useBreakoutView();
 * return <button aria-pressed={view === 'panel'} onClick={() => setView('panel')}>Rooms</button>;
 */
export function useBreakoutView(): readonly [view: BreakoutView | null, setView: (view: BreakoutView | null) => void] {
  return useViewState('useBreakoutView', 'view');
}
