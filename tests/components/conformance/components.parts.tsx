import type { ReactNode } from 'react';
import { AssignContext } from '../../../src/components/assign/assign-context';
import { ImportContext } from '../../../src/components/exchange/import-context';
import { ShuffleContext } from '../../../src/components/shuffle/shuffle-context';
import * as lib from '../../../src/index';
import type { OperationReport, OperationState } from '../../../src/index';
import type { PartUnderTest } from './describe-conformance';
import { alone, ana, confirm, error, innerButton, plain } from './fixtures';
import { panelParts } from './panel.parts';
import { world } from './world';

const operation: OperationState = {
  id: 1,
  kind: 'start',
  phase: 'moving',
  moves: new Map([['ana', { person: ana, toId: 'red', state: 'moving', error: null }]]),
  exclusive: true,
};
const report: OperationReport = {
  id: 1,
  kind: 'start',
  moved: [],
  failed: [{ person: ana, toId: 'red', error }],
  left: [],
  unverified: [],
  superseded: [],
  takenOver: [],
  rooms: [],
  failedRooms: [],
};

const inCreate = (children: ReactNode) => <lib.CreateRoomsDialog open>{children}</lib.CreateRoomsDialog>;
const inAssign = (children: ReactNode) => <lib.AssignDialog open>{children}</lib.AssignDialog>;
const inShuffle = (children: ReactNode) => inAssign(<lib.ShuffleDialog open>{children}</lib.ShuffleDialog>);
const inImport = (children: ReactNode) => (
  <lib.ImportDialog open load={loadPlan}>
    <Reviewed>{children}</Reviewed>
  </lib.ImportDialog>
);
const loadPlan = () =>
  Promise.resolve<lib.PlanFile>({
    format: 'realtimekit-breakout-plan',
    version: 1,
    rooms: [{ title: 'Red', people: [{ name: 'Ana' }, { name: 'Zed' }] }],
  });
/** Once the plan is there. */
function Reviewed({ children }: { children: ReactNode }) {
  return lib.useImport().review && children;
}
/** While it is being said which column is which. */
function WithTable({ children }: { children: ReactNode }) {
  const header = { line: 1, cells: ['Hall', 'Who'] };
  const table = { header, rows: [{ line: 2, cells: ['Red', 'Ana'] }], columns: null, faults: [] };
  const state = { ...lib.useImport(), table, columns: { room: 0 } };
  return <ImportContext.Provider value={state}>{children}</ImportContext.Provider>;
}

const conflict = { kind: 'room-gone', roomId: 'gone', title: 'Gone' } as const;

function WithConflict({ children }: { children: ReactNode }) {
  const state = lib.useAssign();
  return <AssignContext.Provider value={{ ...state, conflicts: [conflict] }}>{children}</AssignContext.Provider>;
}

function WithUnmet({ children }: { children: ReactNode }) {
  const unmet: lib.UnmetRule[] = [
    { rule: { kind: 'capacity', roomId: firstPlanned().id, capacity: 1 }, reason: 'too-few-places' },
  ];
  return <ShuffleContext.Provider value={{ ...lib.useShuffle(), unmet }}>{children}</ShuffleContext.Provider>;
}

const firstPlanned = () => world().session.workspace.get().plan?.rooms[0] ?? { id: '', title: '', personKeys: [] };

/** Takes everyone out of the plan's rooms and selects somebody again. */
function resetPlan(): void {
  const { session } = world();
  const [ana] = session.getSnapshot().rooms.flatMap((room) => room.people);
  session.workspace.set((workspace) => ({
    ...workspace,
    plan: workspace.plan && {
      ...workspace.plan,
      rooms: workspace.plan.rooms.map((room) => ({ ...room, personKeys: [] })),
    },
    selection: ana ? [ana.key] : [],
  }));
}

const dialogs: PartUnderTest[] = plain(alone, [
  'CreateRoomsDialog',
  'AssignDialog',
  'ImportDialog',
  'PlanSetsDialog',
  'SavePlanDialog',
]).map(({ name, element }) => ({
  name,
  replacement: 'dialog',
  element: (props) => element({ ...props, open: true }),
}));

const withinAssign: PartUnderTest[] = plain(inAssign, [
  'ApplyConfirmation',
  'DiscardConfirmation',
  'ShuffleDialog',
]).map(({ name, element }) => ({
  name,
  replacement: 'dialog',
  element: (props) => element({ ...props, open: true }),
}));

