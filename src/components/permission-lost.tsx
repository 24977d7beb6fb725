import { useBreakoutSelector } from '../hooks/use-breakout-selector';
import { useMessages } from '../hooks/use-messages';
import { Button } from '../primitives/button';
import { DialogBody } from '../primitives/dialog-body';
import { useDialog } from '../primitives/dialog-context';
import { DialogFooter } from '../primitives/dialog-footer';
import { DialogHeader } from '../primitives/dialog-header';
import { Note } from './notes/note';

/** Whether the user cannot alter rooms: the server would refuse what a host's dialog offers. */
export function usePermissionLost(): boolean {
  return useBreakoutSelector(
    ({ status, permissions }) => (status === 'main' || status === 'room') && !permissions.canAlter,
  );
}

/** In place of a host's dialog: why it is of no use any more, and the way out. */
export function PermissionLost() {
  const { close } = useDialog();
  const { t } = useMessages();
  return (
    <>
      <DialogHeader>{t('permission.lost')}</DialogHeader>
      <DialogBody>
        <Note tone="warning" role="alert">
          <p className="rbk-note-title">{t('permission.lost.text')}</p>
          <p className="rbk-note-text">{t('permission.lost.plan')}</p>
        </Note>
      </DialogBody>
      <DialogFooter>
        <Button size="lg" variant="primary" data-initial-focus="" onClick={() => close('close-button')}>
          {t('common.close')}
        </Button>
      </DialogFooter>
    </>
  );
}
