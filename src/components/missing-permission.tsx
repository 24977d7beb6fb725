import { useState } from 'react';
import { isJoined } from '../core/session/status';
import { useBreakoutSelector } from '../hooks/use-breakout-selector';
import { useTexts } from '../hooks/use-texts';
import { permissionTexts } from '../locales/en/permission';
import { Button } from '../primitives/button';
import { DialogBody } from '../primitives/dialog-body';
import { useDialog } from '../primitives/dialog-context';
import { DialogFooter } from '../primitives/dialog-footer';
import { DialogHeader } from '../primitives/dialog-header';
import { Note } from './notes/note';

/**
 * Whether the user cannot alter rooms: the server would refuse what a host's dialog offers. `lost`: they could before;
 * `none`: not since this view is there.
 */
export function useMissingPermission(): 'lost' | 'none' | null {
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const isMissing = useBreakoutSelector(({ status }) => isJoined(status)) && !canAlter;
  const [couldAlter, setCouldAlter] = useState(canAlter);
  if (canAlter && !couldAlter) setCouldAlter(true);
  if (!isMissing) return null;
  return couldAlter ? 'lost' : 'none';
}

/** In place of a host's dialog: why it is of no use, or of none any more, and the way out. */
export function MissingPermission({ kind }: { kind: 'lost' | 'none' }) {
  const { close } = useDialog();
  const { t } = useTexts(permissionTexts);
  return (
    <>
      <DialogHeader>{t(`permission.${kind}`)}</DialogHeader>
      <DialogBody>
        <Note tone="warning" role="alert">
          <p className="rbk-note-title">{t(`permission.${kind}.text`)}</p>
          {kind === 'lost' && <p className="rbk-note-text">{t('permission.lost.plan')}</p>}
        </Note>
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" data-initial-focus="" onClick={() => close('close-button')}>
          {t('common.close')}
        </Button>
      </DialogFooter>
    </>
  );
}
