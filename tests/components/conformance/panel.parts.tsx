import type { ReactNode } from 'react';
import { PanelContext } from '../../../src/components/panel/panel-context';
import * as lib from './lib';
import type { PartUnderTest } from './describe-conformance';
import { alone, ana, confirm, error, innerButton, plain } from './fixtures';
import { world } from './world';

const inPanel = (children: ReactNode) => <lib.BreakoutPanel open>{children}</lib.BreakoutPanel>;

function WithPanel({ state, trouble, children }: WithPanelProps) {
  const panel = lib.useBreakoutPanel();
  const operation = { ...panel.operation, troubles: new Map(trouble && [[trouble.person.key, trouble]]) };
  return <PanelContext.Provider value={{ ...panel, operation, ...state }}>{children}</PanelContext.Provider>;
}

interface WithPanelProps {
  state?: Partial<lib.PanelState>;
  trouble?: lib.Trouble;
  children: ReactNode;
}

const myKey = () => [world().session.getSnapshot().me?.key ?? ''];
const firstRoom = () => world().session.getSnapshot().rooms[0] ?? { id: '', title: '', people: [] };

/** The panel, the switcher, being between rooms, and leaving. */
export const panelParts: PartUnderTest[] = [
  { name: 'BreakoutPanel', element: (props) => <lib.BreakoutPanel open {...props} /> },
  ...plain(inPanel, [
    'ExpectedPeople',
    'LatePeople',
    'ListAge',
    'PanelHeader',
    'PanelFooter',
    'PanelRooms',
    'PanelSearch',
    'PanelStatus',
    'PanelTools',
    'WhereAmI',
  ]),
  {
    name: 'PanelFields',
    element: (props) =>
      inPanel(
        <WithPanel state={{ adding: true }}>
          <lib.PanelFields {...props} />
        </WithPanel>,
      ),
  },
  {
    name: 'PanelSelectionBar',
    element: (props) =>
      inPanel(
        <WithPanel state={{ selection: new Set(['ana']) }}>
          <lib.PanelSelectionBar {...props} />
        </WithPanel>,
      ),
  },
  {
    name: 'TroublesNote',
    element: (props) =>
      inPanel(
        <WithPanel trouble={{ person: ana, error, toId: firstRoom().id, atId: null }}>
          <lib.TroublesNote {...props} />
        </WithPanel>,
      ),
  },
  { name: 'AddRoomForm', element: (props) => inPanel(<lib.AddRoomForm onDone={confirm} {...props} />) },
  {
    name: 'CloseRoomConfirmation',
    replacement: 'dialog',
    element: (props) => inPanel(<lib.CloseRoomConfirmation room={firstRoom()} {...props} />),
  },
  {
    name: 'RecallConfirmation',
    replacement: 'dialog',
    element: (props) => inPanel(<lib.RecallConfirmation room="all" {...props} />),
  },
  {
    name: 'LiveRoomMenu',
    element: (props) =>
      inPanel(
        <lib.LiveRoomMenu
          room={firstRoom()}
          anchor={null}
          onClose={confirm}
          onRecall={confirm}
          onCloseRoom={confirm}
          {...props}
        />,
      ),
  },
  {
    name: 'LiveRoomHeader',
    element: (props) => inPanel(<lib.LiveRoomHeader room={firstRoom()} isMain={false} current={false} {...props} />),
  },
  { name: 'LivePeople', element: (props) => inPanel(<lib.LivePeople people={[ana]} room={firstRoom()} {...props} />) },
  {
    name: 'LivePerson',
    element: (props) => (
      <lib.LivePerson person={ana} isMe={false} whereabouts="here" onSelect={confirm} onOpen={confirm} {...props} />
    ),
  },
  {
    name: 'PanelMoveMenu',
    element: (props) => inPanel(<lib.PanelMoveMenu personKeys={['ana']} anchor={null} onClose={confirm} {...props} />),
  },
  {
    name: 'LiveRoomCard',
    element: (props) => inPanel(<lib.LiveRoomCard room={firstRoom()} isMain={false} {...props} />),
  },
  ...plain(alone, ['BreakoutNotes', 'RecordingStatus']),
  {
    name: 'DeviceQuestion',
    element: (props) => <lib.DeviceQuestion question={{ microphone: true, camera: true }} {...props} />,
  },
  { name: 'WayBack', element: (props) => <lib.WayBack room={firstRoom()} {...props} /> },
  { name: 'SharersWarning', element: (props) => <lib.SharersWarning personKeys={myKey()} {...props} /> },
  {
    name: 'ShareConfirmation',
    replacement: 'dialog',
    element: (props) => <lib.ShareConfirmation open personKeys={myKey()} onConfirm={confirm} {...props} />,
  },
  { name: 'ShareEnded', element: (props) => <lib.ShareEnded notice="screen-share-ended" {...props} /> },
  ...plain(alone, ['RoomSwitcher', 'SwitchingProgress', 'SwitchingFailure']),
  { name: 'RoomSwitcherButton', element: (props) => <lib.RoomSwitcherButton {...props} />, ariaNode: innerButton },
  {
    name: 'SwitcherItem',
    element: (props) => (
      <lib.SwitcherItem
        title="Red"
        count={2}
        current={false}
        disabled={false}
        onJoin={confirm}
        joinLabel="Join Red"
        {...props}
      />
    ),
  },
  {
    name: 'LeaveDialog',
    replacement: 'dialog',
    element: (props) => <lib.LeaveDialog open {...props} />,
  },
  {
    name: 'LeaveChoices',
    element: (props) => (
      <lib.Dialog open>
        <lib.LeaveChoices {...props} />
      </lib.Dialog>
    ),
  },
  {
    name: 'LeaveFooter',
    element: (props) => (
      <lib.Dialog open>
        <lib.LeaveFooter {...props} />
      </lib.Dialog>
    ),
  },
  {
    name: 'LeaveChoice',
    element: (props) => (
      <lib.LeaveChoice text="What comes of it" {...props}>
        Leave
      </lib.LeaveChoice>
    ),
    ariaNode: (node) => node.shadowRoot?.querySelector('button'),
  },
  {
    name: 'LeaveButton',
    element: (props) => <lib.LeaveButton {...props} />,
    ariaNode: (node) => node.shadowRoot?.querySelector('button'),
  },
];
