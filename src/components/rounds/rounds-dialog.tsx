import { useState } from 'react';
import { MAX_SCHEDULED_ROUNDS, type RoundSchedule } from '../../core/plan/timing';
import { useTexts } from '../../hooks/use-texts';
import { roundsTexts } from '../../locales/en/rounds';
import { timerTexts } from '../../locales/en/timer';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogHeader } from '../../primitives/dialog-header';
import { NumberField } from '../../primitives/number-field';
import { Segments } from '../../primitives/segments';
import { DialogForm } from '../dialog-form';
import { EndField, MinutesField } from '../timer/timer-fields';
import { RoundBriefs } from './round-briefs';
import { presetNames, presets, scheduleOf, typedFrom, type Typed } from './typed-rounds';

export interface RoundsDialogProps extends Pick<DialogProps, 'open' | 'onOpenChange'> {
  /** Null: none are planned. */
  schedule: RoundSchedule | null;
  /** The most people of a room, where rooms are made for the rounds; null: the rooms are open by now. */
  maxSize: number | null;
  /** A null schedule takes rounds away. `size`: how many people a room is to have; null: the rooms stay. A failure stays on the screen. */
  onSave: (schedule: RoundSchedule | null, size: number | null) => Promise<void> | void;
}

/** How many rounds of which length, with whom, and what people are to do in each. */
export function RoundsDialog({ schedule, maxSize, onSave, ...dialog }: RoundsDialogProps) {
  const { t } = useTexts(roundsTexts);
  return (
    <Dialog {...dialog}>
      <DialogHeader>{t('rounds.label')}</DialogHeader>
      <RoundsForm schedule={schedule} maxSize={maxSize} onSave={onSave} />
    </Dialog>
  );
}

function RoundsForm({ schedule, maxSize, onSave }: Pick<RoundsDialogProps, 'schedule' | 'maxSize' | 'onSave'>) {
  const { t } = useTexts(roundsTexts, timerTexts);
  const [typed, setTyped] = useState<Typed>(() => typedFrom(schedule));
  const change = (some: Partial<Typed>) => setTyped((before) => ({ ...before, ...some }));
  const { count, minutes, size, next, end, briefs } = typed;
  const read = scheduleOf(typed);
  const save = (given: RoundSchedule | null) => onSave(given, given && maxSize !== null ? read.size : null);
  return (
    <DialogForm
      label={t(maxSize === null ? 'rounds.start' : 'rounds.save')}
      ready={read.schedule !== null}
      onSubmit={() => save(read.schedule)}
      remove={schedule !== null && { label: t('rounds.remove'), onRemove: () => save(null) }}
    >
      {(submit) => (
        <>
          <Presets typed={typed} roomsStay={maxSize === null} onChoose={change} />
          <div className="rbk-form-row">
            <NumberField
              label={t('rounds.count')}
              value={count}
              onValueChange={(value) => change({ count: value })}
              min={2}
              max={MAX_SCHEDULED_ROUNDS}
              error={read.isCountWrong && t('rounds.count.invalid', { count: MAX_SCHEDULED_ROUNDS })}
            />
            <MinutesField
              label={t('rounds.minutes')}
              value={minutes}
              onValueChange={(value) => change({ minutes: value })}
            />
          </div>
          <div className="rbk-form-group">
            <p aria-hidden="true">{t('rounds.then')}</p>
            <Segments
              label={t('rounds.then')}
              value={next}
              onValueChange={(value) => change({ next: value })}
              options={[
                { value: 'partners', label: t('rounds.then.partners') },
                { value: 'rooms', label: t('rounds.then.rooms') },
              ]}
            />
            <p className="rbk-muted" aria-live="polite">
              {t(`rounds.then.${next}.hint`)}
            </p>
          </div>
          {maxSize !== null && (
            <NumberField
              label={t('rounds.size')}
              hint={t('rounds.size.hint')}
              value={size}
              onValueChange={(value) => change({ size: value })}
              min={2}
              max={Math.max(2, maxSize)}
              error={read.isSizeWrong && t('rounds.size.invalid')}
            />
          )}
          <EndField label={t('rounds.end')} value={end} onValueChange={(value) => change({ end: value })} />
          <RoundBriefs
            count={read.isCountWrong ? 0 : Number(count)}
            briefs={briefs}
            onChange={(given) => change({ briefs: given })}
            onSubmit={submit}
          />
        </>
      )}
    </DialogForm>
  );
}

interface PresetsProps {
  typed: Typed;
  /** They are open already: their size is what it is. */
  roomsStay: boolean;
  onChoose: (preset: Partial<Typed>) => void;
}

/** What others do, in one press: it fills in the form. */
function Presets({ typed, roomsStay, onChoose }: PresetsProps) {
  const { t } = useTexts(roundsTexts);
  const presetOf = (name: keyof typeof presets) => (roomsStay ? { ...presets[name], size: '' } : presets[name]);
  const chosen = presetNames.find((name) =>
    Object.entries(presetOf(name)).every(([key, value]) => typed[key as 'count'] === value),
  );
  // The others tell how many come into a room.
  const hasHint = chosen !== undefined && (!roomsStay || presets[chosen].size === '');
  return (
    <div className="rbk-form-group">
      <p aria-hidden="true">{t('rounds.presets')}</p>
      <Segments
        label={t('rounds.presets')}
        value={chosen ?? ''}
        onValueChange={(name) => name !== '' && onChoose(presetOf(name))}
        options={presetNames.map((name) => ({ value: name, label: t(`rounds.preset.${name}`) }))}
      />
      <p className="rbk-muted" aria-live="polite">
        {hasHint && t(`rounds.preset.${chosen}.hint`)}
      </p>
    </div>
  );
}
