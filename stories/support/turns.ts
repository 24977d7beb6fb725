import { STORY_FINISHED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

/**
 * A page of documentation has each story in a frame, and the browser has one focus: what a story has opened would close as the
 * next one presses something. So stories of a page begin one after the other. Waits until it is this one's turn, which ends
 * when its steps do. No wait outside of such a page.
 */
export function turn(): Promise<void> {
  const isInDocs = frameElement?.id.startsWith('iframe--') === true;
  // Locks are for pages on HTTPS or localhost.
  if (!isInDocs || !isSecureContext) return Promise.resolve();
  return new Promise((begin) => {
    const page = `stories of the page of ${String(parent.performance.timeOrigin)}`;
    void navigator.locks.request(page, () => {
      begin();
      return new Promise((end) => addons.getChannel().once(STORY_FINISHED, end));
    });
  });
}
