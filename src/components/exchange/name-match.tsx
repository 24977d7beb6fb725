import { useId } from 'react';
import type { ImportSuggestion } from '../../core/plan/exchange/import-plan';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useMessages } from '../../hooks/use-messages';
import { ImportEntry } from './import-entry';
import { useImport } from './import-context';

/** One entry and who may be meant by it: a box to tick for one person, a choice between several. */
export function NameMatch({ entry, candidates }: ImportSuggestion) {
  const { review, confirm } = useImport();
  const { people } = useBreakoutPlan();
  const { t } = useMessages();
  const id = useId();
  const chosen = review?.confirmed.get(entry.path);
  const nameOf = (key: string) => people.find((person) => person.key === key);
  const [only, ...others] = candidates;
  return (
    <div className="rbk-name-match">
      <span id={id} className="rbk-import-entry">
        <ImportEntry entry={entry} />
      </span>
      {only !== undefined && others.length === 0 ? (
        <label className="rbk-check">
          <input
            type="checkbox"
            aria-describedby={id}
            checked={chosen === only}
            onChange={({ target }) => confirm(entry.path, target.checked ? only : null)}
          />
          <bdi className="rbk-truncate">{nameOf(only)?.name}</bdi>
        </label>
      ) : (
        <select
          className="rbk-input"
          aria-label={t('import.names.who', { name: entry.name || (entry.customParticipantId ?? '') })}
          aria-describedby={id}
          value={chosen ?? ''}
          onChange={({ target }) => confirm(entry.path, target.value || null)}
        >
          <option value="">{t('import.names.nobody')}</option>
          {candidates.map((key) => (
            <option key={key} value={key}>
              {[nameOf(key)?.name, nameOf(key)?.customParticipantId].filter(Boolean).join(' · ')}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