export const components: PartUnderTest[] = [
  {
    name: 'BreakoutToggle',
    element: (props) => <lib.BreakoutToggle {...props} />,
    ariaNode: (node) => node.shadowRoot?.querySelector('button'),
    own: {
      prop: 'onClick',
      fire: (node) => node.click(),
      happened: () => world().session.workspace.get().view === 'panel',
    },
  },
  ...dialogs,
  ...withinAssign,
  {
    name: 'ConfirmDialog',
    replacement: 'dialog',
    element: (props) => (
      <lib.ConfirmDialog open title="Sure?" confirmLabel="Yes" onConfirm={confirm} {...props}>
        Really
      </lib.ConfirmDialog>
    ),
  },
  {
    name: 'ConfirmFooter',
    element: (props) => (
      <lib.Dialog open>
        <lib.ConfirmFooter confirmLabel="Yes" cancelLabel="No" danger onConfirm={confirm} {...props} />
      </lib.Dialog>
    ),
  },
  {
    name: 'ImportColumns',
    element: (props) =>
      inImport(
        <WithTable>
          <lib.ImportColumns {...props} />
        </WithTable>,
      ),
  },
  ...plain(inImport, ['ImportFile', 'ImportFooter', 'ImportReport', 'NameMatches']),
  ...plain((children) => <lib.Dialog open>{children}</lib.Dialog>, ['PlanSetsList', 'SavePlanForm']),
  ...plain(inCreate, ['BeginWithPlan', 'CreateRoomsBody', 'CreateRoomsFooter', 'RoomSizes']),
  ...plain(inAssign, [
    'AssignBody',
    'AssignFooter',
    'AssignHeader',
    'AssignProgress',
    'AssignablePeople',
    'PeoplePane',
    'PeopleTools',
    'PlanNotes',
    'RoomsPane',
    'RoomsTools',
    'HistoryButtons',
    'SelectAll',
    'SelectionBar',
  ]),
  ...plain(inShuffle, [
    'ShuffleBody',
    'ShuffleFooter',
    'ShuffleHeader',
    'ShufflePeople',
    'ShufflePreview',
    'ShuffleRounds',
    'ShuffleRules',
    'ShuffleSeed',
  ]),
  {
    name: 'RuleForm',
    element: (props) => inShuffle(<lib.RuleForm onDone={confirm} {...props} />),
  },
  {
    name: 'UnmetRules',
    element: (props) =>
      inShuffle(
        <WithUnmet>
          <lib.UnmetRules {...props} />
        </WithUnmet>,
      ),
  },
  {
    name: 'ConflictList',
    element: (props) =>
      inAssign(
        <WithConflict>
          <lib.ConflictList {...props} />
        </WithConflict>,
      ),
  },
  {
    name: 'ConflictItem',
    element: (props) => inAssign(<lib.ConflictItem conflict={conflict} {...props} />),
  },
  {
    name: 'AssignMoveMenu',
    element: (props) => inAssign(<lib.AssignMoveMenu keys={[]} anchor={null} onClose={confirm} {...props} />),
  },
  {
    name: 'PlannedRoomCard',
    element: (props) => inAssign(<lib.PlannedRoomCard room={firstPlanned()} {...props} />),
  },
  {
    name: 'RoomPeople',
    element: (props) => inAssign(<lib.RoomPeople room={firstPlanned()} {...props} />),
  },
  {
    name: 'AssignToRoom',
    element: (props) => inAssign(<lib.AssignToRoom room={firstPlanned()} {...props} />),

    own: {
      prop: 'onClick',
      fire: (node) => node.click(),
      happened: () => {
        const { plan } = world().session.workspace.get();
        const assigned = plan?.rooms.some((room) => room.personKeys.length > 0) ?? false;
        resetPlan();
        return assigned;
      },
    },
  },
  { name: 'PlanMenu', element: (props) => inAssign(<lib.PlanMenu {...props} />), ariaNode: innerButton },
  {
    name: 'RoomMenu',
    element: (props) => inAssign(<lib.RoomMenu room={firstPlanned()} onLimit={confirm} {...props} />),
  },
  {
    name: 'CapacityField',
    element: (props) => inAssign(<lib.CapacityField room={firstPlanned()} onDone={confirm} {...props} />),
  },
  {
    name: 'RoomTitle',
    element: (props) => inAssign(<lib.RoomTitle room={firstPlanned()} count={2} {...props} />),
  },
  {
    name: 'RenameField',
    element: (props) => inAssign(<lib.RenameField room={firstPlanned()} onDone={confirm} {...props} />),
  },
  ...panelParts,
  { name: 'Note', element: (props) => <lib.Note {...props}>x</lib.Note> },
  { name: 'ErrorNote', element: (props) => <lib.ErrorNote error={error} {...props} /> },
  { name: 'ReportNote', element: (props) => <lib.ReportNote report={report} {...props} /> },
  {
    name: 'OperationProgress',
    element: (props) => <lib.OperationProgress operation={operation} {...props} />,
  },
];
