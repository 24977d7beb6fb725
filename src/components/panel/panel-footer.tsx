import { forwardRef, useEffect, useRef, useState } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useTexts } from '../../hooks/use-texts';
import { panelTexts } from '../../locales/en/panel';
import { panelHostTexts } from '../../locales/en/panel-host';
import { switcherTexts } from '../../locales/en/switcher';
import { Button } from '../../primitives/button';
import { focusWhenReady } from '../../primitives/inner-button';
import { Part, type PartProps } from '../../primitives/part';
import { CloseRoomsDialog } from '../confirm/close-rooms-dialog';
import { assignView } from '../late/assign-view';
import { fetching } from '../late/opened-views';
import { permissionReason } from '../people/permission-reason';
import { useBreakoutPanel } from './use-breakout-panel';

export type PanelFooterProps = Omit<PartProps<'footer'>, 'children'>;

/** For hosts: edit or close the rooms. For everyone else: what they may not do, and who decides it. */
export const PanelFooter = forwardRef<HTMLElement, PanelFooterProps>(function PanelFooter(props, ref) {
  const { permissions, isOpen, room } = useBreakoutMeeting();
  const { ready, editRooms, wasEditing, closeRooms } = useBreakoutPanel();
  const { t } = useTexts(panelTexts, panelHostTexts, switcherTexts);
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
          <Button ref={edit} aria-disabled={!ready} {...fetching(assignView)} onClick={editRooms}>
            {t('panel.edit')}
          </Button>
          <Button variant="ghost" data-danger="" aria-disabled={!ready} onClick={() => setAsking(true)}>
            {t('panel.close')}
          </Button>
          <CloseRoomsDialog open={asking} onOpenChange={setAsking} onConfirm={closeRooms} />
        </>
      ) : (
        reason && <p className="rbk-muted">{t(reason)}</p>
      )}
    </Part>
  );
});
