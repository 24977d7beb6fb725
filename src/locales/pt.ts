import { arrival } from './pt/arrival';
import { assign } from './pt/assign';
import { common } from './pt/common';
import { conflicts } from './pt/conflicts';
import { errors } from './pt/errors';
import { exchange } from './pt/exchange';
import { facilitation } from './pt/facilitation';
import { leave } from './pt/leave';
import { live } from './pt/live';
import { meeting } from './pt/meeting';
import { notes } from './pt/notes';
import { panel } from './pt/panel';
import { rooms } from './pt/rooms';
import { rules } from './pt/rules';
import { shuffle } from './pt/shuffle';
import type { Table } from './types';

/** Portuguese (você), as written in Brazil. */
export const pt: Table<'one' | 'many' | 'other'> = {
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
