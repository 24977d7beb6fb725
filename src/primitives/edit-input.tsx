import type { ComponentPropsWithoutRef, KeyboardEvent } from 'react';

export interface EditInputProps extends Omit<ComponentPropsWithoutRef<'input'>, 'onChange' | 'onFocus' | 'onKeyDown'> {
  /** What is typed. */
  value: string;
  /** Called with each letter. */
  onValueChange: (value: string) => void;
  /** Enter. */
  onSave: () => void;
  /** Escape. */
  onCancel: () => void;
}

/** The input of a value that is edited in place: focused and selected at first. Its keys are kept from the dialog around. */
export function EditInput({ onValueChange, onSave, onCancel, ...rest }: EditInputProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and Escape are of the input method then.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') onSave();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      {...rest}
      className="rbk-input"
      autoFocus
      onChange={(event) => onValueChange(event.target.value)}
      onFocus={(event) => event.target.select()}
      onKeyDown={onKeyDown}
    />
  );
}
