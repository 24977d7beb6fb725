import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import {
  AssignDialog,
  BreakoutPanel,
  BreakoutProvider,
  BreakoutToggle,
  Button,
  ConfirmDialog,
  CreateRoomsDialog,
  RoomSwitcher,
  RoomSwitcherButton,
  SwitchingScreen,
} from '../../src/index';

it('renders every view on a server, without a document', () => {
  expect(typeof document).toBe('undefined');
  const html = renderToString(
    <BreakoutProvider client={undefined}>
      <BreakoutToggle />
      <CreateRoomsDialog open />
      <AssignDialog open />
      <BreakoutPanel open />
      <RoomSwitcher />
      <RoomSwitcherButton />
      <SwitchingScreen />
      <ConfirmDialog open title="Sure?" confirmLabel="Yes" onConfirm={() => undefined}>
        Really
      </ConfirmDialog>
      <Button icon="add">Add Room</Button>
    </BreakoutProvider>,
  );
  expect(html).toContain('Create Breakout');
  expect(html).toMatch(/<rtk-button[^>]*>.*Add Room<\/rtk-button>/);
});
