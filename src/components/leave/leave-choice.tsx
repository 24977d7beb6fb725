import { forwardRef, useId, type ReactNode } from 'react';
import { Button, type ButtonProps } from '../../primitives/button';

export interface LeaveChoiceProps extends ButtonProps {
  /** What comes of it, or why it is not possible. */
  text: ReactNode;
  /** It ends something for oneself or for others. */
  danger?: boolean | undefined;
}

/** One way to leave. Where it is not possible it stays reachable, so that the reason can be read. */
export const LeaveChoice = forwardRef<HTMLElement, LeaveChoiceProps>(function LeaveChoice(
  { text, danger = false, disabled = false, ...rest },
  ref,
) {
  const id = useId();
  return (
    <div className="rbk-leave-choice">
      <Button
        ref={ref}
        kind="wide"
        size="lg"
        variant={danger ? 'danger' : 'secondary'}
        aria-disabled={disabled}
        aria-describedby={text ? id : undefined}
        {...rest}
      />
      {text && (
        <p id={id} className="rbk-leave-text">
          {text}
        </p>
      )}
    </div>
  );
});
