import { announceEdits } from './es/announce-edits';
import { announcePlace } from './es/announce-place';
import { announceRooms } from './es/announce-rooms';
import { announcement } from './es/announcement';
import { assign } from './es/assign';
import { brief } from './es/brief';
import { common } from './es/common';
import { confirm } from './es/confirm';
import { conflicts } from './es/conflicts';
import { connection } from './es/connection';
import { countdown } from './es/countdown';
import { create } from './es/create';
import { debrief } from './es/debrief';
import { error } from './es/error';
import { facilitation } from './es/facilitation';
import { help } from './es/help';
import { imports } from './es/import';
import { late } from './es/late';
import { lead } from './es/lead';
import { leave } from './es/leave';
import { meeting } from './es/meeting';
import { notes } from './es/notes';
import { panel } from './es/panel';
import { panelHost } from './es/panel-host';
import { permission } from './es/permission';
import { plan } from './es/plan';
import { progress } from './es/progress';
import { pulse } from './es/pulse';
import { recording } from './es/recording';
import { recordingRooms } from './es/recording-rooms';
import { report } from './es/report';
import { results } from './es/results';
import { rounds } from './es/rounds';
import { rules } from './es/rules';
import { sets } from './es/sets';
import { share } from './es/share';
import { shuffle } from './es/shuffle';
import { switcher } from './es/switcher';
import { switching } from './es/switching';
import { timer } from './es/timer';
import type { Table } from './types';

/** Spanish (usted), in words that Spain and Latin America share. */
export const es: Table<'one' | 'many' | 'other'> = {
  ...common,
  ...create,
  ...assign,
  ...announceEdits,
  ...rules,
  ...shuffle,
  ...conflicts,
  ...plan,
  ...imports,
  ...sets,
  ...confirm,
  ...permission,
  ...panel,
  ...panelHost,
  ...announceRooms,
  ...switcher,
  ...switching,
  ...announcePlace,
  ...connection,
  ...notes,
  ...share,
  ...pulse,
  ...recording,
  ...recordingRooms,
  ...progress,
  ...report,
  ...lead,
  ...leave,
  ...meeting,
  ...error,
  ...facilitation,
  ...timer,
  ...countdown,
  ...announcement,
  ...late,
  ...brief,
  ...debrief,
  ...help,
  ...results,
  ...rounds,
};
