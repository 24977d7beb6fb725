import { forwardRef, useId, type ReactElement, type ReactNode } from 'react';
import { Part, type PartProps } from './part';
import { visuallyHidden } from './visually-hidden';

/** What links the control to its label, hint and error. Spread it on the control. */
interface FieldControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldState {
  invalid: boolean;
}

export interface FieldProps extends Omit<PartProps<'div', FieldState>, 'children'> {
  /** Names the control, above it. */
  label: ReactNode;
  /** Shows no label; it stays the control's name. */
  hideLabel?: boolean | undefined;
  /** What helps to fill it in, below it. */
  hint?: ReactNode;
  /** Why the value is refused; replaces the hint. */
  error?: ReactNode;
  /** Renders the control with the attributes that link it to label and note. */
  children: (control: FieldControlProps) => ReactElement;
}

/** A label, its control and what there is to say about the value. */
export const Field = forwardRef<HTMLDivElement, FieldProps>(function Field(
  { label, hideLabel = false, hint, error, children, ...rest },
  ref,
) {
  const id = useId();
  const invalid = Boolean(error);
  const note = error || hint;
  const control = {
    id,
    'aria-describedby': note ? `${id}-note` : undefined,
    'aria-invalid': invalid || undefined,
  } as const;
  return (
    <Part tag="div" className="rbk-field" state={{ invalid }} ref={ref} custom={rest}>
      <label htmlFor={id} {...(hideLabel ? visuallyHidden : { className: 'rbk-field-label' })}>
        {label}
      </label>
      {children(control)}
      {/* Always there, so that an error that appears is announced. */}
      <p id={`${id}-note`} className="rbk-field-note" aria-live="polite">
        {note}
      </p>
    </Part>
  );
});
