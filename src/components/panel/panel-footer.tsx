import { forwardRef, useEffect, useRef, useState } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { liveTexts } from '../../locales/en/live';
import { panelTexts } from '../../locales/en/panel';
import { Button } from '../../primitives/button';
import { focusWhenReady } from '../../primitives/inner-button';
import { Part, type PartProps } from '../../primitives/part';
import { ConfirmDialog } from '../confirm/confirm-dialog';
import { SharersWarning } from '../notes/sharers-warning';
import { permissionReason } from '../people/permission-reason';
import { keysOf } from './panel-actions';
import { useBreakoutPanel } from './use-breakout-panel';

export type PanelFooterProps = Omit<PartProps<'footer'>, 'children'>;

/** For hosts: edit or close the rooms. For everyone else: what they may not do, and who decides it. */
export const PanelFooter = forwardRef<HTMLElement, PanelFooterProps>(function PanelFooter(props, ref) {
  const { permissions, isOpen, room } = useBreakoutMeeting();
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { ready, editRooms, wasEditing, closeRooms } = useBreakoutPanel();
  const { t } = useTexts(liveTexts, panelTexts);
  const [asking, setAsking] = useState(false);
  const edit = useRef<HTMLElement>(null);
  useEffect(() => {
    // The panel was gone meanwhile, and with it the button that a dialog gives the focus back to.
    if (edit.current && wasEditing()) return focusWhenReady(edit.current);
  }, [wasEditing]);
  const { canAlter } = permissions;
  const reason = permissionReason(permissions, room === null);
  if (!isOpen || (!canAlter && !reason)) return null;
  return (
    <Part tag="footer" className="rbk-panel-footer" ref={ref} custom={props}>
      {canAlter ? (
        <>
          <Button ref={edit} aria-disabled={!ready} onClick={editRooms}>
            {t('panel.edit')}
          </Button>
          <Button variant="ghost" data-danger="" aria-disabled={!ready} onClick={() => setAsking(true)}>
            {t('panel.close')}
          </Button>
          <ConfirmDialog
            danger
            open={asking}
            onOpenChange={setAsking}
            title={t('confirm.close.title')}
            confirmLabel={t('confirm.close.confirm')}
            cancelLabel={t('confirm.close.cancel')}
            onConfirm={closeRooms}
          >
            <p>{t('confirm.close.description')}</p>
            <SharersWarning personKeys={keysOf(rooms)} />
          </ConfirmDialog>
        </>
      ) : (
        reason && <p className="rbk-muted">{t(reason)}</p>
      )}
    </Part>
  );
});
