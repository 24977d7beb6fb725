import { useCallback, useState, type ReactNode } from 'react';
import type { PersonKey } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useTexts } from '../../hooks/use-texts';
import { shareTexts } from '../../locales/en/share';
import { SharersWarning } from '../notes/sharers-warning';
import { ConfirmDialog } from './confirm-dialog';

export interface ShareGuard {
  /** Does something that moves these people: at once or, when it ends a screen share, once that has been agreed to. */
  guard: (personKeys: readonly PersonKey[], move: () => void) => void;
  /** The question, to be rendered. */
  question: ReactNode;
}

/** A screen share ends when its person changes rooms: asks before that happens. */
export function useShareGuard(user: string): ShareGuard {
  const session = useSession(user);
  const { t } = useTexts(shareTexts);
  const [asked, setAsked] = useState<{ keys: readonly PersonKey[]; move: () => void } | null>(null);
  const guard = useCallback<ShareGuard['guard']>(
    (keys, move) => {
      const ends = session.getSnapshot().screenSharers.some(({ key }) => keys.includes(key));
      if (ends) setAsked({ keys, move });
      else move();
    },
    [session],
  );
  const question = (
    <ConfirmDialog
      danger
      open={asked !== null}
      title={t('share.confirm.title')}
      confirmLabel={t('share.confirm.confirm')}
      cancelLabel={t('share.confirm.cancel')}
      onConfirm={() => asked?.move()}
      onOpenChange={(open) => {
        if (!open) setAsked(null);
      }}
    >
      <SharersWarning personKeys={asked?.keys ?? []} />
    </ConfirmDialog>
  );
  return { guard, question };
}
