import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { Segments } from '../../primitives/segments';
import { SearchField } from '../people/search-field';
import { useAssign } from './assign-context';
import { SelectAll } from './select-all';
import { ShuffleTools } from './shuffle-tools';

export type PeopleToolsProps = PartProps<'div'>;

/** Shuffle, search, and which people are listed. */
export const PeopleTools = forwardRef<HTMLDivElement, PeopleToolsProps>(function PeopleTools(props, ref) {
  const { search, setSearch, found, filter, setFilter, people, unassigned } = useAssign();
  const { t } = useMessages();
  return (
    <Part tag="div" className="rbk-pane-tools" ref={ref} custom={props}>
      <ShuffleTools />
      <SearchField value={search} onValueChange={setSearch} found={found.length} />
      <Segments
        label={t('assign.filter')}
        value={filter}
        onValueChange={setFilter}
        options={[
          { value: 'unassigned', label: <Counted text={t('assign.people')} count={unassigned.length} /> },
          { value: 'everyone', label: <Counted text={t('assign.everyone')} count={people.length} /> },
        ]}
      />
      <SelectAll />
    </Part>
  );
});

function Counted({ text, count }: { text: string; count: number }) {
  const { locale } = useMessages();
  return (
    <>
      <span className="rbk-truncate">{text}</span> <span className="rbk-number-of">{count.toLocaleString(locale)}</span>
    </>
  );
}
