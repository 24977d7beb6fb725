import { forwardRef, type ReactNode } from 'react';
import { useTexts } from '../hooks/use-texts';
import { createTexts } from '../locales/en/create';
import { Button } from './button';
import { Field, type FieldState } from './field';
import type { PartProps } from './part';

export interface NumberFieldProps extends Omit<PartProps<'div', FieldState>, 'children' | 'onChange'> {
  /** Names the field, above it. */
  label: ReactNode;
  /** Shows no label; it stays the field's name. */
  hideLabel?: boolean | undefined;
  /** What helps to fill it in, below it. */
  hint?: ReactNode;
  /** Why the value is refused; replaces the hint. */
  error?: ReactNode;
  /** As typed: any text that a number input lets through, also an empty one. */
  value: string;
  /** Called with each digit, and with each step. */
  onValueChange: (value: string) => void;
  /** The steppers stop here; typing is not limited, so that a wrong value can be explained. */
  min: number;
  /** The upper stop of the steppers. */
  max: number;
}

/** A whole number, to type or to step through. What is wrong with the value is for the user of this part to say. */
export const NumberField = forwardRef<HTMLDivElement, NumberFieldProps>(function NumberField(
  { value, onValueChange, min, max, ...rest },
  ref,
) {
  const { t } = useTexts(createTexts);
  const current = Number.parseInt(value, 10);
  const step = (by: number) => {
    const next = Number.isNaN(current) ? min : current + by;
    onValueChange(String(Math.min(max, Math.max(min, next))));
  };
  return (
    <Field ref={ref} {...rest}>
      {(control) => (
        <div className="rbk-number">
          <Button kind="icon" icon="subtract" disabled={current <= min} onClick={() => step(-1)}>
            {t('create.decrease')}
          </Button>
          <input
            {...control}
            className="rbk-input rbk-number-input"
            type="number"
            inputMode="numeric"
            data-initial-focus=""
            min={min}
            max={max}
            step={1}
            value={value}
            onChange={(event) => onValueChange(event.target.value)}
            onFocus={(event) => event.target.select()}
          />
          <Button kind="icon" icon="add" disabled={current >= max} onClick={() => step(1)}>
            {t('create.increase')}
          </Button>
        </div>
      )}
    </Field>
  );
});
