import { arrival } from './es/arrival';
import { assign } from './es/assign';
import { common } from './es/common';
import { conflicts } from './es/conflicts';
import { errors } from './es/errors';
import { exchange } from './es/exchange';
import { facilitation } from './es/facilitation';
import { leave } from './es/leave';
import { live } from './es/live';
import { meeting } from './es/meeting';
import { notes } from './es/notes';
import { panel } from './es/panel';
import { rooms } from './es/rooms';
import { rules } from './es/rules';
import { shuffle } from './es/shuffle';
import type { Table } from './types';

/** Spanish (usted), in words that Spain and Latin America share. */
export const es: Table<'one' | 'many' | 'other'> = {
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
