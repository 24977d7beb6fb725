import type { FrameLocator, Locator } from 'playwright';

/** The elements of the vendor's own breakout rooms, and its leave dialog, which would move people by itself (SDK facts 25). */
export const vendorRooms = 'rtk-breakout-rooms-toggle, rtk-breakout-rooms-manager, rtk-leave-meeting';

/** A button of the vendor's meeting, which shows some things twice: in the layout, and floating over it. */
export const buttonOf = (screen: FrameLocator, name: string): Locator =>
  screen.getByRole('button', { name, exact: true }).filter({ visible: true }).last();
