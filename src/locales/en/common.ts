/** Words that every view uses, the toggle, and questions before something happens. */
export const common = {
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.dismiss': 'Dismiss',
  'common.loading': 'Loading…',
  'common.you': '(you)',
  /** Which of several people of one name. */
  'common.namesake': '({number})',
  'common.named': '{name} {mark}',
  'common.list': '{items}',
  'common.host': 'Host',
  'common.mainMeeting': 'Main meeting',
  'common.people': { one: '{count} person', other: '{count} people' },
  'common.rooms': { one: '{count} room', other: '{count} rooms' },
  'common.reason': '{subject}: {reason}',

  'permission.none': 'Only hosts can do this',
  'permission.none.text': 'Your permissions do not include breakout rooms. Ask a host of the meeting.',
  'permission.lost': 'You are no longer a host',
  'permission.lost.text': 'Your permission to manage breakout rooms was withdrawn.',
  'permission.lost.plan':
    'The rooms stay as they are. Your plan is kept as long as this page is open, in case you become a host again.',

  'room.defaultTitle': 'Room {number}',

  'people.showAll': { one: 'Show all {count}', other: 'Show all {count}' },
  'people.showFewer': 'Show fewer',

  'toggle.create': 'Create Breakout',
  'toggle.assign': 'Assign Participants',
  'toggle.panel': 'Breakout Rooms',

  'confirm.start.title': 'Start breakout rooms?',
  'confirm.start.description': {
    one: '{count} person will be moved to the assigned room.',
    other: '{count} people will be moved to their assigned rooms.',
  },
  'confirm.start.empty': {
    one: '{count} empty room will be opened.',
    other: '{count} empty rooms will be opened.',
  },
  'confirm.start.unassigned': {
    one: '{count} person is not assigned and stays in the main meeting.',
    other: '{count} people are not assigned and stay in the main meeting.',
  },
  'confirm.start.confirm': 'Yes, start',
  'confirm.start.cancel': 'No, go back',
  'confirm.apply.title': 'Apply the changes?',
  'confirm.apply.moves': { one: '{count} person changes rooms.', other: '{count} people change rooms.' },
  'confirm.apply.back': {
    one: '{count} person returns to the main meeting.',
    other: '{count} people return to the main meeting.',
  },
  'confirm.apply.opens': { one: '{count} room opens.', other: '{count} rooms open.' },
  'confirm.apply.closes': { one: '{count} room closes.', other: '{count} rooms close.' },
  'confirm.apply.nobody': 'Nobody is moved.',
  'confirm.apply.confirm': 'Yes, apply',
  'confirm.apply.cancel': 'No, go back',
  'confirm.close.title': 'Close breakout rooms?',
  'confirm.close.description': 'All rooms will be closed and everyone returns to the main meeting.',
  'confirm.close.confirm': 'Yes, close',
  'confirm.close.cancel': 'No, go back',
  'confirm.discard.plan.title': 'Discard the plan?',
  'confirm.discard.plan.description': 'The rooms and assignments you prepared will be lost.',
  'confirm.discard.changes.title': 'Discard your changes?',
  'confirm.discard.changes.description': 'The open rooms and the people in them stay as they are.',
  'confirm.discard.confirm': 'Yes, discard',
  'confirm.discard.cancel': 'No, go back',
};
