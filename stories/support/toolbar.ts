import { FORCE_REMOUNT, GLOBALS_UPDATED, STORY_FINISHED, STORY_PREPARED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

type Globals = Readonly<Record<string, unknown>>;

/** The story that is shown, and its language. */
let storyId: string | undefined;
let language: unknown;

/** Pages of documentation have each story in a frame, which knows the toolbar's choices by its address. */
function tellFrames(globals: Globals): void {
  const choices = Object.entries(globals).filter(([, value]) => typeof value === 'string');
  const text = choices.map(([name, value]) => `${name}:${String(value)}`).join(';');
  Object.assign(globalThis, { PREVIEW_URL: `iframe.html?globals=${encodeURIComponent(text)}` });
  for (const frame of document.querySelectorAll('iframe')) {
    const url = new URL(frame.src);
    if (url.searchParams.get('globals') === text) continue;
    url.searchParams.set('globals', text);
    frame.src = url.href;
  }
}

/** People and rooms of another language are another meeting: the story begins anew, with its own steps. */
function beginAnew(id: string | undefined): void {
  const channel = addons.getChannel();
  channel.once(STORY_FINISHED, (finished: { storyId: string }) => {
    if (finished.storyId === id) channel.emit(FORCE_REMOUNT, { storyId: id });
  });
}

/** Once for the page: what the toolbar's choices mean for frames, and for stories that are shown already. */
export function followToolbar(): void {
  const channel = addons.getChannel();
  channel.on(STORY_PREPARED, ({ id }: { id: string }) => {
    storyId = id;
    language = undefined;
  });
  channel.on(GLOBALS_UPDATED, ({ globals, userGlobals }: { globals: Globals; userGlobals: Globals }) => {
    // Frames tell this page theirs too: what a story sets for itself is not for the others.
    tellFrames(userGlobals);
    if (language !== undefined && globals.locale !== language) beginAnew(storyId);
    language = globals.locale;
  });
}

/** Nobody has pressed anything yet, so the browser plays no sound; the vendor would ask for a press, over what is to be looked at. */
export function playWithoutSound(): void {
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    return play.call(this).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'NotAllowedError')) throw error;
    });
  };
}
