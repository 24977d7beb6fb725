import { BreakoutError } from '../../errors';

/** What is wrong with a file, and where. UI text for each reason is in the message tables under `import.fault.<reason>`. */
export interface FileFault {
  readonly reason:
    /** A row has more cells than the header: often an unquoted comma. */
    | 'cells'
    /** Which column is the room and which the person is not clear from the header. */
    | 'columns'
    /** The bytes are neither UTF-8 nor UTF-16. */
    | 'encoding'
    /** It is some other kind of file. */
    | 'kind'
    /** A quotation mark is not closed, or text follows the closing one. */
    | 'quotes'
    /** There are no rooms, or too many. */
    | 'rooms'
    /** It is larger than what can be a plan. */
    | 'size'
    /** It is no JSON. */
    | 'syntax'
    /** A room's title is blank or too long. */
    | 'title'
    /** A value of JSON is of the wrong type. */
    | 'value'
    /** It is a workbook, such as .xlsx, rather than CSV. */
    | 'workbook';
  /** Line of a CSV file, counted from 1. */
  readonly line?: number;
  /** Place in a JSON file, such as `rooms[0].people[3]`. */
  readonly path?: string;
}

/** `says` goes on from the place: "line 4" + "opens a quote that is not closed." */
export function invalidFile(fault: FileFault, says: string, cause?: unknown): BreakoutError {
  const place = fault.line === undefined ? (fault.path ?? 'it') : `line ${fault.line}`;
  return new BreakoutError(
    'invalid-file',
    {
      what: `The file cannot be read as a plan: ${place} ${says}`,
      why: 'Guessing would put people into wrong rooms.',
      fix: 'Correct the place named. A template that can be downloaded beside the import, or written with writePlanTemplate, shows what a file looks like.',
    },
    { cause, fault },
  );
}
