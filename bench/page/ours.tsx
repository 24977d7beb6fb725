import type { RealtimeKitClient } from '../../src/core';
import { AssignDialog, BreakoutPanel, BreakoutProvider, BreakoutToggle, CreateRoomsDialog } from '../../src/index';
import '../../src/styles.css';

export function Ours({ client }: { client: RealtimeKitClient }) {
  return (
    <BreakoutProvider client={client}>
      <BreakoutToggle />
      <CreateRoomsDialog />
      <AssignDialog />
      <BreakoutPanel style={{ height: 700 }} />
    </BreakoutProvider>
  );
}
