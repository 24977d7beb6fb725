import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { breakoutChannel } from '../../../src/core';
import { BreakoutToggle, preloadBreakout } from '../../../src/index';
import { renderMeeting } from '../../support/render-meeting';

it.each([['ltr'], ['rtl']])(
  'has its numbers beside the icon in a control bar, that of rooms after it and that of calls before it, %s',
  async (dir) => {
    const { session } = await renderMeeting(
      { people: 4, rooms: ['Red', 'Blue'] },
      <div dir={dir} style={{ display: 'flex' }}>
        <BreakoutToggle kind="control-bar" />
      </div>,
    );
    await preloadBreakout();
    const [room] = session.getSnapshot().rooms;
    if (!room) throw new Error('No room is open.');
    const value = { key: 'call', text: '', askers: [{ id: 'ana', name: 'Ana' }], waited: 0 };
    await breakoutChannel(session).put({ id: `help/${room.id}`, kind: 'help', value });
    await expect.element(page.getByRole('button', { name: /1 call for help$/ })).toBeVisible();

    const boxOf = (selector: string) => {
      const { left, right } = (document.querySelector(selector) as Element).getBoundingClientRect();
      return { left, right };
    };
    const [icon, rooms, calls] = ['.rbk-button > .rbk-icon', '.rbk-toggle-count', '.rbk-help-count'].map(boxOf);
    const fromLeft = dir === 'ltr' ? [calls, icon, rooms] : [rooms, icon, calls];
    const edges = fromLeft.flatMap((box) => [box?.left, box?.right]);
    expect(edges).toEqual(edges.map(Number).sort((a, b) => a - b));
    const button = boxOf('.rbk-button');
    expect(edges[0]).toBeGreaterThanOrEqual(button.left);
    expect(edges.at(-1)).toBeLessThanOrEqual(button.right);
  },
);
