import { forwardRef } from 'react';
import type { PlannedRoom } from '../../core/plan/types';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { EditInput } from '../../primitives/edit-input';
import { Field, type FieldProps } from '../../primitives/field';
import { useAssignActions } from './assign-context';
import { useEdit } from './use-edit';

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
  const apply = (value: string) => {
    const limit = value.trim() === '' ? null : Number(value);
    if (limit !== (room.capacity ?? null)) setCapacity(room, limit);
  };
  const { inputProps, save, error } = useEdit(room.capacity?.toString() ?? '', apply, onDone);
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
          <EditInput {...control} {...inputProps} inputMode="numeric" />
          <Button kind="icon" variant="ghost" icon="check" onClick={save}>
            {t('assign.room.limit.save')}
          </Button>
        </div>
      )}
    </Field>
  );
});
