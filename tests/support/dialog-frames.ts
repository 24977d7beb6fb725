import { expect } from 'vitest';
import { page } from 'vitest/browser';

type Frame = readonly [width: number, height: number];

export const shortAndNarrow: readonly Frame[] = [
  [490, 200],
  [320, 568],
];
export const allFrames: readonly Frame[] = [...shortAndNarrow, [752, 691], [390, 844]];

/** Between header and footer at least, px: one control, and enough around it to see that there is more. */
const leastBody = 56;

/** That no open dialog loses its header or footer in any of the frames, nor a control behind them. */
export async function expectDialogsToFit(frames: readonly Frame[], fonts: readonly string[]): Promise<void> {
  if (!document.querySelector('dialog[open]')) return;
  const { innerWidth: width, innerHeight: height } = window;
  try {
    for (const [w, h] of frames) {
      await page.viewport(w, h);
      for (const font of fonts) {
        document.documentElement.dataset.font = font;
        await new Promise(requestAnimationFrame);
        const dialogs = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')];
        const faults = dialogs.flatMap((dialog, index) => faultsOf(dialog, index === dialogs.length - 1));
        expect(faults, `${w} × ${h}, ${font}`).toEqual([]);
      }
    }
  } finally {
    delete document.documentElement.dataset.font;
    await page.viewport(width, height);
  }
}

function faultsOf(dialog: HTMLDialogElement, isTopmost: boolean): string[] {
  const faults: string[] = [];
  dialog.scrollTop = 0;
  const edge = dialog.getBoundingClientRect();
  const head = dialog.querySelector(':scope > .rbk-dialog-header');
  const header = head?.getBoundingClientRect();
  const footer = dialog
    .querySelector(':scope > :is(.rbk-dialog-footer, form > .rbk-dialog-footer)')
    ?.getBoundingClientRect();
  const body = dialog.querySelector(':scope > .rbk-dialog-body')?.getBoundingClientRect();
  // In the lowest frames it scrolls with the rest.
  const sticky = head && getComputedStyle(head).position === 'sticky' ? header : undefined;
  const top = sticky?.bottom ?? edge.top;
  // There it can stand beside the body, too.
  const isBeside = footer && body && (footer.left >= body.right - 1 || footer.right <= body.left + 1);
  const bottom = isBeside ? edge.bottom : (footer?.top ?? edge.bottom);
  const say = (fault: string) => faults.push(`“${dialog.querySelector('h2')?.textContent}”: ${fault}`);
  if (edge.top < 0 || edge.bottom > innerHeight || edge.left < 0 || edge.right > innerWidth)
    say('is not in the window');
  if (!header || header.top < edge.top) say('its header is out of view');
  if (footer && footer.bottom > edge.bottom) say('its footer is out of view');
  if (isLoose(dialog)) say('its buttons do not stand at the end of its footer');
  if (isOutOfOrder(dialog)) say('its footer has not what deletes first and the filled button last');
  const isCut = [...dialog.children].some((part) => part.scrollHeight > part.clientHeight + 1);
  if (isCut && bottom - top < leastBody) say(`${Math.round(bottom - top)} px are left between header and footer`);
  if (dialog.scrollWidth > dialog.clientWidth) say('it can be scrolled sideways');
  if (!isTopmost) return faults;
  for (const control of sampleOf(controlsOf(dialog))) {
    control.scrollIntoView({ block: 'nearest' });
    const box = control.getBoundingClientRect();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const isUnder = [sticky, footer].some(
      (part) => part && x > part.left && x < part.right && y > part.top && y < part.bottom,
    );
    if (isUnder || y < edge.top || y > edge.bottom || box.right < edge.left || box.left > edge.right)
      say(`“${control.ariaLabel ?? control.textContent}” cannot be scrolled to`);
  }
  dialog.scrollTop = 0;
  return faults;
}

/** As in every dialog, that which goes on is the last one, at the end of the line. */
function isLoose(dialog: HTMLElement): boolean {
  const footer = dialog.querySelector(':scope > :is(.rbk-dialog-footer, form > .rbk-dialog-footer)');
  const last = [...(footer?.querySelectorAll(':scope > .rbk-button') ?? [])].at(-1);
  if (!footer || !last) return false;
  const [inner, button] = [footer.getBoundingClientRect(), last.getBoundingClientRect()];
  const { direction, paddingInlineEnd } = getComputedStyle(footer);
  const left = direction === 'rtl' ? button.left - inner.left : inner.right - button.right;
  return Math.abs(left - parseFloat(paddingInlineEnd)) > 1;
}

/** What deletes stands at the start of a footer; its one filled button, if it has one, at the end. */
function isOutOfOrder(dialog: HTMLElement): boolean {
  const buttons = [
    ...dialog.querySelectorAll(':scope > :is(.rbk-dialog-footer, form > .rbk-dialog-footer) .rbk-button'),
  ];
  const filled = buttons.filter((button) => button.matches(':is([data-variant="primary"], [data-variant="danger"])'));
  const bins = buttons.filter((button) => button.matches('[data-danger]:has(.rbk-icon)'));
  return filled.some((button) => button !== buttons.at(-1)) || bins.some((button) => button !== buttons[0]);
}

function controlsOf(dialog: HTMLElement): HTMLElement[] {
  const controls = dialog.querySelectorAll<HTMLElement>('rtk-button, button, input, [role="option"]');
  return [...controls].filter(
    (control) =>
      control.closest('dialog') === dialog &&
      !control.closest('.rbk-dialog-header, .rbk-dialog-footer, .rbk-menu') &&
      control.checkVisibility({ visibilityProperty: true }),
  );
}

/** The first, the last, and a few in between. */
function sampleOf<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, Math.floor(items.length / 8));
  return items.filter((_, index) => index % step === 0 || index === items.length - 1);
}
