/** Words that every view uses, and the toggle. */
export const commonTexts = {
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.dismiss': 'Dismiss',
  'common.showMore': 'Show more',
  'common.loading': 'Loading…',
  'common.you': '(you)',
  /** Which of several people of one name. */
  'common.namesake': '({number})',
  'common.named': '{name} {mark}',
  'common.list': '{items}',
  'common.host': 'Host',
  'common.mainMeeting': 'Main meeting',
  'common.returnToMain': 'Return to main meeting',
  'common.people': { one: '{count} person', other: '{count} people' },
  'common.rooms': { one: '{count} room', other: '{count} rooms' },
  'common.reason': '{subject}: {reason}',
  'common.retry': 'Try again',

  'room.defaultTitle': 'Room {number}',
  'room.filter': 'Find a room',
  'room.filter.none': 'No room matches “{query}”.',
  'room.full': 'Full',
  'room.locked': 'Locked',
  'room.places': { one: '{count} place left', other: '{count} places left' },

  'people.showAll': { one: 'Show all {count}', other: 'Show all {count}' },
  'people.showFewer': 'Show fewer',

  'toggle.create': 'Create Breakout',
  'toggle.assign': 'Assign Participants',
  'toggle.panel': 'Breakout rooms',
  'error.load-failed.title': 'A part of this page could not be loaded',
  'error.load-failed.fix': 'Check your connection, then try again.',
};
