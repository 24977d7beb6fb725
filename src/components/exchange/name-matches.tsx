import { forwardRef } from 'react';
import type { ImportSuggestion } from '../../core/plan/exchange/import-plan';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { VirtualList } from '../../primitives/virtual-list';
import { useImport } from './import-context';
import { NameMatch } from './name-match';
import { certain } from './use-import-state';

export type NameMatchesProps = Omit<PartProps<'section'>, 'children'>;

const none: readonly ImportSuggestion[] = [];

/** Entries that fit somebody by name, to be confirmed one by one, or all that can only mean one person. */
export const NameMatches = forwardRef<HTMLElement, NameMatchesProps>(function NameMatches(props, ref) {
  const { review, confirmAll } = useImport();
  const { t } = useMessages();
  const suggestions = review?.suggestions ?? none;
  const open = certain(suggestions).filter(({ entry }) => !review?.confirmed.has(entry.path));
  return (
    <Part tag="section" className="rbk-import-group" ref={ref} hidden={suggestions.length === 0} custom={props}>
      <div className="rbk-row">
        <h3 className="rbk-pane-title rbk-footer-start">{t('import.names', { count: suggestions.length })}</h3>
        <Button aria-disabled={open.length === 0 || undefined} onClick={confirmAll}>
          {t('import.names.confirmAll', { count: open.length })}
        </Button>
      </div>
      <p className="rbk-muted">{t('import.names.description')}</p>
      <VirtualList
        className="rbk-import-list"
        items={suggestions}
        getKey={({ entry }) => entry.path}
        estimateSize={() => 44}
      >
        {(suggestion) => <NameMatch {...suggestion} />}
      </VirtualList>
    </Part>
  );
});
