import { announceEdits } from './zh/announce-edits';
import { announcePlace } from './zh/announce-place';
import { announceRooms } from './zh/announce-rooms';
import { announcement } from './zh/announcement';
import { assign } from './zh/assign';
import { brief } from './zh/brief';
import { common } from './zh/common';
import { confirm } from './zh/confirm';
import { conflicts } from './zh/conflicts';
import { connection } from './zh/connection';
import { countdown } from './zh/countdown';
import { create } from './zh/create';
import { debrief } from './zh/debrief';
import { error } from './zh/error';
import { facilitation } from './zh/facilitation';
import { help } from './zh/help';
import { imports } from './zh/import';
import { late } from './zh/late';
import { lead } from './zh/lead';
import { leave } from './zh/leave';
import { meeting } from './zh/meeting';
import { notes } from './zh/notes';
import { panel } from './zh/panel';
import { panelHost } from './zh/panel-host';
import { permission } from './zh/permission';
import { plan } from './zh/plan';
import { progress } from './zh/progress';
import { pulse } from './zh/pulse';
import { recording } from './zh/recording';
import { recordingRooms } from './zh/recording-rooms';
import { report } from './zh/report';
import { results } from './zh/results';
import { rounds } from './zh/rounds';
import { rules } from './zh/rules';
import { sets } from './zh/sets';
import { share } from './zh/share';
import { shuffle } from './zh/shuffle';
import { switcher } from './zh/switcher';
import { switching } from './zh/switching';
import { timer } from './zh/timer';
import type { Table } from './types';

/** Chinese, in simplified characters. */
export const zh: Table<'other'> = {
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
