import { forwardRef, type ReactNode } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { VirtualList } from '../../primitives/virtual-list';
import { PeopleList } from '../people/people-list';
import { useFocusOnMount } from '../use-focus-on-mount';
import { ImportEntry } from './import-entry';
import { useImport } from './import-context';
import { NameMatches } from './name-matches';

export type ImportReportProps = Omit<PartProps<'div'>, 'children'>;

/** What comes of a file before anything is replaced: who was found, who may be meant, who is not here, who stays without a room. */
export const ImportReport = forwardRef<HTMLDivElement, ImportReportProps>(function ImportReport(props, ref) {
  const { review } = useImport();
  const { t } = useMessages();
  const node = useFocusOnMount<HTMLDivElement>();
  const { plan, matched = 0, unplaced = [], incompleteRules = [] } = review ?? {};
  const { absent = [], repeated = [], self = [], remarks } = review ?? {};
  const ruleCount = plan?.rules?.length ?? 0;
  return (
    <Part tag="div" className="rbk-stack rbk-import" ref={ref} ownRef={node} tabIndex={-1} custom={props}>
      <p>
        {t('common.rooms', { count: plan?.rooms.length ?? 0 })} · {t('import.matched', { count: matched })}
        {ruleCount > 0 && ` · ${t('import.rules', { count: ruleCount })}`}
      </p>
      {incompleteRules.length > 0 && (
        <p className="rbk-muted">{t('import.rules.incomplete', { count: incompleteRules.length })}</p>
      )}
      <NameMatches />
      {self.length > 0 && <p>{t('import.self')}</p>}
      {absent.length > 0 && (
        <EntryGroup
          title={t('import.absent', { count: absent.length })}
          note={t('import.absent.description')}
          items={absent}
        >
          {(entry) => <ImportEntry entry={entry} />}
        </EntryGroup>
      )}
      {repeated.length > 0 && (
        <EntryGroup title={t('import.repeated', { count: repeated.length })} items={repeated}>
          {(entry) => <ImportEntry entry={entry} />}
        </EntryGroup>
      )}
      {remarks && remarks.roomless.length > 0 && (
        <EntryGroup title={t('import.roomless', { count: remarks.roomless.length })} items={remarks.roomless}>
          {(entry) => <ImportEntry entry={entry} />}
        </EntryGroup>
      )}
      {remarks && remarks.faults.length > 0 && (
        <EntryGroup title={t('import.faults', { count: remarks.faults.length })} items={remarks.faults}>
          {({ line, reason }) =>
            t('import.fault', {
              place: t('import.line', { line: line ?? 0 }),
              fault: t(`import.fault.${reason}`),
            })
          }
        </EntryGroup>
      )}
      {remarks && remarks.ignored.length > 0 && (
        <p className="rbk-muted">{t('import.ignored', { columns: remarks.ignored })}</p>
      )}
      {unplaced.length > 0 && (
        <section className="rbk-import-group">
          <h3 className="rbk-pane-title">{t('import.unplaced', { count: unplaced.length })}</h3>
          <PeopleList people={unplaced} />
        </section>
      )}
    </Part>
  );
});

interface EntryGroupProps<Item> {
  title: string;
  note?: string;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}

function EntryGroup<Item>({ title, note, items, children }: EntryGroupProps<Item>) {
  return (
    <section className="rbk-import-group">
      <h3 className="rbk-pane-title">{title}</h3>
      {note && <p className="rbk-muted">{note}</p>}
      <VirtualList
        className="rbk-import-list"
        items={items}
        getKey={(item) => String(items.indexOf(item))}
        estimateSize={() => 26}
      >
        {(item) => <div className="rbk-import-entry">{children(item)}</div>}
      </VirtualList>
    </section>
  );
}
