import { forwardRef, type FormEvent } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { DialogBody, type DialogBodyProps } from '../../primitives/dialog-body';
import { NumberField } from '../../primitives/number-field';
import { Segments } from '../../primitives/segments';
import { BeginWithPlan } from '../exchange/begin-with-plan';
import { useCreateRooms } from './create-rooms-context';
import { RoomSizes } from './room-sizes';

export type CreateRoomsBodyProps = DialogBodyProps;

/** The number to choose, and what comes of it. */
export const CreateRoomsBody = forwardRef<HTMLDivElement, CreateRoomsBodyProps>(function CreateRoomsBody(props, ref) {
  const { mode, setMode, placing, setPlacing, value, setValue, rooms, min, max, submit } = useCreateRooms();
  const { t } = useMessages();
  return (
    <DialogBody ref={ref} {...props}>
      <form
        className="rbk-create"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit();
        }}
      >
        <p className="rbk-muted">{t('create.description')}</p>
        <Segments
          label={t('create.mode')}
          value={mode}
          onValueChange={setMode}
          options={[
            { value: 'rooms', label: t('create.mode.rooms') },
            { value: 'people', label: t('create.mode.people') },
          ]}
        />
        <NumberField
          label={t(`create.mode.${mode}`)}
          value={value}
          onValueChange={setValue}
          min={min}
          max={max}
          error={rooms === null ? t('create.invalid', { min, max }) : null}
        />
        <div className="rbk-create-placing">
          <p aria-hidden="true">{t('create.placing')}</p>
          <Segments
            label={t('create.placing')}
            value={placing}
            onValueChange={setPlacing}
            options={[
              { value: 'automatic', label: t('create.placing.automatic') },
              { value: 'hand', label: t('create.placing.hand') },
              { value: 'choice', label: t('create.placing.choice') },
            ]}
          />
          <p className="rbk-muted" aria-live="polite">
            {t(`create.placing.${placing}.text`)}
          </p>
        </div>
        <RoomSizes />
      </form>
      <BeginWithPlan />
    </DialogBody>
  );
});
