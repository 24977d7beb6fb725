import { useEffect, useMemo, useState } from 'react';
import { columnsOf } from '../../core/plan/exchange/columns';
import { importPlan, type ImportSuggestion } from '../../core/plan/exchange/import-plan';
import type { PlanFile } from '../../core/plan/exchange/plan-file';
import { planOfTable, type PlanTable } from '../../core/plan/exchange/read-table';
import type { Plan } from '../../core/plan/types';
import type { PersonKey } from '../../core/types';
import { useReportError } from '../../hooks/ui-context';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import type { ColumnChoice, ImportReview, ImportState } from './import-context';
import { readPlanFile } from './read-plan-file';

interface Read {
  readonly file: PlanFile | null;
  readonly table: PlanTable | null;
  /** What is being said of the columns. */
  readonly columns: ColumnChoice | null;
  /** What was said of them before the plan was made. */
  readonly chosen: ColumnChoice | null;
  readonly error: unknown;
  readonly pending: boolean;
}

const NOTHING_READ: Read = { file: null, table: null, columns: null, chosen: null, error: null, pending: false };

type Choices = ReadonlyMap<string, PersonKey | null>;

const noChoices: Choices = new Map();

/** The state behind `ImportDialog`. With `load` it begins with what that gives, else with the choice of a file. */
export function useImportState(load: (() => Promise<PlanFile>) | undefined, onUse: (plan: Plan) => void): ImportState {
  const { plan: present, people, replace } = useBreakoutPlan();
  const me = useBreakoutSelector((snapshot) => snapshot.me);
  const { t } = useMessages();
  const reportError = useReportError();
  const [read, setRead] = useState<Read>({ ...NOTHING_READ, pending: load !== undefined });
  const [choices, setChoices] = useState(noChoices);

  useEffect(() => {
    if (!load) return;
    let wanted = true;
    load().then(
      (file) => wanted && setRead({ ...NOTHING_READ, file }),
      (error: unknown) => {
        if (!wanted) return;
        setRead({ ...NOTHING_READ, error });
        reportError(error);
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, reportError]);

  const openRooms = present?.base;
  const { file, table, columns } = read;
  // Again when people come and go: who comes late is found, too.
  const suggestions = useMemo(
    () => (file ? importPlan(file, people, { openRooms, me }).suggestions : []),
    [file, people, openRooms, me],
  );
  const review = useMemo((): ImportReview | null => {
    if (!file) return null;
    const confirmed = new Map<string, PersonKey>();
    for (const { entry, candidates, isExact } of suggestions) {
      const chosen = choices.get(entry.path);
      const key = chosen === undefined && isExact ? candidates[0] : chosen;
      if (key && candidates.includes(key)) confirmed.set(entry.path, key);
    }
    const report = importPlan(file, people, { openRooms, me, chosen: confirmed });
    // Hosts stay in the main meeting on purpose.
    const unplaced = report.unplaced.filter((person) => !person.isHost);
    return { ...report, unplaced, confirmed, remarks: file.remarks };
  }, [file, suggestions, choices, people, openRooms, me]);

  const choose = (path: string, key: PersonKey | null) =>
    setChoices((before) => withChoice(before, path, key, review?.confirmed));
  return {
    ...read,
    fromFile: load === undefined,
    replaces: present !== null,
    review: columns ? null : review,
    canConfirmColumns: table !== null && columns !== null && isEnough(columns, table),
    placeOf: (entry) => {
      if (entry.line !== undefined) return t('import.line', { line: entry.line });
      return load || !('path' in entry) ? '' : entry.path;
    },
    readFile: async (chosen) => {
      setRead({ ...NOTHING_READ, pending: true });
      setChoices(noChoices);
      try {
        const { file: plan, table: rows } = await readPlanFile(chosen);
        setRead({ ...NOTHING_READ, file: plan, table: rows, columns: plan ? null : columnsByName(rows) });
      } catch (error) {
        setRead({ ...NOTHING_READ, error });
        reportError(error);
      }
    },
    startOver: () => setRead(NOTHING_READ),
    chooseColumns: (choice) =>
      table &&
      setRead((before) => ({ ...before, error: null, columns: choice ?? before.chosen ?? columnsByName(table) })),
    confirmColumns: () => {
      if (!table || columns?.room === undefined) return;
      try {
        setRead({
          ...NOTHING_READ,
          file: planOfTable(table, { ...columns, room: columns.room }),
          table,
          chosen: columns,
        });
        setChoices(noChoices);
      } catch (error) {
        setRead({ ...read, error });
        reportError(error);
      }
    },
    confirm: choose,
    confirmAll: () => {
      for (const {
        entry,
        candidates: [key = null],
      } of certain(suggestions))
        choose(entry.path, key);
    },
    use: () => {
      if (!review) return;
      replace(review.plan);
      onUse(review.plan);
    },
  };
}

/** What the names of the columns tell. Without a known one, a first row with an e-mail address is no header. */
function columnsByName({ header: { cells }, columns }: PlanTable): ColumnChoice {
  const known = columns ?? columnsOf(cells);
  return known ?? (cells.some((cell) => cell.includes('@')) ? { isHeadless: true } : {});
}

/** A plan of rooms without people is made only of a file that has nothing else. */
function isEnough({ room, ids = [], name }: ColumnChoice, { header }: PlanTable): boolean {
  if (room === undefined) return false;
  const used = [room, ...ids, ...(name === undefined ? [] : [name])];
  return new Set(used).size === used.length && (used.length > 1 || header.cells.length === 1);
}

/** Those whose only candidate is nobody else's. */
export function certain(suggestions: readonly ImportSuggestion[]): ImportSuggestion[] {
  const times = new Map<PersonKey, number>();
  for (const key of suggestions.flatMap(({ candidates }) => candidates)) times.set(key, (times.get(key) ?? 0) + 1);
  return suggestions.filter(({ candidates: [key = '', ...others] }) => others.length === 0 && times.get(key) === 1);
}

/** Nobody is meant by two entries: the last choice counts. */
function withChoice(
  choices: Choices,
  path: string,
  key: PersonKey | null,
  confirmed?: ReadonlyMap<string, PersonKey>,
): Choices {
  const others = [...(confirmed ?? [])].filter(([otherPath, otherKey]) => otherPath !== path && otherKey === key);
  return new Map([...choices, ...others.map(([otherPath]) => [otherPath, null] as const), [path, key]]);
}
