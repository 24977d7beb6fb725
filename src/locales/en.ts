import { arrivalTexts } from './en/arrival';
import { assignTexts } from './en/assign';
import { commonTexts } from './en/common';
import { conflictsTexts } from './en/conflicts';
import { errorsTexts } from './en/errors';
import { exchangeTexts } from './en/exchange';
import { facilitationTexts } from './en/facilitation';
import { leaveTexts } from './en/leave';
import { liveTexts } from './en/live';
import { meetingTexts } from './en/meeting';
import { notesTexts } from './en/notes';
import { panelTexts } from './en/panel';
import { roomsTexts } from './en/rooms';
import { rulesTexts } from './en/rules';
import { shuffleTexts } from './en/shuffle';

/**
 * English, and the source of truth for the keys. Objects hold plural forms, chosen by `{count}`.
 * Words: main meeting, breakout room, host, participant, plan, assign, start, move, bring back (recall), close.
 */
export const en = {
  ...commonTexts,
  ...assignTexts,
  ...roomsTexts,
  ...rulesTexts,
  ...shuffleTexts,
  ...conflictsTexts,
  ...panelTexts,
  ...liveTexts,
  ...leaveTexts,
  ...arrivalTexts,
  ...meetingTexts,
  ...notesTexts,
  ...errorsTexts,
  ...exchangeTexts,
  ...facilitationTexts,
};
