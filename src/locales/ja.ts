import { arrival } from './ja/arrival';
import { assign } from './ja/assign';
import { common } from './ja/common';
import { conflicts } from './ja/conflicts';
import { errors } from './ja/errors';
import { exchange } from './ja/exchange';
import { facilitation } from './ja/facilitation';
import { leave } from './ja/leave';
import { live } from './ja/live';
import { meeting } from './ja/meeting';
import { notes } from './ja/notes';
import { panel } from './ja/panel';
import { rooms } from './ja/rooms';
import { rules } from './ja/rules';
import { shuffle } from './ja/shuffle';
import type { Table } from './types';

/** Japanese. */
export const ja: Table<'other'> = {
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
