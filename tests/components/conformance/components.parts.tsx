import type { ReactNode } from 'react';
import * as lib from './lib';
import type { OperationState } from '../../../src/core/types';
import type { PartUnderTest } from './describe-conformance';
import { alone, ana, confirm, error, innerButton, plain } from './fixtures';
import { panelParts } from './panel.parts';
import { world } from './world';
import { viewStateOf } from '../../../src/hooks/view-state';

const operation: OperationState = {
  id: 1,
  kind: 'start',
  phase: 'moving',
  moves: new Map([['ana', { person: ana, toId: 'red', state: 'moving', error: null }]]),
  cause: 'host',
  exclusive: true,
};

const inCreate = (children: ReactNode) => <lib.CreateRoomsDialog open>{children}</lib.CreateRoomsDialog>;
const inAssign = (children: ReactNode) => <lib.AssignDialog open>{children}</lib.AssignDialog>;
const inShuffle = (children: ReactNode) => inAssign(<lib.ShuffleDialog open>{children}</lib.ShuffleDialog>);
const firstPlanned = () => world().session.editor.getState().plan?.rooms[0] ?? { id: '', title: '', personKeys: [] };

const dialogs: PartUnderTest[] = plain(alone, [
  'CreateRoomsDialog',
  'AssignDialog',
  'ImportDialog',
  'PlanSetsDialog',
  'SavePlanDialog',
  'SessionRecord',
]).map(({ name, element }) => ({
  name,
  replacement: 'dialog',
  element: (props) => element({ ...props, open: true }),
}));

export const components: PartUnderTest[] = [
  {
    name: 'BreakoutToggle',
    element: (props) => <lib.BreakoutToggle {...props} />,
    ariaNode: innerButton,
    own: {
      prop: 'onClick',
      fire: (node) => node.click(),
      happened: () => viewStateOf(world().session).get().view === 'panel',
    },
  },
  ...dialogs,
  {
    name: 'ShuffleDialog',
    replacement: 'dialog',
    element: (props) => inAssign(<lib.ShuffleDialog open {...props} />),
  },
  {
    name: 'ConfirmDialog',
    replacement: 'dialog',
    element: (props) => (
      <lib.ConfirmDialog open title="Sure?" confirmLabel="Yes" onConfirm={confirm} {...props}>
        Really
      </lib.ConfirmDialog>
    ),
  },
  ...plain(inCreate, ['CreateRoomsBody', 'CreateRoomsFooter']),
  ...plain(inAssign, ['AssignBody', 'AssignFooter', 'AssignHeader', 'AssignPeople', 'AssignRooms']),
  ...plain(inShuffle, ['ShuffleBody', 'ShuffleFooter', 'ShuffleHeader']),
  {
    name: 'PlannedRoomCard',
    element: (props) => inAssign(<lib.PlannedRoomCard room={firstPlanned()} {...props} />),
  },
  { name: 'PlanMenu', element: (props) => inAssign(<lib.PlanMenu {...props} />), ariaNode: innerButton },
  ...panelParts,
  { name: 'Note', element: (props) => <lib.Note {...props}>x</lib.Note> },
  { name: 'ErrorNote', element: (props) => <lib.ErrorNote error={error} {...props} /> },
  {
    name: 'OperationProgress',
    element: (props) => <lib.OperationProgress operation={operation} {...props} />,
  },
];
