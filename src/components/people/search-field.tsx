import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Field, type FieldProps } from '../../primitives/field';
import { Icon } from '../../primitives/icon';

export interface SearchFieldProps extends Omit<FieldProps, 'children' | 'label' | 'hideLabel'> {
  value: string;
  onValueChange: (value: string) => void;
}

/** What people are searched for. */
export const SearchField = forwardRef<HTMLDivElement, SearchFieldProps>(function SearchField(
  { value, onValueChange, ...rest },
  ref,
) {
  const { t } = useMessages();
  return (
    <Field ref={ref} className="rbk-search" {...rest} label={t('assign.search')} hideLabel>
      {(control) => (
        <>
          <Icon name="search" />
          <input
            {...control}
            className="rbk-input"
            type="search"
            placeholder={t('assign.search')}
            value={value}
            onChange={(event) => onValueChange(event.target.value)}
          />
        </>
      )}
    </Field>
  );
});
