const gap = 4;
const margin = 8;

/** Puts an open menu under its anchor, or above where there is more room, inside of the window and as tall as fits. */
export function placeMenu(menu: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect();
  const below = innerHeight - box.bottom - gap - margin;
  const above = box.top - gap - margin;
  const height = menu.scrollHeight;
  const under = height <= below || below >= above;
  const isRtl = getComputedStyle(anchor).direction === 'rtl';
  const start = isRtl ? box.right - menu.offsetWidth : box.left;
  menu.style.maxBlockSize = `${under ? below : above}px`;
  menu.style.left = `${Math.max(margin, Math.min(start, innerWidth - menu.offsetWidth - margin))}px`;
  menu.style.top = under ? `${box.bottom + gap}px` : `${box.top - gap - Math.min(height, above)}px`;
}
