import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { columnsOf, type FileColumns } from '../../core/plan/exchange/columns';
import { invalidFile } from '../../core/plan/exchange/invalid-file';
import {
  importPlan,
  type ImportedPerson,
  type ImportSuggestion,
  type PlanImport,
} from '../../core/plan/exchange/import-plan';
import type { FilePerson, FileRemarks, PlanFile } from '../../core/plan/exchange/plan-file';
import { readPlanJson } from '../../core/plan/exchange/read-json';
import { isJson, MAX_FILE_SIZE, planText } from '../../core/plan/exchange/read-plan';
import { planOfTable, readPlanTable, type PlanTable } from '../../core/plan/exchange/read-csv';
import { guestsIn } from '../../core/plan/assignable';
import type { Plan } from '../../core/plan/types';
import type { PersonKey } from '../../core/types';
import { useReportError } from '../../hooks/ui-context';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { importTexts } from '../../locales/en/import';
import { inside } from '../../primitives/inside';

interface ImportReview extends PlanImport {
  /** Who is meant by an entry of the suggestions, by its `path`. They are in the `plan`. */
  readonly confirmed: ReadonlyMap<string, PersonKey>;
  /** What the file says that is no part of the plan; undefined: nothing. */
  readonly remarks: FileRemarks | undefined;
}

/** What somebody has said so far of the columns of a file. */
export type ColumnChoice = Partial<FileColumns>;

export interface ImportState {
  pending: boolean;
  /** Why the last file was refused. */
  error: unknown;
  /** Whether it begins with the choice of a file. */
  fromFile: boolean;
  /** Whether there is a plan that this one takes the place of. */
  replaces: boolean;
  /** The rows of a CSV file that was read. */
  table: PlanTable | null;
  /** What its columns mean, while somebody chooses that; else null. */
  columns: ColumnChoice | null;
  /** Says what columns mean; with no argument it begins with what their names tell. */
  chooseColumns: (columns?: ColumnChoice) => void;
  /** Whether the choice will do: a room and, where there are other columns, a person. */
  canConfirmColumns: boolean;
  /** Goes on to what comes of the file. */
  confirmColumns: () => void;
  /** What came of the file, the confirmed names included; null until one was read. */
  review: ImportReview | null;
  /** "Line 4", or the place in JSON; empty for a saved plan. */
  placeOf: (entry: Pick<ImportedPerson, 'line' | 'path'> | FilePerson) => string;
  readFile: (file: File) => Promise<void>;
  /** Back to the choice of a file. */
  startOver: () => void;
  /** Says who is meant by an entry; null: nobody. */
  confirm: (path: string, key: PersonKey | null) => void;
  /** Confirms all names that can only mean one person. */
  confirmAll: () => void;
  /** Takes the plan over. */
  use: () => void;
}

export const ImportContext = createContext<ImportState | null>(null);

/** The state of the `ImportDialog` around, for own parts in it. Throws `part-misplaced`. */
export function useImport(): ImportState {
  return inside(useContext(ImportContext), 'useImport', 'ImportDialog');
}

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
  const { t } = useTexts(importTexts);
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
    const unplaced = guestsIn(report.unplaced);
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

/** What was read: a plan, of CSV with its table; or the table alone, while it is not known what its columns mean. */
type ReadPlan =
  { readonly file: PlanFile; readonly table: PlanTable | null } | { readonly file: null; readonly table: PlanTable };

/** Reads a plan from a file that somebody chose. Rejects as `readPlan` does, before it reads what is too large. */
async function readPlanFile(file: File): Promise<ReadPlan> {
  if (file.size > MAX_FILE_SIZE) throw invalidFile({ reason: 'size' }, 'is too large.');
  const text = planText(new Uint8Array(await file.arrayBuffer()));
  if (isJson(text)) return { file: readPlanJson(text), table: null };
  const table = await readPlanTable(text);
  return table.columns ? { file: planOfTable(table, table.columns), table } : { file: null, table };
}
