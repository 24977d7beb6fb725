import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';
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
  const { plan, matched = 0, unmatched = [], unplaced = [], incompleteRules = [] } = review ?? {};
  const ruleCount = plan?.rules?.length ?? 0;
  return usePart<object, HTMLDivElement>(
    {
      tag: 'div',
      className: 'rbk-stack rbk-import',
      ref,
      ownRef: node,
      props: {
        tabIndex: -1,
        children: (
          <>
            <p>
              {t('common.rooms', { count: plan?.rooms.length ?? 0 })} · {t('import.matched', { count: matched })}
              {ruleCount > 0 && ` · ${t('import.rules', { count: ruleCount })}`}
            </p>
            {incompleteRules.length > 0 && (
              <p className="rbk-muted">{t('import.rules.incomplete', { count: incompleteRules.length })}</p>
            )}
            <NameMatches />
            {unmatched.length > 0 && (
              <section className="rbk-import-group">
                <h3 className="rbk-pane-title">{t('import.unmatched', { count: unmatched.length })}</h3>
                <VirtualList
                  className="rbk-import-list"
                  items={unmatched}
                  getKey={({ path }) => path}
                  estimateSize={() => 26}
                >
                  {(entry) => (
                    <div className="rbk-import-entry">
                      <ImportEntry entry={entry} />
                    </div>
                  )}
                </VirtualList>
              </section>
            )}
            {unplaced.length > 0 && (
              <section className="rbk-import-group">
                <h3 className="rbk-pane-title">{t('import.unplaced', { count: unplaced.length })}</h3>
                <PeopleList people={unplaced} />
              </section>
            )}
          </>
        ),
      },
    },
    props,
  );
});
