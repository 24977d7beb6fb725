import { announceEdits } from './fr/announce-edits';
import { announcePlace } from './fr/announce-place';
import { announceRooms } from './fr/announce-rooms';
import { announcement } from './fr/announcement';
import { assign } from './fr/assign';
import { brief } from './fr/brief';
import { common } from './fr/common';
import { confirm } from './fr/confirm';
import { conflicts } from './fr/conflicts';
import { connection } from './fr/connection';
import { countdown } from './fr/countdown';
import { create } from './fr/create';
import { debrief } from './fr/debrief';
import { error } from './fr/error';
import { facilitation } from './fr/facilitation';
import { help } from './fr/help';
import { imports } from './fr/import';
import { late } from './fr/late';
import { lead } from './fr/lead';
import { leave } from './fr/leave';
import { meeting } from './fr/meeting';
import { notes } from './fr/notes';
import { panel } from './fr/panel';
import { panelHost } from './fr/panel-host';
import { permission } from './fr/permission';
import { plan } from './fr/plan';
import { progress } from './fr/progress';
import { pulse } from './fr/pulse';
import { recording } from './fr/recording';
import { recordingRooms } from './fr/recording-rooms';
import { report } from './fr/report';
import { results } from './fr/results';
import { rounds } from './fr/rounds';
import { rules } from './fr/rules';
import { sets } from './fr/sets';
import { share } from './fr/share';
import { shuffle } from './fr/shuffle';
import { switcher } from './fr/switcher';
import { switching } from './fr/switching';
import { timer } from './fr/timer';
import type { Table } from './types';

/** French (vous). A narrow no-break space (U+202F) stands before `:`, `;`, `!` and `?`, and inside « ». */
export const fr: Table<'one' | 'many' | 'other'> = {
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
