import { Field, type FieldProps } from '../../primitives/field';

interface MessageFieldProps extends Pick<FieldProps, 'label' | 'hideLabel' | 'hint'> {
  rows: number;
  /** In UTF-16 units. */
  maxLength: number;
  value: string;
  onValueChange: (value: string) => void;
  /** By Ctrl or Cmd+Enter; Enter alone begins a new line. */
  onSubmit: () => void;
}

/** A text of several lines for other people; in a dialog what it asks for first. */
export function MessageField({ label, hideLabel, hint, value, onValueChange, onSubmit, ...rest }: MessageFieldProps) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint}>
      {(control) => (
        <textarea
          {...control}
          {...rest}
          className="rbk-input rbk-textarea"
          dir="auto"
          data-initial-focus=""
          value={value}
          onChange={(event) => onValueChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onSubmit();
          }}
        />
      )}
    </Field>
  );
}
