import type { RealtimeKitClient } from '../../src/core';
import { AssignDialog, BreakoutPanel, BreakoutProvider, BreakoutToggle, CreateRoomsDialog } from '../../src/index';
import '../../src/styles.css';

/** The vendor's component moves people at once, too. */
const options = { grace: { toRoom: 0, toMain: 0, visit: 0 } };

export function Ours({ client }: { client: RealtimeKitClient }) {
  return (
    <BreakoutProvider client={client} options={options}>
      <BreakoutToggle />
      <CreateRoomsDialog />
      <AssignDialog />
      <BreakoutPanel style={{ height: 700 }} />
    </BreakoutProvider>
  );
}
