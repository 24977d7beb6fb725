import { forwardRef, useState } from 'react';
import { MAX_TITLE_LENGTH } from '../../core/plan/validate';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { EditInput } from '../../primitives/edit-input';
import { Field, type FieldProps } from '../../primitives/field';
import { useBreakoutPanel } from './panel-context';

export interface AddRoomFormProps extends Omit<FieldProps, 'children' | 'label' | 'hint'> {
  /** It was opened, or it is not wanted any more. */
  onDone: () => void;
}

/** One more room while the others are open. Its name is asked for now, because it cannot be changed later. */
export const AddRoomForm = forwardRef<HTMLDivElement, AddRoomFormProps>(function AddRoomForm({ onDone, ...rest }, ref) {
  const { addRoom, ready } = useBreakoutPanel();
  const titles = useBreakoutSelector(({ rooms }) => rooms.map((room) => room.title).join('\n'));
  const { t } = useMessages();
  const [title, setTitle] = useState(() =>
    freeTitle(new Set(titles.split('\n')), (number) => t('room.defaultTitle', { number })),
  );
  const add = () => {
    if (!ready || title.trim() === '') return;
    void addRoom(title).then((done) => {
      if (done) onDone();
    });
  };
  return (
    <div className="rbk-add-room">
      <Field ref={ref} {...rest} label={t('assign.rename.label')} hint={t('panel.addRoom.hint')}>
        {(control) => (
          <EditInput
            {...control}
            maxLength={MAX_TITLE_LENGTH}
            value={title}
            onValueChange={setTitle}
            onSave={add}
            onCancel={onDone}
          />
        )}
      </Field>
      <div className="rbk-add-room-actions">
        <Button variant="primary" aria-disabled={!ready || title.trim() === ''} onClick={add}>
          {t('assign.addRoom')}
        </Button>
        <Button variant="ghost" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
});

function freeTitle(taken: ReadonlySet<string>, titleOf: (number: number) => string): string {
  let number = taken.size + 1;
  while (taken.has(titleOf(number))) number += 1;
  return titleOf(number);
}
