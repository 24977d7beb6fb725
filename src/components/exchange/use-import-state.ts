import { useEffect, useMemo, useState } from 'react';
import { assign } from '../../core/plan/edit';
import { importPlan, type ImportedPerson, type ImportSuggestion } from '../../core/plan/exchange/import-plan';
import { importRules } from '../../core/plan/exchange/import-rules';
import type { FilePerson, PlanFile } from '../../core/plan/exchange/plan-file';
import { readPlanFile } from './read-plan-file';
import type { Plan } from '../../core/plan/types';
import { unassignedPeople } from '../../core/plan/unassigned';
import type { PersonKey } from '../../core/types';
import { useReportError } from '../../hooks/ui-context';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useMessages } from '../../hooks/use-messages';
import type { ImportReview, ImportState } from './import-context';

type Read = { readonly file: PlanFile | null; readonly error: unknown; readonly pending: boolean };

const nothing: ReadonlyMap<string, PersonKey> = new Map();

/** The state behind `ImportDialog`. With `load` it begins with what that gives, else with the choice of a file. */
export function useImportState(load: (() => Promise<PlanFile>) | undefined, onUse: (plan: Plan) => void): ImportState {
  const { plan: present, people, replace } = useBreakoutPlan();
  const { t } = useMessages();
  const reportError = useReportError();
  const [read, setRead] = useState<Read>({ file: null, error: null, pending: load !== undefined });
  const [confirmed, setConfirmed] = useState(nothing);

  useEffect(() => {
    if (!load) return;
    let wanted = true;
    load().then(
      (file) => wanted && setRead({ file, error: null, pending: false }),
      (error: unknown) => {
        if (!wanted) return;
        setRead({ file: null, error, pending: false });
        reportError(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, reportError]);

  const openRooms = present?.base;
  const { file } = read;
  // Again when people come and go: who comes late is found, too.
  const report = useMemo(() => (file ? importPlan(file, people, { openRooms }) : null), [file, people, openRooms]);
  const review = useMemo((): ImportReview | null => {
    if (!report) return null;
    const valid = new Map([...confirmed].filter(([path, key]) => isCandidate(report.suggestions, path, key)));
    const placed = report.suggestions.reduce((before, { entry }) => {
      const key = valid.get(entry.path);
      return key === undefined ? before : assign(before, [key], entry.roomId);
    }, report.plan);
    const confirmedAs = new Map(
      report.suggestions.map(({ entry }) => [identityOf(entry), valid.get(entry.path)] as const),
    );
    const { plan, incomplete } = importRules(placed, file?.rules, people, (person) =>
      confirmedAs.get(identityOf(person)),
    );
    // Hosts stay in the main meeting on purpose.
    const unplaced = unassignedPeople(plan, people).filter((person) => !person.isHost);
    return { ...report, plan, unplaced, incompleteRules: incomplete, confirmed: valid };
  }, [report, file, confirmed, people]);

  return {
    ...read,
    fromFile: load === undefined,
    replaces: present !== null,
    review,
    placeOf: ({ line, path }: ImportedPerson) => {
      if (line !== undefined) return t('import.line', { line });
      return load ? '' : path;
    },
    readFile: async (chosen) => {
      setRead({ file: null, error: null, pending: true });
      setConfirmed(nothing);
      try {
        setRead({ file: await readPlanFile(chosen), error: null, pending: false });
      } catch (error) {
        setRead({ file: null, error, pending: false });
        reportError(error);
      }
    },
    startOver: () => setRead({ file: null, error: null, pending: false }),
    confirm: (path, key) => setConfirmed((before) => withChoice(before, path, key)),
    confirmAll: () =>
      setConfirmed((before) =>
        certain(report?.suggestions ?? []).reduce(
          (all, { entry, candidates: [key = null] }) => withChoice(all, entry.path, key),
          before,
        ),
      ),
    use: () => {
      if (!review) return;
      replace(review.plan);
      onUse(review.plan);
    },
  };
}

/** By what a file says of a person, so that a rule means whom an entry of a room means. */
function identityOf({ customParticipantId, name }: FilePerson): string {
  return JSON.stringify([customParticipantId, name]);
}

/** Those whose only candidate is nobody else's. */
export function certain(suggestions: readonly ImportSuggestion[]): ImportSuggestion[] {
  const times = new Map<PersonKey, number>();
  for (const key of suggestions.flatMap(({ candidates }) => candidates)) times.set(key, (times.get(key) ?? 0) + 1);
  return suggestions.filter(({ candidates: [key = '', ...others] }) => others.length === 0 && times.get(key) === 1);
}

/** Nobody is meant by two entries: the last choice counts. */
function withChoice(
  choices: ReadonlyMap<string, PersonKey>,
  path: string,
  key: PersonKey | null,
): ReadonlyMap<string, PersonKey> {
  const others = [...choices].filter(([otherPath, otherKey]) => otherPath !== path && otherKey !== key);
  return new Map(key === null ? others : [...others, [path, key]]);
}

function isCandidate(suggestions: readonly ImportSuggestion[], path: string, key: PersonKey): boolean {
  return suggestions.some(({ entry, candidates }) => entry.path === path && candidates.includes(key));
}
