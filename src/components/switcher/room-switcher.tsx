import { forwardRef, useRef } from 'react';
import { useTexts } from '../../hooks/use-texts';
import { panelTexts } from '../../locales/en/panel';
import { switcherTexts } from '../../locales/en/switcher';
import { Button } from '../../primitives/button';
import { LiveRegion } from '../../primitives/live-region';
import { Part, type PartProps } from '../../primitives/part';
import { VirtualList } from '../../primitives/virtual-list';
import { KeepFresh } from '../keep-fresh';
import { ErrorNote } from '../notes/error-note';
import { HeadCount } from '../people/head-count';
import { useKeptFocus } from '../use-kept-focus';
import { placesText, useRoomSwitch, type SwitchPlace } from './use-room-switch';

export type RoomSwitcherProps = Omit<PartProps<'nav'>, 'children'>;

/**
 * The main meeting and the open rooms, a line each, to change between: for a sheet or a page (`RoomSwitcherButton` is for
 * a control bar). As wide as its container, and scrolls where that is not as tall. Renders nothing for users who may go
 * nowhere, and while no room is open; what a user may not do is said beneath. What fails is said at the room.
 */
export const RoomSwitcher = forwardRef<HTMLElement, RoomSwitcherProps>(function RoomSwitcher(props, ref) {
  const { offered, places, ready, reason, failure, go, question, arrival } = useRoomSwitch('RoomSwitcher');
  const { t, dir } = useTexts(panelTexts, switcherTexts);
  const node = useRef<HTMLElement>(null);
  useKeptFocus(node);
  if (!offered) return null;
  return (
    <Part
      tag="nav"
      className="rbk-switcher"
      ref={ref}
      ownRef={node}
      dir={dir}
      tabIndex={-1}
      aria-label={t('switcher.label')}
      custom={props}
    >
      <VirtualList
        items={places}
        getKey={(place) => place.id ?? 'main'}
        estimateSize={() => 42}
        // Without a control inside, the list itself has to take the focus to be scrolled by keyboard.
        tabIndex={places.some(({ allowed }) => allowed) ? undefined : 0}
      >
        {(place) => (
          <>
            <Place place={place} ready={ready} go={go} />
            {failure?.place.id === place.id && <ErrorNote error={failure.error} />}
          </>
        )}
      </VirtualList>
      {reason && <p className="rbk-switcher-reason">{t(reason)}</p>}
      {question}
      <KeepFresh />
      <LiveRegion message={arrival} />
    </Part>
  );
});

interface PlaceProps {
  place: SwitchPlace;
  ready: boolean;
  go: (place: SwitchPlace) => void;
}

/** A place to go to, or the current one. */
function Place({ place, ready, go }: PlaceProps) {
  const { title, count, current, allowed, shut } = place;
  const { t } = useTexts(panelTexts);
  const places = placesText(t, place);
  const isMain = place.id === null;
  return (
    <div className="rbk-switcher-item" data-current={current ? '' : undefined} aria-current={current || undefined}>
      <bdi className="rbk-truncate" title={title}>
        {title}
      </bdi>
      <HeadCount count={count} />
      {places !== null && <span className="rbk-tag">{places}</span>}
      {current && (
        <span className="rbk-tag" data-current="">
          {t('panel.here')}
        </span>
      )}
      {allowed && (
        <Button
          size="sm"
          aria-disabled={!ready || shut !== null}
          title={shut ? t(`room.${shut}`) : undefined}
          // "Join" alone would not say where.
          aria-label={isMain ? t('common.returnToMain') : t('panel.joinRoom', { room: title })}
          onClick={() => go(place)}
        >
          {t(isMain ? 'panel.return' : 'panel.join')}
        </Button>
      )}
    </div>
  );
}
