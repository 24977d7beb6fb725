import { forwardRef, useRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { LiveRegion } from '../../primitives/live-region';
import { Part, type PartProps } from '../../primitives/part';
import { VirtualList } from '../../primitives/virtual-list';
import { KeepFresh } from '../keep-fresh';
import { ErrorNote } from '../notes/error-note';
import { useKeptFocus } from '../use-kept-focus';
import { SwitcherItem } from './switcher-item';
import { useRoomSwitch } from './use-room-switch';

export type RoomSwitcherProps = Omit<PartProps<'nav'>, 'children'>;

/**
 * The main meeting and the open rooms, a line each, to change between: for a sheet or a page (`RoomSwitcherButton` is for
 * a control bar). As wide as its container, and scrolls where that is not as tall. Only for those who may go somewhere,
 * and only while rooms are open; what they may not do is said beneath. What fails is said at the room.
 */
export const RoomSwitcher = forwardRef<HTMLElement, RoomSwitcherProps>(function RoomSwitcher(props, ref) {
  const { offered, places, ready, reason, failure, go, question, arrival } = useRoomSwitch('RoomSwitcher');
  const { t, dir } = useMessages();
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
            <SwitcherItem
              title={place.title}
              count={place.count}
              current={place.current}
              disabled={!ready}
              onJoin={place.allowed ? () => go(place) : undefined}
              joinLabel={t('panel.joinRoom', { room: place.title })}
            />
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
