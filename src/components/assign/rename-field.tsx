import { forwardRef, useState, type KeyboardEvent } from 'react';
import { isBreakoutError } from '../../core/errors';
import type { PlannedRoom } from '../../core/plan/types';
import { MAX_TITLE_LENGTH } from '../../core/plan/validate';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Field, type FieldProps } from '../../primitives/field';
import { useAssignActions } from './assign-context';

export interface RenameFieldProps extends Omit<FieldProps, 'children' | 'label' | 'error'> {
  room: PlannedRoom;
  onDone: () => void;
}

/** A room's name while it is edited: Enter saves, Escape restores. A name that is refused says why and stays. */
export const RenameField = forwardRef<HTMLDivElement, RenameFieldProps>(function RenameField(
  { room, onDone, ...rest },
  ref,
) {
  const { rename } = useAssignActions();
  const { t } = useMessages();
  const [title, setTitle] = useState(room.title);
  const [error, setError] = useState<string | null>(null);
  const save = () => {
    try {
      if (title.trim() !== room.title) rename(room, title);
      onDone();
    } catch (cause) {
      if (!isBreakoutError(cause)) throw cause;
      setError(t(`error.${cause.code}.fix`));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    else if (event.key === 'Escape') onDone();
    else return;
    // Kept from the dialog, which Escape would close.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <Field ref={ref} label={t('assign.rename.label')} hideLabel error={error} {...rest}>
        {(control) => (
          <input
            {...control}
            className="rbk-input"
            autoFocus
            maxLength={MAX_TITLE_LENGTH}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            onFocus={(event) => event.target.select()}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <Button kind="icon" variant="ghost" icon="check" onClick={save}>
        {t('assign.rename.save')}
      </Button>
    </>
  );
});
