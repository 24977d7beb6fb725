import { forwardRef } from 'react';
import type { PlannedRoom } from '../../core/plan/types';
import { MAX_TITLE_LENGTH } from '../../core/plan/validate';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { EditInput } from '../../primitives/edit-input';
import { Field, type FieldProps } from '../../primitives/field';
import { useAssignActions } from './assign-context';
import { useEdit } from './use-edit';

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
  const apply = (title: string) => {
    if (title.trim() !== room.title) rename(room, title);
  };
  const { inputProps, save, error } = useEdit(room.title, apply, onDone);
  return (
    <>
      <Field ref={ref} label={t('assign.rename.label')} hideLabel error={error} {...rest}>
        {(control) => <EditInput {...control} {...inputProps} maxLength={MAX_TITLE_LENGTH} />}
      </Field>
      <Button kind="icon" variant="ghost" icon="check" onClick={save}>
        {t('assign.rename.save')}
      </Button>
    </>
  );
});
