import { forwardRef, useCallback, useId, useRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useMessages } from '../../hooks/use-messages';
import { LiveRegion } from '../../primitives/live-region';
import { Part, type PartProps } from '../../primitives/part';
import { KeepFresh } from '../keep-fresh';
import { useAnnouncer } from '../use-announcer';
import { useKeptFocus } from '../use-kept-focus';
import { useShareGuard } from '../use-share-guard';
import { ClosedRooms } from './closed-rooms';
import { PanelContext } from './panel-context';
import { PanelFields } from './panel-fields';
import { PanelFooter } from './panel-footer';
import { PanelHeader } from './panel-header';
import { PanelMenus } from './panel-menus';
import { PanelRooms } from './panel-rooms';
import { PanelSelectionBar } from './panel-selection-bar';
import { PanelStatus } from './panel-status';
import { useHasRecording } from './placed-recording';
import { RecordingLine } from './recording-status';
import { useFocusAfterPlan } from './use-focus-after-plan';
import { useOperationAnnouncements } from './use-operation-announcements';
import { usePanelMenus } from './use-panel-menus';
import { usePanelState } from './use-panel-state';
import { WhereAmI } from './where-am-i';
import { Said } from '../said';

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
  const { permissions, isOpen, room } = useBreakoutMeeting();
  const [view] = useBreakoutView();
  const { dir } = useMessages();
  const { announcement, announce } = useAnnouncer();
  const { menus, openers } = usePanelMenus();
  const { guard, question } = useShareGuard('BreakoutPanel');
  // Where people went is not always in view: it is shown, too.
  const show = useCallback((message: string) => announce(message, true), [announce]);
  const state = usePanelState(openers, show, guard);
  const hasRecording = useHasRecording();
  const titleId = useId();
  const node = useRef<HTMLElement>(null);
  const host = permissions.canAlter;
  useKeptFocus(node);
  useFocusAfterPlan(node);
  useOperationAnnouncements(announce, state.operation.owns);
  const shown = open ?? (view === 'panel' && (isOpen || host));
  return (
    <>
      {shown && (
        <PanelContext.Provider value={state}>
          {' '}
          <Part
            tag="section"
            className="rbk-panel"
            state={{ host }}
            ref={ref}
            ownRef={node}
            dir={dir}
            tabIndex={-1}
            aria-labelledby={titleId}
            custom={rest}
          >
            {children ?? (
              <>
                <PanelHeader titleId={titleId} />
                <div className="rbk-panel-here">
                  {(room || !host) && <WhereAmI />}
                  {!hasRecording && <RecordingLine />}
                </div>
                <ClosedRooms className="rbk-banner" />
                <PanelStatus />
                <PanelFields />
                <PanelRooms />
                <PanelSelectionBar />
                <PanelFooter />
              </>
            )}
            {host && <PanelMenus {...menus} fallbackFocus={node} />}
            {question}
            <Said {...announcement} />
            <KeepFresh />
          </Part>
        </PanelContext.Provider>
      )}
      {/* Beside it: that the rooms are closed is said when the panel has gone with them. */}
      {(shown || announcement.message !== '') && (
        <LiveRegion message={announcement.message} stamp={announcement.stamp} slot={rest.slot} />
      )}
    </>
  );
});
