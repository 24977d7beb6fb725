import { defaultIconPack } from '@cloudflare/realtimekit-ui';
import { render } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import type { IconKey } from '../../src/hooks/icon-pack';
import { BreakoutProvider, type IconPack } from '../../src/index';
import { Icon, type IconName } from '../../src/parts';
import { packKeys } from '../../src/hooks/icon-pack';
import { icons, ownIcon } from '../../src/primitives/icons';
import { uiKitReady } from '../../src/ui-kit';
import '../../src/styles.css';

beforeAll(() => uiKitReady);

const names = Object.keys(icons) as IconName[];

/** What an icon shows with a pack, in both of its forms. */
async function drawn(name: IconName, iconPack: IconPack) {
  const { container } = render(
    <BreakoutProvider client={undefined} iconPack={iconPack}>
      <Icon name={name} />
      <Icon plain name={name} />
    </BreakoutProvider>,
  );
  const element = await vi.waitUntil(() => container.querySelector<HTMLRtkIconElement>('rtk-icon.hydrated'));
  return [element.icon, container.querySelector('.rbk-native-icon')?.innerHTML];
}

it.each(names)('lets a pack replace the picture "%s" alone', async (name) => {
  const own = '<svg viewBox="0 0 1 1"></svg>';
  const iconPack = { [packKeys[name]]: own };
  expect(await drawn(name, iconPack)).toEqual([own, own]);
  const other = name === 'add' ? 'edit' : 'add';
  expect((await drawn(other, iconPack))[0]).toBe(ownIcon(other));
});

it('takes the vendor’s pack, and draws what that lacks', async () => {
  const lacking = Object.values(packKeys).filter((key) => !(key in defaultIconPack));
  const own: IconKey[] = [
    'announce',
    'help',
    'link',
    'lock',
    'message',
    'next',
    'options',
    'recording_on',
    'redo',
    'resume',
    'rounds',
    'swap',
    'task',
    'undo',
    'unlock',
  ];
  expect(lacking).toEqual(own);
  expect((await drawn('close', defaultIconPack))[0]).toBe(defaultIconPack.dismiss);
  expect((await drawn('undo', defaultIconPack))[0]).toBe(ownIcon('undo'));
});

it('points the other way where lines run from right to left, if it points along them', () => {
  render(
    <div dir="rtl">
      {names.map((name) => (
        <Icon key={name} plain name={name} />
      ))}
    </div>,
  );
  const mirrored = [...document.querySelectorAll<HTMLElement>('[dir=rtl] .rbk-icon')].filter(
    (icon) => getComputedStyle(icon).scale === '-1 1',
  );
  expect(mirrored.map(({ dataset }) => dataset.name).sort()).toEqual([
    'back',
    'enter',
    'leave',
    'redo',
    'resume',
    'shuffle',
    'undo',
  ]);
});
