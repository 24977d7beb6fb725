import { useState } from 'react';
import { isBreakoutError } from '../../core/errors';
import { useMessages } from '../../hooks/use-messages';
import type { EditInputProps } from '../../primitives/edit-input';

export interface Edit {
  inputProps: Pick<EditInputProps, 'value' | 'onValueChange' | 'onSave' | 'onCancel'>;
  save: () => void;
  /** Why the value was refused, in words. It stays. */
  error: string | null;
}

/** A value while it is edited in place. `apply` throws a `BreakoutError` for one that is refused. */
export function useEdit(initial: string, apply: (value: string) => void, onDone: () => void): Edit {
  const { t } = useMessages();
  const [value, setValue] = useState(initial);
  const [error, setError] = useState<string | null>(null);
  const save = () => {
    try {
      apply(value);
      onDone();
    } catch (cause) {
      if (!isBreakoutError(cause)) throw cause;
      setError(t(`error.${cause.code}.fix`));
    }
  };
  return { inputProps: { value, onValueChange: setValue, onSave: save, onCancel: onDone }, save, error };
}
