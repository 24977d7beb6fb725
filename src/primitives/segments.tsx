import { forwardRef, useId, type ReactNode } from 'react';
import { Part, type PartProps } from './part';
import { visuallyHidden } from './visually-hidden';

interface SegmentOption<Value extends string> {
  value: Value;
  label: ReactNode;
  /** What is dropped on it goes there (`useDrag`). */
  dropZone?: string | undefined;
}

export interface SegmentsProps<Value extends string> extends Omit<PartProps<'fieldset'>, 'children'> {
  /** Names the group; not shown. */
  label: string;
  /** The choice. */
  value: Value;
  /** Called with the next choice. */
  onValueChange: (value: Value) => void;
  /** The choices, side by side: two to four. */
  options: readonly SegmentOption<Value>[];
}

/** One choice of a few, side by side: radio buttons underneath. */
export const Segments = forwardRef(function Segments<Value extends string>(
  { label, value, onValueChange, options, ...rest }: SegmentsProps<Value>,
  ref: React.ForwardedRef<HTMLFieldSetElement>,
) {
  const name = useId();
  return (
    <Part tag="fieldset" className="rbk-segments" ref={ref} custom={rest}>
      <legend {...visuallyHidden}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="rbk-segment" data-drop-zone={option.dropZone}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onValueChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </Part>
  );
}) as <Value extends string>(
  props: SegmentsProps<Value> & { ref?: React.Ref<HTMLFieldSetElement> },
) => React.ReactElement;
