import { forwardRef } from 'react';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { Field, type FieldProps } from '../../primitives/field';
import { Icon } from '../../primitives/icon';
import { LiveRegion } from '../../primitives/live-region';

export interface SearchFieldProps extends Omit<FieldProps, 'children' | 'label' | 'hideLabel'> {
  value: string;
  onValueChange: (value: string) => void;
  /** How many people were found: said once, after typing stops. */
  found: number;
}

/** Longer than between two keys, ms. */
const typingPause = 700;

/** What people are searched for, and for assistive technology what came of it. */
export const SearchField = forwardRef<HTMLDivElement, SearchFieldProps>(function SearchField(
  { value, onValueChange, found, ...rest },
  ref,
) {
  const { t } = useTexts(assignTexts);
  const query = value.trim();
  const outcome = found === 0 ? t('assign.search.none', { query }) : t('common.people', { count: found });
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
          <LiveRegion secondary message={query && outcome} pause={typingPause} />
        </>
      )}
    </Field>
  );
});
