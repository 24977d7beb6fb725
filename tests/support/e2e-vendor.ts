import type { FrameLocator, Locator } from 'playwright';
import { expect } from 'vitest';
import { expectMoving, patience } from './e2e';

/** The elements of the vendor's own breakout rooms, and its leave dialog, which would move people by itself (SDK facts 25). */
export const vendorRooms = 'rtk-breakout-rooms-toggle, rtk-breakout-rooms-manager, rtk-leave-meeting';

/** A button of the vendor's meeting, which shows some things twice: in the layout, and floating over it. */
export const buttonOf = (screen: FrameLocator, name: string): Locator =>
  screen.getByRole('button', { name, exact: true }).filter({ visible: true }).last();

/** Opens one of the vendor's sidebars from its control bar, where its button may be folded into the menu. */
export async function openSidebar(screen: FrameLocator, name: 'Chat' | 'Polls'): Promise<void> {
  const button = buttonOf(screen, name);
  if (!(await button.isVisible())) await buttonOf(screen, 'More').click();
  await button.click();
}

/** As many videos as the vendor's grid should show, all of them moving. */
export async function expectVideos(screen: FrameLocator, count: number): Promise<void> {
  const videos = screen.locator('rtk-participant-tile video').filter({ visible: true });
  await expect.poll(() => videos.count(), { ...patience, message: 'videos shown' }).toBe(count);
  for (let index = 0; index < count; index++) await expectMoving(videos.nth(index));
}
