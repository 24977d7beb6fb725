import { shortcutLetter } from '../primitives/shortcut-letter';

/** What tells an undo, of React's events and the browser's. */
type KeyPress = Pick<
  globalThis.KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target' | 'currentTarget'
>;

/**
 * Ctrl or Cmd+Z undoes; with Shift, or Ctrl+Y, redoes. In a text field the keys edit the text; in a dialog within what
 * listens they would change what is behind it.
 */
export function historyStep(event: KeyPress): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (isTextField(event.target) || isInDialogWithin(event)) return null;
  const letter = shortcutLetter(event);
  if (letter === 'y' || (letter === 'z' && event.shiftKey)) return 'redo';
  return letter === 'z' ? 'undo' : null;
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(radio|checkbox|button)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

function isInDialogWithin({ target, currentTarget }: KeyPress): boolean {
  return dialogOf(target) !== dialogOf(currentTarget);
}

function dialogOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('dialog') : null;
}
