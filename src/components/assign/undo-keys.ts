import type { KeyboardEvent } from 'react';

/**
 * Ctrl or Cmd+Z undoes; with Shift, or Ctrl+Y, redoes. In a text field the keys edit the text; in a dialog within this
 * one they would change what is behind it.
 */
export function historyStep(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  if (isTextField(event.target) || isNested(event)) return null;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : null;
}

function isTextField(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !/^(radio|checkbox|button)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

function isNested({ target, currentTarget }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('dialog') !== currentTarget;
}
