import { forwardRef, useState, type KeyboardEvent } from 'react';
import { isBreakoutError } from '../../core/errors';
import type { PlannedRoom } from '../../core/plan/types';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Field, type FieldProps } from '../../primitives/field';
import { useAssignActions } from './assign-context';

export interface CapacityFieldProps extends Omit<FieldProps, 'children' | 'label' | 'error' | 'hint'> {
  room: PlannedRoom;
  onDone: () => void;
}

/** How many people shuffles may put into a room, while it is edited: Enter saves, Escape restores, nothing lifts the limit. */
export const CapacityField = forwardRef<HTMLDivElement, CapacityFieldProps>(function CapacityField(
  { room, onDone, ...rest },
  ref,
) {
  const { setCapacity } = useAssignActions();
  const { t } = useMessages();
  const [value, setValue] = useState(room.capacity?.toString() ?? '');
  const [error, setError] = useState<string | null>(null);
  const save = () => {
    try {
      const limit = value.trim() === '' ? null : Number(value);
      if (limit !== (room.capacity ?? null)) setCapacity(room, limit);
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
    <Field
      ref={ref}
      label={t('assign.room.limit.label')}
      hint={t('assign.room.limit.hint')}
      error={error}
      className="rbk-capacity"
      {...rest}
    >
      {(control) => (
        <div className="rbk-row">
          <input
            {...control}
            className="rbk-input"
            autoFocus
            inputMode="numeric"
            value={value}
            onChange={(event) => setValue(event.target.value)}
            onFocus={(event) => event.target.select()}
            onKeyDown={onKeyDown}
          />
          <Button kind="icon" variant="ghost" icon="check" onClick={save}>
            {t('assign.room.limit.save')}
          </Button>
        </div>
      )}
    </Field>
  );
});
