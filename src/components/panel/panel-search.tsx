import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Field, type FieldProps } from '../../primitives/field';
import { Icon } from '../../primitives/icon';
import { useBreakoutPanel } from './panel-context';

export type PanelSearchProps = Omit<FieldProps, 'children' | 'label'>;

/** Finds people in all rooms: only they are listed then, and the rooms they are in. */
export const PanelSearch = forwardRef<HTMLDivElement, PanelSearchProps>(function PanelSearch(props, ref) {
  const { search, setSearch } = useBreakoutPanel();
  const { t } = useMessages();
  return (
    <Field ref={ref} className="rbk-search" {...props} label={t('assign.search')} hideLabel>
      {(control) => (
        <>
          <Icon name="search" />
          <input
            {...control}
            className="rbk-input"
            type="search"
            placeholder={t('assign.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </>
      )}
    </Field>
  );
});
