import { MAX_MINUTES, type TimerEnd } from '../../core/plan/timing';
import { useTexts } from '../../hooks/use-texts';
import { timerTexts } from '../../locales/en/timer';
import { NumberField } from '../../primitives/number-field';
import { Segments } from '../../primitives/segments';
import { visuallyHidden } from '../../primitives/visually-hidden';
import { shortMinutes } from './duration';

interface MinutesFieldProps {
  label?: string | undefined;
  /** As typed. */
  value: string;
  onValueChange: (value: string) => void;
}

/** How long a timer runs. */
export function MinutesField({ label, value, onValueChange }: MinutesFieldProps) {
  const { t } = useTexts(timerTexts);
  return (
    <NumberField
      label={label ?? t('timer.minutesField')}
      value={value}
      onValueChange={onValueChange}
      min={1}
      max={MAX_MINUTES}
      error={minutesOf(value) === null && t('timer.invalid', { count: MAX_MINUTES })}
    />
  );
}

/** The times that hosts give most, one press each. */
export function MinutesPresets({ value, onValueChange }: Pick<MinutesFieldProps, 'value' | 'onValueChange'>) {
  const { t, locale } = useTexts(timerTexts);
  return (
    <Segments
      className="rbk-minutes"
      label={t('timer.minutesField')}
      value={String(minutesOf(value))}
      onValueChange={onValueChange}
      options={[5, 10, 15, 20].map((count) => ({
        value: String(count),
        label: (
          <>
            <span aria-hidden="true">{shortMinutes(locale, count)}</span>
            <span {...visuallyHidden}>{t('timer.minutes', { count })}</span>
          </>
        ),
      }))}
    />
  );
}

/** What was typed; null for what no timer can be. */
export function minutesOf(value: string): number | null {
  const minutes = Number(value);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= MAX_MINUTES ? minutes : null;
}

interface EndFieldProps {
  label?: string | undefined;
  value: TimerEnd;
  onValueChange: (value: TimerEnd) => void;
  /** One room's timer closes nothing by itself. */
  ends?: readonly TimerEnd[];
}

/** What happens when the time is up. */
export function EndField({ label, value, onValueChange, ends = ['ask', 'close', 'nothing'] }: EndFieldProps) {
  const { t } = useTexts(timerTexts);
  const name = label ?? t('timer.end');
  return (
    <div className="rbk-form-group">
      <p aria-hidden="true">{name}</p>
      <Segments
        label={name}
        value={value}
        onValueChange={onValueChange}
        options={ends.map((end) => ({ value: end, label: t(`timer.end.${end}`) }))}
      />
      <p className="rbk-muted" aria-live="polite">
        {value === 'close' && t('timer.end.close.hint')}
      </p>
    </div>
  );
}
