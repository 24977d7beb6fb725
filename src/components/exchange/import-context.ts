import { createContext, useContext } from 'react';
import type { FileColumns } from '../../core/plan/exchange/columns';
import type { ImportedPerson, PlanImport } from '../../core/plan/exchange/import-plan';
import type { FilePerson, FileRemarks } from '../../core/plan/exchange/plan-file';
import type { PlanTable } from '../../core/plan/exchange/read-table';
import type { PersonKey } from '../../core/types';
import { inside } from '../../primitives/inside';

export interface ImportReview extends PlanImport {
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
