import { forwardRef, useId, useRef, useState } from 'react';
import type { Person } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useMessages } from '../../hooks/use-messages';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';
import { KeepFresh } from '../keep-fresh';
import { useKeptFocus } from '../use-kept-focus';
import { PanelContext } from './panel-context';
import { PanelFooter } from './panel-footer';
import { PanelHeader } from './panel-header';
import { PanelMoveMenu } from './panel-move-menu';
import { PanelRooms } from './panel-rooms';
import { PanelStatus } from './panel-status';
import { usePanelState } from './use-panel-state';
import { WhereAmI } from './where-am-i';

export interface BreakoutPanelState {
  /** May alter the rooms. */
  host: boolean;
}

export interface BreakoutPanelProps extends PartProps<'section', BreakoutPanelState> {
  /** Default: while the view is `panel`; for those who are no hosts, only while rooms are open. */
  open?: boolean | undefined;
}

/**
 * The open rooms, beside the meeting: where one is, who is where, and what one's permissions allow to do about it.
 * As tall as its container. Its children replace the default composition; `useBreakoutPanel()` gives own parts the state.
 */
export const BreakoutPanel = forwardRef<HTMLElement, BreakoutPanelProps>(function BreakoutPanel(
  { open, children, ...rest },
  ref,
) {
  const { permissions, isOpen } = useBreakoutMeeting();
  const [view] = useBreakoutView();
  const { dir } = useMessages();
  const state = usePanelState();
  const titleId = useId();
  const [menu, setMenu] = useState<{ person: Person; anchor: HTMLElement } | null>(null);
  const node = useRef<HTMLElement>(null);
  const host = permissions.canAlter;
  useKeptFocus(node);
  const panel = usePart<BreakoutPanelState, HTMLElement>(
    {
      tag: 'section',
      className: 'rbk-panel',
      state: { host },
      ref,
      ownRef: node,
      props: {
        dir,
        tabIndex: -1,
        'aria-labelledby': titleId,
        children: (
          <>
            {children ?? (
              <>
                <PanelHeader titleId={titleId} />
                <WhereAmI />
                <PanelStatus />
                <PanelRooms />
                <PanelFooter />
              </>
            )}
            <PanelMoveMenu
              person={menu?.person ?? null}
              anchor={menu?.anchor ?? null}
              onClose={() => setMenu(null)}
              fallbackFocus={node}
            />
            <KeepFresh />
          </>
        ),
      },
    },
    rest,
  );
  if (!(open ?? (view === 'panel' && (isOpen || host)))) return null;
  const context = { ...state, openMoveMenu: (person: Person, anchor: HTMLElement) => setMenu({ person, anchor }) };
  return <PanelContext.Provider value={context}>{panel}</PanelContext.Provider>;
});
