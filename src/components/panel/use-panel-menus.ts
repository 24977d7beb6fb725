import { useMemo, useState } from 'react';
import type { PersonKey, Room } from '../../core/types';
import type { PanelState } from './panel-context';

export type OpenMenu =
  | { readonly of: 'people'; readonly keys: readonly PersonKey[]; readonly anchor: HTMLElement }
  | { readonly of: 'room'; readonly room: Room; readonly anchor: HTMLElement }
  | { readonly of: 'all'; readonly anchor: HTMLElement };

export type MenuOpeners = Pick<PanelState, 'openMoveMenu' | 'openRoomMenu' | 'openToolsMenu'>;

/** Which menu of the panel is open: one at a time, and one of each for all rows. */
export function usePanelMenus() {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const openers = useMemo<MenuOpeners>(
    () => ({
      openMoveMenu: (keys, anchor) => setMenu({ of: 'people', keys, anchor }),
      openRoomMenu: (room, anchor) => setMenu({ of: 'room', room, anchor }),
      openToolsMenu: (anchor) => setMenu({ of: 'all', anchor }),
    }),
    [],
  );
  return { menus: { menu, onClose: () => setMenu(null) }, openers };
}
