import type { SwitchState } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';

/** Where a switch leads, and by whose wish. */
export function useSwitchingText(switching: SwitchState | null): string {
  const { t } = useMessages();
  if (!switching) return t('switching.toSomeRoom');
  const { requested, toMain, toTitle } = switching;
  if (toMain) return t(requested ? 'switching.toMain' : 'switching.movedToMain');
  if (toTitle === null) return t(requested ? 'switching.toSomeRoom' : 'switching.movedToSomeRoom');
  return t(requested ? 'switching.toRoom' : 'switching.movedToRoom', { room: toTitle });
}
