import { useId } from 'react';
import type { ImportSuggestion } from '../../core/plan/exchange/import-plan';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useMessages } from '../../hooks/use-messages';
import { ImportEntry } from './import-entry';
import { useImport } from './import-context';
import { personLabel } from '../people/person-label';
import { PersonName } from '../people/person-name';

/** One entry and who may be meant by it: a box to tick for one person, a choice between several. */
export function NameMatch({ entry, candidates }: ImportSuggestion) {
  const { review, confirm } = useImport();
  const { people } = useBreakoutPlan();
  const { t } = useMessages();
  const id = useId();
  const chosen = review?.confirmed.get(entry.path);
  const personOf = (key: string | undefined) => people.find((person) => person.key === key);
  const textOf = (key: string) => {
    const person = personOf(key);
    if (!person) return '';
    const { name, customParticipantId } = person;
    return customParticipantId === undefined
      ? personLabel(t, person)
      : t('common.named', { name, mark: `(${customParticipantId})` });
  };
  const [only, ...others] = candidates;
  const single = personOf(only);
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
          <span className="rbk-truncate">{single && <PersonName person={single} />}</span>
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
            <option key={key} value={key} dir="auto">
              {textOf(key)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
