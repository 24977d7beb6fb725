import { useState, type RefObject } from 'react';
import type { Room } from '../../core/types';
import { CloseRoomConfirmation } from './close-room-confirmation';
import { LiveRoomMenu } from './live-room-menu';
import { PanelMoveMenu } from './panel-move-menu';
import { RecallConfirmation } from './recall-confirmation';
import { ToolsMenu } from './tools-menu';
import type { OpenMenu } from './use-panel-menus';

interface PanelMenusProps {
  menu: OpenMenu | null;
  onClose: () => void;
  fallbackFocus: RefObject<HTMLElement | null>;
}

/** The panel's menus, and the questions that one of them leads to. */
export function PanelMenus({ menu, onClose, fallbackFocus }: PanelMenusProps) {
  const [closing, setClosing] = useState<Room | null>(null);
  const [recalling, setRecalling] = useState<Room | 'all' | null>(null);
  const shared = { onClose, fallbackFocus };
  const people = menu?.of === 'people' ? menu : null;
  const room = menu?.of === 'room' ? menu : null;
  return (
    <>
      <PanelMoveMenu {...shared} personKeys={people?.keys ?? []} anchor={people?.anchor ?? null} />
      <LiveRoomMenu
        {...shared}
        room={room?.room ?? null}
        anchor={room?.anchor ?? null}
        onRecall={setRecalling}
        onCloseRoom={setClosing}
      />
      <ToolsMenu {...shared} anchor={menu?.of === 'all' ? menu.anchor : null} onRecall={() => setRecalling('all')} />
      <RecallConfirmation
        room={recalling}
        onOpenChange={(open) => {
          if (!open) setRecalling(null);
        }}
      />
      <CloseRoomConfirmation
        room={closing}
        onOpenChange={(open) => {
          if (!open) setClosing(null);
        }}
      />
    </>
  );
}
