const gap = 4;
const margin = 8;
/** Less than this shows two lines of a menu: rather than that it lies over its anchor. */
const LEAST = 184;

/** Puts an open menu under its anchor, or above where there is more room, inside of the window and as tall as fits; in a low window over it. */
export function placeMenu(menu: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect();
  const below = innerHeight - box.bottom - gap - margin;
  const above = box.top - gap - margin;
  const height = menu.scrollHeight;
  const under = height <= below || below >= above;
  const isRtl = getComputedStyle(anchor).direction === 'rtl';
  const start = isRtl ? box.right - menu.offsetWidth : box.left;
  const space = Math.max(under ? below : above, Math.min(LEAST, innerHeight - 2 * margin));
  menu.style.maxBlockSize = `${space}px`;
  // Within the edges of its dialog, too, where that is wide enough.
  const dialog = anchor.closest('dialog')?.getBoundingClientRect();
  const left = dialog && dialog.width > menu.offsetWidth + 2 * margin ? dialog.left : 0;
  const right = left > 0 && dialog ? dialog.right : innerWidth;
  const latest = Math.min(right, innerWidth) - menu.offsetWidth - margin;
  menu.style.left = `${Math.max(left + margin, Math.min(start, latest))}px`;
  const shown = Math.min(height, space);
  const top = under ? box.bottom + gap : box.top - gap - shown;
  menu.style.top = `${Math.max(margin, Math.min(top, innerHeight - margin - shown))}px`;
}
