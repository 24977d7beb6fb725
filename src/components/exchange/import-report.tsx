import { useId, type ReactNode } from 'react';
import type { ImportedPerson, ImportSuggestion } from '../../core/plan/exchange/import-plan';
import type { FilePerson } from '../../core/plan/exchange/plan-file';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useTexts } from '../../hooks/use-texts';
import { importTexts } from '../../locales/en/import';
import { Button } from '../../primitives/button';
import { VirtualList } from '../../primitives/virtual-list';
import { PeopleList } from '../people/people-list';
import { personLabel } from '../people/person-label';
import { PersonName } from '../people/person-name';
import { useFocusOnMount } from '../use-focus-on-mount';
import { certain, useImport } from './use-import';

/** What a file contains, before anything is replaced: who was found, who may be meant, who is absent, who stays without a room. */
export function ImportReport() {
  const { review } = useImport();
  const { t } = useTexts(importTexts);
  const node = useFocusOnMount<HTMLDivElement>();
  if (!review) return null;
  const { plan, matched, unplaced, incompleteRules, absent, repeated, self, remarks } = review;
  const ruleCount = plan.rules?.length ?? 0;
  const briefCount = [plan, ...plan.rooms].filter(({ brief }) => brief).length;
  return (
    <div className="rbk-stack rbk-import" ref={node} tabIndex={-1}>
      <p>
        {t('common.rooms', { count: plan.rooms.length })} · {t('import.matched', { count: matched })}
        {ruleCount > 0 && ` · ${t('import.rules', { count: ruleCount })}`}
        {briefCount > 0 && ` · ${t('import.briefs', { count: briefCount })}`}
      </p>
      <ImportWays />
      {incompleteRules.length > 0 && (
        <p className="rbk-muted">{t('import.rules.incomplete', { count: incompleteRules.length })}</p>
      )}
      <NameMatches />
      {self.length > 0 && <p>{t('import.self')}</p>}
      <Group
        title={t('import.absent', { count: absent.length })}
        description={t('import.absent.description')}
        items={absent}
      >
        {(entry) => <Entry entry={entry} />}
      </Group>
      <Group title={t('import.repeated', { count: repeated.length })} items={repeated}>
        {(entry) => <Entry entry={entry} />}
      </Group>
      {remarks && (
        <>
          <Group title={t('import.roomless', { count: remarks.roomless.length })} items={remarks.roomless}>
            {(entry) => <Entry entry={entry} />}
          </Group>
          <Group title={t('import.faults', { count: remarks.faults.length })} items={remarks.faults}>
            {({ line, reason }) =>
              t('import.fault', {
                place: t('import.line', { line: line ?? 0 }),
                fault: t(`import.fault.${reason}`),
              })
            }
          </Group>
          {remarks.ignored.length > 0 && (
            <p className="rbk-muted">{t('import.ignored', { columns: remarks.ignored })}</p>
          )}
        </>
      )}
      {unplaced.length > 0 && (
        <section className="rbk-import-group">
          <h3 className="rbk-pane-title">{t('import.unplaced', { count: unplaced.length })}</h3>
          <PeopleList people={unplaced} />
        </section>
      )}
    </div>
  );
}

/** Back to an earlier step: another file, or other columns of it. Nothing for a plan that is in no file. */
export function ImportWays() {
  const { review, fromFile, table, startOver, chooseColumns } = useImport();
  const { t } = useTexts(importTexts);
  if (!fromFile) return null;
  return (
    <div className="rbk-row">
      <Button size="sm" onClick={startOver}>
        {t('import.another')}
      </Button>
      {review && table && (
        <Button size="sm" onClick={() => chooseColumns()}>
          {t('import.columns.change')}
        </Button>
      )}
    </div>
  );
}

interface GroupProps<Item> {
  title: string;
  description?: string;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}

/** Entries of one kind under a title; nothing without entries. */
function Group<Item>({ title, description, items, children }: GroupProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section className="rbk-import-group">
      <h3 className="rbk-pane-title">{title}</h3>
      {description && <p className="rbk-muted">{description}</p>}
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

/** What a file says of a person, and where: "Line 4 · Ann Lee · Room 2". */
function Entry({ entry }: { entry: ImportedPerson | FilePerson }) {
  const { review, placeOf } = useImport();
  const place = placeOf(entry);
  const room = 'roomId' in entry ? review?.plan.rooms.find(({ id }) => id === entry.roomId) : undefined;
  return (
    <>
      {place && <span className="rbk-muted">{place} · </span>}
      <bdi>{entry.name.trim() || entry.customParticipantId}</bdi>
      {room && (
        <span className="rbk-muted">
          {' · '}
          <bdi>{room.title}</bdi>
        </span>
      )}
    </>
  );
}

const none: readonly ImportSuggestion[] = [];

/** Entries that fit somebody by name: confirmed one by one, or all at once where only one person can be meant. */
function NameMatches() {
  const { review, confirmAll } = useImport();
  const { t } = useTexts(importTexts);
  const suggestions = review?.suggestions ?? none;
  if (suggestions.length === 0) return null;
  const sure = certain(suggestions);
  const open = sure.filter(({ entry }) => !review?.confirmed.has(entry.path));
  return (
    <section className="rbk-import-group">
      <div className="rbk-row">
        <h3 className="rbk-pane-title rbk-footer-start">{t('import.names', { count: suggestions.length })}</h3>
        {sure.length > 0 && (
          <Button aria-disabled={open.length === 0 || undefined} onClick={confirmAll}>
            {open.length > 0 ? t('import.names.confirmAll', { count: open.length }) : t('import.names.allConfirmed')}
          </Button>
        )}
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
    </section>
  );
}

/** One entry and who may be meant by it: a box to tick for one person, a choice between several. */
function NameMatch({ entry, candidates }: ImportSuggestion) {
  const { review, confirm } = useImport();
  const { people } = useBreakoutPlan();
  const { t } = useTexts(importTexts);
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
        <Entry entry={entry} />
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
