import { forwardRef } from 'react';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { panelTexts } from '../../locales/en/panel';
import { Field, type FieldProps } from '../../primitives/field';
import { Icon } from '../../primitives/icon';
import { LiveRegion } from '../../primitives/live-region';

export interface SearchFieldProps extends Omit<FieldProps, 'children' | 'label' | 'hideLabel'> {
  /** What is typed. */
  value: string;
  /** Called with each letter. */
  onValueChange: (value: string) => void;
  /** How many people were found: said once, after typing stops. Undefined where rooms alone are searched for. */
  found?: number | undefined;
  /** How many rooms were found, where rooms are searched for. */
  foundRooms?: number | undefined;
}

/** Longer than between two keys, ms. */
export const typingPause = 700;

const texts = {
  people: { label: 'assign.search', none: 'assign.search.none' },
  rooms: { label: 'room.filter', none: 'room.filter.none' },
  both: { label: 'panel.search', none: 'panel.search.none' },
} as const;

/** What people or rooms are searched for, and for assistive technology what came of it. */
export const SearchField = forwardRef<HTMLDivElement, SearchFieldProps>(function SearchField(
  { value, onValueChange, found, foundRooms, ...rest },
  ref,
) {
  const { t } = useTexts(assignTexts, panelTexts);
  const query = value.trim();
  const words = texts[foundRooms === undefined ? 'people' : found === undefined ? 'rooms' : 'both'];
  const label = t(words.label);
  const outcomes = [
    ...(foundRooms ? [t('common.rooms', { count: foundRooms })] : []),
    ...(found ? [t('common.people', { count: found })] : []),
  ];
  const outcome = outcomes.length === 0 ? t(words.none, { query }) : t('common.list', { items: outcomes });
  return (
    <Field ref={ref} className="rbk-search" {...rest} label={label} hideLabel>
      {(control) => (
        <>
          <Icon name="search" />
          <input
            {...control}
            className="rbk-input"
            type="search"
            placeholder={label}
            value={value}
            onChange={(event) => onValueChange(event.target.value)}
          />
          <LiveRegion secondary message={query && outcome} pause={typingPause} />
        </>
      )}
    </Field>
  );
});
