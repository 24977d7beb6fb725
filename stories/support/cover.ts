import { FORCE_REMOUNT, STORY_FINISHED, STORY_RENDER_PHASE_CHANGED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { isEnglish } from './content';
import { docsFrame } from './docs-frame';

/** The story that is to be seen. */
let uncovered: string | undefined;

/** The story in English that the reader has begun anew, to watch its steps or to go through them one by one. */
let watched: string | undefined;

/** Hides a story that begins behind its name: its steps are in English, whatever its language is, and take their time. */
export function cover({ id, name }: { id: string; name: string }): void {
  if (id === uncovered) return;
  const { style, dataset } = document.documentElement;
  style.setProperty('--story-name', JSON.stringify(name));
  dataset.preparing = '';
}

/** Shows the story, and lets the page of documentation around it go on to the next one. */
export function uncover(id: string): void {
  uncovered = id;
  delete document.documentElement.dataset.preparing;
  docsFrame()?.dispatchEvent(new Event('prepared', { bubbles: true }));
}

/**
 * Once for the page: Storybook waits for what moves before it ends a story, for five seconds at most. What goes by the scroll would
 * have it wait for all of them, because it ends only where somebody scrolls.
 */
export function waitForNoScroll(): void {
  const { getAnimations } = document;
  document.getAnimations = () =>
    getAnimations.call(document).filter(({ timeline }) => timeline instanceof DocumentTimeline);
}

/** Once for the page: a story that begins anew is covered again, and one that fails shows where. */
export function followSteps(): void {
  const channel = addons.getChannel();
  channel.on(FORCE_REMOUNT, ({ storyId }: { storyId: string }) => {
    uncovered = undefined;
    watched = isEnglish() ? storyId : undefined;
  });
  channel.on(STORY_FINISHED, ({ storyId }: { storyId: string }) => {
    uncover(storyId);
    watched = undefined;
  });
  channel.on(STORY_RENDER_PHASE_CHANGED, ({ newPhase, storyId }: { newPhase: string; storyId: string }) => {
    // Else the story is seen in the state that it is named after, and in none before it.
    if (newPhase === 'playing' && storyId === watched && isEnglish() && !docsFrame()) uncover(storyId);
  });
}
