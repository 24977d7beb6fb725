import { expect, it, onTestFinished } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { BreakoutPanel } from '../../../src/index';
import { backgroundOf, contrast, rgbaOf } from '../../support/colours';
import { renderMeeting } from '../../support/render-meeting';
import '../../../src/styles.css';

const title = 'A room with a title that is far too long for its line';

async function open(): Promise<HTMLElement> {
  await page.viewport(900, 600);
  await renderMeeting(
    { people: 9, rooms: [title], view: 'panel' },
    <div style={{ blockSize: '100vh', inlineSize: 352 }}>
      <BreakoutPanel />
    </div>,
  );
  const room = page.getByRole('region', { name: title, exact: true });
  await expect.element(room).toBeVisible();
  return room.element() as HTMLElement;
}

it('shows the whole of a title that is cut, once the keyboard is on it', async () => {
  const room = await open();
  const toggle = room.querySelector('.rbk-room-toggle') as HTMLElement;
  const text = toggle.querySelector('.rbk-truncate') as HTMLElement;
  expect(text.scrollWidth).toBeGreaterThan(text.clientWidth);
  await userEvent.keyboard('{Tab}');
  toggle.focus();
  expect(toggle.matches(':focus-visible')).toBe(true);
  expect(text.scrollWidth).toBeLessThanOrEqual(text.clientWidth);
});

it('shows at rest that people and rooms have menus: fingers point at nothing before', async () => {
  const room = await open();
  const person = room.querySelector('.rbk-live-person[aria-haspopup="menu"]') as Element;
  // WCAG 1.4.11.
  const sign = getComputedStyle(person, '::after');
  expect(contrast(rgbaOf(sign.color), backgroundOf(person))).toBeGreaterThanOrEqual(3);
  expect(sign.opacity).toBe('1');
  const menu = room.querySelector('.rbk-room-line .rbk-button[data-kind="icon"]') as Element;
  expect(Number(getComputedStyle(menu).opacity)).toBeGreaterThan(0.5);
});

it('in forced colours: menus at full strength, and the place where the user is in line with the others', async () => {
  const force = (value: string) =>
    (cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> }).send(
      'Emulation.setEmulatedMedia',
      { features: [{ name: 'forced-colors', value }] },
    );
  await force('active');
  onTestFinished(async () => {
    await force('none');
  });
  const room = await open();
  await page.getByRole('heading', { name: 'Breakout Rooms' }).hover();
  const person = room.querySelector('.rbk-live-person[aria-haspopup="menu"]') as Element;
  expect(getComputedStyle(person, '::after').opacity).toBe('1');
  expect(getComputedStyle(person, '::after').color).toBe(systemColour('ButtonText'));
  const current = document.querySelector('.rbk-live-room[data-current]') as Element;
  const chevronOf = (node: Element) => node.querySelector('.rbk-room-toggle > .rbk-icon')?.getBoundingClientRect().left;
  expect(chevronOf(current)).toBe(chevronOf(room));
  expect(getComputedStyle(current).backgroundSize).toBe('4px 100%');
});

function systemColour(name: string): string {
  const probe = document.createElement('i');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
