import type { KeyboardEvent } from 'react';
import type { AssignActions } from './assign-context';

/**
 * Ctrl or Cmd+Z undoes; with Shift, or Ctrl+Y, redoes. In a text field the keys edit the text; in a dialog within this
 * one they would change what is behind it.
 */
export function historyKeys(
  { undo, redo }: Pick<AssignActions, 'undo' | 'redo'>,
  enabled: boolean,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (!enabled || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (isTextField(event.target) || isNested(event)) return;
    const key = event.key.toLowerCase();
    if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
    else if (key === 'z') undo();
    else return;
    event.preventDefault();
  };
}

function isTextField(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !/^(radio|checkbox|button)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

function isNested({ target, currentTarget }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('dialog') !== currentTarget;
}
