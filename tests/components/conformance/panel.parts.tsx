import type { ReactNode } from 'react';
import * as lib from './lib';
import type { PartUnderTest } from './describe-conformance';
import { alone, innerButton, plain } from './fixtures';
import { world } from './world';

const inPanel = (children: ReactNode) => <lib.BreakoutPanel open>{children}</lib.BreakoutPanel>;

const myKey = () => [world().session.getSnapshot().me?.key ?? ''];
const firstRoom = () => world().session.getSnapshot().rooms[0] ?? { id: '', title: '', people: [] };

/** The panel, the switcher, and leaving. */
export const panelParts: PartUnderTest[] = [
  { name: 'BreakoutPanel', element: (props) => <lib.BreakoutPanel open {...props} /> },
  ...plain(inPanel, ['PanelHeader', 'PanelStatus', 'PanelAttention', 'PanelRooms', 'PanelFooter']),
  {
    name: 'LiveRoomCard',
    element: (props) => inPanel(<lib.LiveRoomCard room={firstRoom()} isMain={false} {...props} />),
  },
  ...plain(alone, ['BreakoutNotes', 'RecordingStatus', 'RoomSwitcher']),
  ...plain(alone, [
    'AnnouncementList',
    'BriefControls',
    'HelpQueue',
    'PanelFacilitation',
    'ResultControls',
    'RoundLabel',
    'TimerClock',
    'TimerControls',
  ]),
  { name: 'TimerButton', element: (props) => <lib.TimerButton {...props} />, ariaNode: innerButton },
  { name: 'AnnounceDialog', replacement: 'dialog', element: (props) => <lib.AnnounceDialog open {...props} /> },
  { name: 'ResultsDialog', replacement: 'dialog', element: (props) => <lib.ResultsDialog open {...props} /> },
  { name: 'SharersWarning', element: (props) => <lib.SharersWarning personKeys={myKey()} {...props} /> },
  { name: 'RoomSwitcherButton', element: (props) => <lib.RoomSwitcherButton {...props} />, ariaNode: innerButton },
  {
    name: 'BreakoutLeaveDialog',
    replacement: 'dialog',
    element: (props) => <lib.BreakoutLeaveDialog open {...props} />,
  },
  {
    name: 'LeaveChoice',
    element: (props) => (
      <lib.LeaveChoice text="What comes of it" {...props}>
        Leave
      </lib.LeaveChoice>
    ),
    ariaNode: innerButton,
  },
  { name: 'BreakoutLeaveButton', element: (props) => <lib.BreakoutLeaveButton {...props} />, ariaNode: innerButton },
];
