import { configure } from 'storybook/test';
import { afterEach, inject } from 'vitest';
import { loadAllViews } from './support/all-views';
import { allFrames, expectDialogsToFit, shortAndNarrow } from './support/dialog-frames';
import { quietAudio, stillScreen } from './support/quiet-media';

quietAudio();
stillScreen();
await loadAllViews();

// Every state of every dialog is a story. What fits in the wide font, the shortest window and the narrowest fits in most others.
const fonts = inject('full') ? ['narrow', 'wide'] : ['wide'];
const frames = inject('full') ? allFrames : shortAndNarrow;

// On a busy machine a second, the default, may pass with nothing done.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => expectDialogsToFit(frames, fonts));
