import { forwardRef, useState } from 'react';
import { useTexts } from '../../hooks/use-texts';
import { announcePlaceTexts } from '../../locales/en/announce-place';
import { panelTexts } from '../../locales/en/panel';
import { switcherTexts } from '../../locales/en/switcher';
import { switchingTexts } from '../../locales/en/switching';
import type { ButtonProps } from '../../primitives/button';
import { Icon } from '../../primitives/icon';
import { LiveRegion } from '../../primitives/live-region';
import { MenuButton } from '../../primitives/menu-button';
import { ConfirmDialog } from '../confirm/confirm-dialog';
import { KeepFresh } from '../keep-fresh';
import { ErrorNote } from '../notes/error-note';
import { nowhere, peopleDetail } from '../people/room-menu-items';
import { placesText, useRoomSwitch } from './use-room-switch';

/**
 * The room switcher of a control bar: a button that names what it does and the user's current place, and opens a menu of the
 * places that they may go to, with the number of people there. Renders nothing for users who may go nowhere, and while no room is
 * open; where there is nowhere to go from here it is disabled, with the reason as its tooltip. A switch that fails opens a
 * dialog that says why, and offers another try. Its children replace both.
 */
export const RoomSwitcherButton = forwardRef<HTMLElement, ButtonProps>(function RoomSwitcherButton(
  { children, ...rest },
  ref,
) {
  const { offered, places, ready, reason, failure, go, dismiss, question, arrival } =
    useRoomSwitch('RoomSwitcherButton');
  const { t } = useTexts(announcePlaceTexts, panelTexts, switcherTexts, switchingTexts);
  const [open, setOpen] = useState(false);
  const current = places.find((place) => place.current);
  const here = current?.title ?? t('common.mainMeeting');
  const stuck = !places.some(({ allowed }) => allowed);
  return (
    <>
      {offered && (
        <MenuButton
          ref={ref}
          icon="swap"
          aria-disabled={!ready || stuck}
          title={stuck && reason ? t(reason) : undefined}
          menuLabel={t('switcher.label')}
          items={places
            .filter(({ current, allowed }) => current || allowed)
            .map((place) => ({
              id: place.id ?? nowhere,
              label: place.title,
              ...peopleDetail(t, place.count, placesText(t, place)),
              current: place.current,
              disabled: place.current || place.shut !== null,
            }))}
          onSelect={(id) => {
            const place = places.find((each) => (each.id ?? nowhere) === id);
            if (place) go(place);
          }}
          onOpenChange={setOpen}
          {...rest}
        >
          {children ?? (
            <>
              {t('switcher.label')}{' '}
              <bdi className="rbk-truncate rbk-switcher-here" title={here}>
                {here}
              </bdi>
              <Icon name="chevron" />
            </>
          )}
        </MenuButton>
      )}
      {open && offered && <KeepFresh />}
      {failure && (
        <ConfirmDialog
          open
          title={
            failure.place.id === null ? t('switching.failed') : t('switching.failedRoom', { room: failure.place.title })
          }
          confirmLabel={t('common.retry')}
          cancelLabel={t('common.close')}
          onConfirm={() => go(failure.place)}
          onOpenChange={(_, { reason: why }) => {
            if (why !== 'action') dismiss();
          }}
        >
          {current && <p>{current.id === null ? t('announce.inMain') : t('announce.inRoom', { room: here })}</p>}
          {/* Read out with the dialog that it is in. */}
          <ErrorNote error={failure.error} role={undefined} />
        </ConfirmDialog>
      )}
      {question}
      <LiveRegion message={arrival} />
    </>
  );
});
