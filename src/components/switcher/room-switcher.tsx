import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutRooms } from '../../hooks/use-breakout-rooms';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';
import { VirtualList } from '../../primitives/virtual-list';
import { ErrorNote } from '../notes/error-note';
import { useAction } from '../use-action';
import { useShareGuard } from '../use-share-guard';
import { SwitcherItem } from './switcher-item';

export type RoomSwitcherProps = Omit<PartProps<'nav'>, 'children'>;

/** The rooms in a few lines, to change between. Only for those who may, and only while rooms are open. */
export const RoomSwitcher = forwardRef<HTMLElement, RoomSwitcherProps>(function RoomSwitcher(props, ref) {
  const { permissions, status, join, returnToMain } = useBreakoutMeeting();
  const { main, rooms, currentRoomId, isOpen } = useBreakoutRooms();
  const { t, dir } = useMessages();
  const { pending, error, run } = useAction();
  const { guard, question } = useShareGuard('RoomSwitcher');
  const me = useBreakoutSelector((snapshot) => snapshot.me);
  const { canSwitchRooms, canReturnToMain } = permissions;
  const go = (travel: () => Promise<void>) => () => guard(me ? [me.key] : [], () => void run(travel));

  const ready = !pending && (status === 'main' || status === 'room');
  const items = [
    {
      id: null,
      title: t('common.mainMeeting'),
      count: main?.people.length ?? 0,
      allowed: canReturnToMain,
      go: go(returnToMain),
    },
    ...rooms.map(({ id, title, people }) => ({
      id,
      title,
      count: people.length,
      allowed: canSwitchRooms,
      go: go(() => join(id)),
    })),
  ];
  const switcher = usePart(
    {
      tag: 'nav',
      className: 'rbk-switcher',
      ref,
      props: {
        dir,
        'aria-label': t('switcher.label'),
        children: (
          <>
            <VirtualList items={items} getKey={(item) => item.id ?? 'main'} estimateSize={() => 42}>
              {({ id, title, count, allowed, go }) => (
                <SwitcherItem
                  title={title}
                  count={count}
                  current={id === currentRoomId}
                  disabled={!ready}
                  onJoin={allowed ? go : undefined}
                  joinLabel={t('panel.joinRoom', { room: title })}
                />
              )}
            </VirtualList>
            <ErrorNote error={error} />
            {question}
          </>
        ),
      },
    },
    props,
  );
  return isOpen && (canSwitchRooms || canReturnToMain) ? switcher : null;
});
