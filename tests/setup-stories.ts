import { afterEach, inject } from 'vitest';
import { expectDialogsToFit } from './support/dialog-frames';

// Every state of every dialog is a story. What fits in the wide font fits in most others.
const fonts = inject('full') ? ['narrow', 'wide'] : ['wide'];

afterEach(() => expectDialogsToFit(fonts));
