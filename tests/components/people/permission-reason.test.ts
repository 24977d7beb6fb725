import { expect, test } from 'vitest';
import { permissionReason } from '../../../src/components/people/permission-reason';

const nothing = { canAlter: false, canSwitchRooms: false, canReturnToMain: false, canEndMeeting: false };

test.each([
  ['may go anywhere', { canSwitchRooms: true, canReturnToMain: true }, null, null],
  ['may return', { canReturnToMain: true }, 'panel.mayReturn', 'switcher.notAllowed'],
  ['may switch', { canSwitchRooms: true }, 'panel.maySwitch', 'panel.maySwitch'],
  ['may do nothing', {}, 'switcher.notAllowed', 'switcher.notAllowed'],
])('whoever %s is told what that means where they are', (_, may, inRoom, inMain) => {
  const permissions = { ...nothing, ...may };
  expect(permissionReason(permissions, false)).toBe(inRoom);
  expect(permissionReason(permissions, true)).toBe(inMain);
});
