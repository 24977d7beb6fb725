import type { SwitchState } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';

/** Whether one goes by one's own wish: asked for by itself, or as a part of what one does to the rooms as a host. */
export function useIsOwnWish(switching: SwitchState | null): boolean {
  const isMoved = useBreakoutSelector(
    ({ me, operations }) => me !== null && operations.some(({ moves }) => moves.has(me.key)),
  );
  return switching?.requested === true || isMoved;
}

/** Where a switch leads, and by whose wish. */
export function useSwitchingText(switching: SwitchState | null): string {
  const { t } = useMessages();
  const requested = useIsOwnWish(switching);
  if (!switching) return t('switching.toSomeRoom');
  const { toMain, toTitle } = switching;
  if (toMain) return t(requested ? 'switching.toMain' : 'switching.movedToMain');
  if (toTitle === null) return t(requested ? 'switching.toSomeRoom' : 'switching.movedToSomeRoom');
  return t(requested ? 'switching.toRoom' : 'switching.movedToRoom', { room: toTitle });
}
