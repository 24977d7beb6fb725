import type { RealtimeKitClient } from '../../src/core';
import { AssignDialog, BreakoutProvider, BreakoutToggle, CreateRoomsDialog } from '../../src/index';
import '../../src/styles.css';

export function Ours({ client }: { client: RealtimeKitClient }) {
  return (
    <BreakoutProvider client={client}>
      <BreakoutToggle />
      <CreateRoomsDialog />
      <AssignDialog />
    </BreakoutProvider>
  );
}
