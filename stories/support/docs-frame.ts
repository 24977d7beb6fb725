import { STORY_FINISHED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

/** The frame that a page of documentation has this story in; none in a page of its own. */
function docsFrame(): HTMLElement | null {
  return frameElement?.id.startsWith('iframe--') === true ? (frameElement as HTMLElement) : null;
}

/**
 * A page of documentation has each story in a frame, and the browser has one focus: what a story has opened would close as the
 * next one presses something. So stories of a page begin one after the other. Waits until it is this one's turn, which ends
 * when its steps do. No wait outside of such a page.
 */
export function turn(): Promise<void> {
  // Locks are for pages on HTTPS or localhost.
  if (!docsFrame() || !isSecureContext) return Promise.resolve();
  return new Promise((begin) => {
    const page = `stories of the page of ${String(parent.performance.timeOrigin)}`;
    void navigator.locks.request(page, () => {
      begin();
      return new Promise((end) => addons.getChannel().once(STORY_FINISHED, end));
    });
  });
}

interface Sized {
  globals: Record<string, unknown>;
  parameters: Record<string, unknown>;
}

/** Where a story has a viewport of its own, its frame in a page of documentation is as large. */
export function takeSize({ globals, parameters }: Sized): void {
  const around = docsFrame()?.parentElement;
  const { value } = (globals as { viewport?: { value?: string } }).viewport ?? {};
  const { options } = (parameters as { viewport?: Viewports }).viewport ?? {};
  const styles = options?.[value ?? '']?.styles;
  if (!around || !styles) return;
  Object.assign(around.style, styles, { maxWidth: '100%', marginInline: 'auto' });
  around.dataset.sized = '';
}

interface Viewports {
  options?: Readonly<Record<string, { styles: { width: string; height: string } }>>;
}

/**
 * Gives the frame of a story, in a page of documentation, the height that shows all of it. A sheet has a height of its own; all else
 * is as high as the window that it is in, and its lists scroll.
 */
export async function fitFrame(): Promise<void> {
  const around = docsFrame()?.parentElement;
  if (!around || around.dataset.sized !== undefined) return;
  const sheets = [...document.querySelectorAll('.stage > .states')];
  const stage = sheets[0]?.parentElement;
  if (!stage) return grow(around);
  const observer = new ResizeObserver(() => {
    const ends = sheets.map((sheet) => sheet.getBoundingClientRect().bottom);
    const end = Math.max(...ends) + scrollY + parseFloat(getComputedStyle(stage).paddingBlockEnd);
    around.style.height = `${String(Math.ceil(end))}px`;
  });
  for (const sheet of sheets) observer.observe(sheet);
}

/** As high as a window is on most screens, px: a list that is longer scrolls there, too. */
const MOST = 900;

async function grow(around: HTMLElement): Promise<void> {
  // A menu stands where it was opened.
  if (document.querySelector(':popover-open')) return;
  for (let before = cutOff(); before.sum > 0;) {
    const { height } = around.style;
    // A page has an end, which lists in it may not have.
    const next = before.page > 0 ? innerHeight + before.page : Math.min(MOST, innerHeight + before.most);
    if (next <= innerHeight) return;
    around.style.height = `${String(next)}px`;
    await resized();
    const now = cutOff();
    // It scrolls at any height.
    if (now.sum >= before.sum) {
      around.style.height = height;
      return;
    }
    before = now;
  }
}

function resized(): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener('resize', resolve, { once: true });
    setTimeout(resolve, 1000);
  });
}

/** How much is out of sight, px: of all that scrolls, of that with most, and of the page. */
function cutOff(): { sum: number; most: number; page: number } {
  const beyond = ({ scrollHeight, clientHeight }: Element) => Math.max(0, scrollHeight - clientHeight - 1);
  const page = beyond(document.documentElement);
  const lists = [...document.querySelectorAll('.stage :not(textarea)')]
    .filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowY))
    .map(beyond);
  return { sum: lists.reduce((sum, height) => sum + height, page), most: Math.max(page, ...lists), page };
}
