import { announceEdits } from './de/announce-edits';
import { announcePlace } from './de/announce-place';
import { announceRooms } from './de/announce-rooms';
import { announcement } from './de/announcement';
import { assign } from './de/assign';
import { brief } from './de/brief';
import { common } from './de/common';
import { confirm } from './de/confirm';
import { conflicts } from './de/conflicts';
import { connection } from './de/connection';
import { countdown } from './de/countdown';
import { create } from './de/create';
import { debrief } from './de/debrief';
import { error } from './de/error';
import { facilitation } from './de/facilitation';
import { help } from './de/help';
import { imports } from './de/import';
import { late } from './de/late';
import { lead } from './de/lead';
import { leave } from './de/leave';
import { meeting } from './de/meeting';
import { notes } from './de/notes';
import { panel } from './de/panel';
import { panelHost } from './de/panel-host';
import { permission } from './de/permission';
import { plan } from './de/plan';
import { progress } from './de/progress';
import { pulse } from './de/pulse';
import { recording } from './de/recording';
import { recordingRooms } from './de/recording-rooms';
import { report } from './de/report';
import { results } from './de/results';
import { rounds } from './de/rounds';
import { rules } from './de/rules';
import { sets } from './de/sets';
import { share } from './de/share';
import { shuffle } from './de/shuffle';
import { switcher } from './de/switcher';
import { switching } from './de/switching';
import { timer } from './de/timer';
import type { Table } from './types';

/** German (Sie). */
export const de: Table<'one' | 'other'> = {
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
