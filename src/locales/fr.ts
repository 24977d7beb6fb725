import { arrival } from './fr/arrival';
import { assign } from './fr/assign';
import { common } from './fr/common';
import { conflicts } from './fr/conflicts';
import { errors } from './fr/errors';
import { exchange } from './fr/exchange';
import { facilitation } from './fr/facilitation';
import { leave } from './fr/leave';
import { live } from './fr/live';
import { meeting } from './fr/meeting';
import { notes } from './fr/notes';
import { panel } from './fr/panel';
import { rooms } from './fr/rooms';
import { rules } from './fr/rules';
import { shuffle } from './fr/shuffle';
import type { Table } from './types';

/** French (vous). A narrow no-break space (U+202F) stands before `:`, `;`, `!` and `?`, and inside « ». */
export const fr: Table<'one' | 'many' | 'other'> = {
  ...common,
  ...assign,
  ...rooms,
  ...rules,
  ...shuffle,
  ...conflicts,
  ...panel,
  ...live,
  ...leave,
  ...arrival,
  ...meeting,
  ...notes,
  ...errors,
  ...exchange,
  ...facilitation,
};
