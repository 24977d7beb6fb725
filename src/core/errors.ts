/** Every way in which the library can fail. UI text for each is in the message tables under `error.<code>`. */
export type BreakoutErrorCode =
  | 'aborted'
  | 'busy'
  | 'client-replaced'
  | 'close-incomplete'
  | 'connection-lost'
  | 'device-unavailable'
  | 'disposed'
  | 'foreign-client'
  | 'invalid-brief'
  | 'invalid-capacity'
  | 'invalid-client'
  | 'invalid-file'
  | 'invalid-option'
  | 'invalid-plan'
  | 'invalid-room-count'
  | 'invalid-rounds'
  | 'invalid-rule'
  | 'invalid-seed'
  | 'invalid-timer'
  | 'invalid-title'
  | 'join-failed'
  | 'last-host'
  | 'livestream-unsupported'
  | 'load-failed'
  | 'move-refused'
  | 'moved-elsewhere'
  | 'no-permission'
  | 'nobody-may-record'
  | 'not-arrived'
  | 'not-joined'
  | 'not-ready'
  | 'nothing-to-retry'
  | 'part-misplaced'
  | 'plan-conflicts'
  | 'preset-refused'
  | 'provider-missing'
  | 'rate-limited'
  | 'recording-failed'
  | 'rejoin-failed'
  | 'rejoin-needed'
  | 'rename-unsupported'
  | 'room-gone'
  | 'room-not-deleted'
  | 'room-not-empty'
  | 'room-refused'
  | 'room-shut'
  | 'rooms-open'
  | 'server-silent'
  | 'storage-corrupt'
  | 'storage-full'
  | 'storage-unavailable'
  | 'switch-failed'
  | 'switch-not-begun'
  | 'switch-timeout'
  | 'unknown-person'
  | 'unknown-room'
  | 'unknown-set'
  | 'unsupported-version';

/** `Symbol.for`, so that the brand is the same in every entry, module format and copy of the package. */
const brand = Symbol.for('realtimekit-breakout.error');

/** The three things that a reader of an error needs. */
export interface BreakoutErrorText {
  /** What happened, in one sentence. */
  readonly what: string;
  /** Why it matters or why it is refused. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
}

/** What is wrong with a file, and where. UI text for each reason is in the message tables under `import.fault.<reason>`. */
export interface FileFault {
  /** What is wrong. */
  readonly reason:
    /** A task is too long, or its link is not `https:`. */
    | 'brief'
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

/** A {@link BreakoutError} as plain data. */
export interface BreakoutErrorRecord {
  /** That of the class. */
  readonly name: string;
  /** Which failure it is. */
  readonly code: BreakoutErrorCode;
  /** What happened, why it matters and what to do. */
  readonly message: string;
  /** Of `invalid-file`: what is wrong with the file, and where. */
  readonly fault?: FileFault;
  /** What led to it: of an error its name, message and code, of anything else its text. */
  readonly cause?: unknown;
}

/**
 * A typed failure. `code` is stable and meant for `switch`; `message` is for developers and says what happened, why it
 * matters and what to do. Show people the text of the message table instead.
 */
export class BreakoutError extends Error {
  /** Which failure it is. Stable: use it in a `switch`. */
  readonly code: BreakoutErrorCode;
  /** The three parts of `message`, each a sentence or more. */
  readonly text: BreakoutErrorText;
  /** Of `invalid-file`: what is wrong with the file, and where. */
  readonly fault: FileFault | undefined;

  constructor(code: BreakoutErrorCode, text: BreakoutErrorText, options?: { cause?: unknown; fault?: FileFault }) {
    super(`${text.what} ${text.why} ${text.fix}`, options);
    this.name = 'BreakoutError';
    this.code = code;
    this.text = text;
    this.fault = options?.fault;
    Object.defineProperty(this, brand, { value: true });
  }

  /** What a log should hold: also the message and the cause, which `JSON.stringify` leaves out of other errors. */
  toJSON(): BreakoutErrorRecord {
    const { name, code, message, fault, cause } = this;
    return {
      name,
      code,
      message,
      ...(fault && { fault }),
      ...(cause !== undefined && { cause: recordOfCause(cause) }),
    };
  }
}

function recordOfCause(cause: unknown): unknown {
  if (!(cause instanceof Error)) return String(cause);
  const { name, message } = cause;
  return 'code' in cause ? { name, message, code: cause.code } : { name, message };
}

/**
 * Whether a value is a {@link BreakoutError}, also one of another copy of this package (ESM beside CJS), for which
 * `instanceof` says no.
 */
export function isBreakoutError(value: unknown): value is BreakoutError {
  return typeof value === 'object' && value !== null && brand in value;
}
