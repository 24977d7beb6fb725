import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import {
  AssignDialog,
  BreakoutPanel,
  BreakoutProvider,
  BreakoutToggle,
  CreateRoomsDialog,
  RoomSwitcher,
  RoomSwitcherButton,
  SwitchingScreen,
} from '../../src/index';
import { Button, ConfirmDialog } from '../../src/parts';

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
      <Button icon="add">Add room</Button>
    </BreakoutProvider>,
  );
  expect(html).toContain('Create Breakout');
  expect(html).toMatch(/<button[^>]*>.*Add room<\/button>/);
  expect(html).not.toContain('<rtk-');
});
