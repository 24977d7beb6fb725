import { arrival } from './zh/arrival';
import { assign } from './zh/assign';
import { common } from './zh/common';
import { conflicts } from './zh/conflicts';
import { errors } from './zh/errors';
import { exchange } from './zh/exchange';
import { facilitation } from './zh/facilitation';
import { leave } from './zh/leave';
import { live } from './zh/live';
import { meeting } from './zh/meeting';
import { notes } from './zh/notes';
import { panel } from './zh/panel';
import { rooms } from './zh/rooms';
import { rules } from './zh/rules';
import { shuffle } from './zh/shuffle';
import type { Table } from './types';

/** Chinese, in simplified characters. */
export const zh: Table<'other'> = {
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
