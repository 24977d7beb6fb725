import { memo, useContext, useRef } from 'react';
import type { Room } from '../../core/types';
import { useHelpStore } from '../../hooks/use-breakout-help';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useSlice } from '../../hooks/use-slice';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { briefTexts } from '../../locales/en/brief';
import { helpTexts } from '../../locales/en/help';
import { panelHostTexts } from '../../locales/en/panel-host';
import { timerTexts } from '../../locales/en/timer';
import type { ButtonProps } from '../../primitives/button';
import type { MenuItem } from '../../primitives/menu';
import { MenuButton } from '../../primitives/menu-button';
import { announceView, briefView, timerView } from '../late/opened-views';
import type { Action } from '../use-action';
import { PanelContext } from './use-breakout-panel';

interface LiveRoomMenuProps extends Pick<ButtonProps, 'plain' | 'size'> {
  room: Room;
  /** Attempts what becomes of its call for help, and shows why it failed. Default: the panel does. */
  attempt?: Action['run'] | undefined;
  /** Opens the reply to its call. Default: the panel does. */
  onReply?: (() => void) | undefined;
}

/**
 * What a host can do with an open room: the same wherever it stands in the panel, what its call for help needs first. Outside of
 * a panel that alone. Renaming is among it, to say why not: people look for it.
 */
export const LiveRoomMenu = memo(function LiveRoomMenu({ room, attempt, onReply, ...button }: LiveRoomMenuProps) {
  const panel = useContext(PanelContext);
  const hasOthers = useBreakoutSelector(({ rooms }) => rooms.length > 1);
  const isHere = useBreakoutSelector(({ currentRoomId }) => currentRoomId === room.id);
  const myId = useBreakoutSelector(({ me }) => me?.id);
  const { getSnapshot, subscribe, claim, release, done } = useHelpStore();
  const request = useSlice({ getState: getSnapshot, subscribe }, ({ requests }) =>
    requests.find((each) => each.roomId === room.id),
  );
  const { t } = useTexts(assignTexts, briefTexts, helpTexts, panelHostTexts, timerTexts);
  const node = useRef<HTMLElement>(null);
  const isEmpty = room.people.length === 0;
  const items: MenuItem[] = [];
  if (request) {
    if (request.state === 'asked' && !isHere)
      items.push({ id: 'claim', label: t('help.claim'), icon: 'enter', group: 'help' });
    if (request.state === 'coming' && request.hostId === myId)
      items.push({ id: 'release', label: t('help.release'), icon: 'close', group: 'help' });
    items.push(
      { id: 'reply', label: t('help.reply'), icon: 'message', group: 'help', onApproach: announceView.prefetch },
      { id: 'done', label: t('help.done'), icon: 'check', group: 'help' },
    );
  }
  if (panel) {
    const disabled = !panel.ready;
    items.push({ id: 'brief', label: t('brief.menu'), icon: 'task', disabled, onApproach: briefView.prefetch });
    items.push({ id: 'timer', label: t('timer.label'), icon: 'clock', disabled, onApproach: timerView.prefetch });
    // A reply goes the same way.
    if (!request)
      items.push({
        id: 'write',
        label: t('panel.write'),
        icon: 'message',
        disabled: disabled || isEmpty,
        onApproach: announceView.prefetch,
      });
    items.push(
      { id: 'recall', label: t('panel.recallRoom'), icon: 'undo', disabled: disabled || isEmpty },
      { id: 'merge', label: t('panel.merge'), icon: 'enter', disabled: disabled || isEmpty || !hasOthers },
      {
        id: 'rename',
        label: t('panel.rename'),
        icon: 'edit',
        disabled: true,
        detail: t('assign.rename.unsupported'),
      },
      { id: 'close', label: t('panel.closeRoom'), icon: 'delete', group: 'close', disabled },
    );
  }
  return (
    <MenuButton
      {...button}
      ref={node}
      kind="icon"
      variant="ghost"
      icon="more"
      aria-disabled={!request && !panel?.ready}
      items={items}
      onSelect={(id) => {
        const run = attempt ?? panel?.operation.attempt;
        if (id === 'claim') void run?.(() => claim(room.id));
        if (id === 'release') void run?.(() => release(room.id));
        if (id === 'done') void run?.(() => done(room.id));
        if (id === 'reply') (onReply ?? (() => panel?.ask({ kind: id, room })))();
        if (id === 'merge' && node.current) panel?.ask({ kind: id, room, anchor: node.current });
        if (id === 'brief' || id === 'timer' || id === 'write' || id === 'recall' || id === 'close')
          panel?.ask({ kind: id, room });
      }}
    >
      {t('panel.roomMenu', { room: room.title })}
    </MenuButton>
  );
});
