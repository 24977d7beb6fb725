import { STORY_FINISHED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

/** The frame that a page of documentation has this story in; none in a page of its own. */
export function docsFrame(): HTMLElement | null {
  return frameElement?.id.startsWith('iframe--') === true ? (frameElement as HTMLElement) : null;
}

/**
 * A page of documentation has each story in a frame, and the browser has one focus: what a story has opened would close as the
 * next one presses something. So those with steps begin one after the other. Waits until it is this one's turn, which ends
 * when its steps do. No wait outside of such a page.
 */
export function turn(context: object): Promise<void> {
  const { playFunction } = context as { playFunction?: unknown };
  // Locks are for pages on HTTPS or localhost.
  if (!playFunction || !docsFrame() || !isSecureContext) return Promise.resolve();
  return new Promise((begin) => {
    const page = `stories of the page of ${String(parent.performance.timeOrigin)}`;
    void navigator.locks.request(page, () => {
      begin();
      return new Promise((end) => addons.getChannel().once(STORY_FINISHED, end));
    });
  });
}

/**
 * Puts the page of documentation back where its reader left it: a story gives the focus to what it opens, and the browser would
 * scroll the page to that.
 */
export function keepPage(): void {
  if (!docsFrame()) return;
  for (const name of ['focus', 'scrollIntoView'] as const) {
    const move = HTMLElement.prototype[name];
    HTMLElement.prototype[name] = function (this: HTMLElement, options?: object) {
      const { scrollX, scrollY } = parent;
      move.call(this, options);
      parent.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    };
  }
}

/**
 * Gives the frame of a sheet, in a page of documentation, the height that shows all of it, which differs a little from one width and
 * language to the next. All else is as high as the window that it is in, and its lists scroll.
 */
export function fitFrame(): void {
  const around = docsFrame()?.parentElement;
  const sheets = [...document.querySelectorAll('.stage > .states')];
  const stage = sheets[0]?.parentElement;
  if (!around || !stage) return;
  const observer = new ResizeObserver(() => {
    const ends = sheets.map((sheet) => sheet.getBoundingClientRect().bottom);
    const end = Math.max(...ends) + scrollY + parseFloat(getComputedStyle(stage).paddingBlockEnd);
    around.style.height = `${String(Math.ceil(end))}px`;
  });
  for (const sheet of sheets) observer.observe(sheet);
}
