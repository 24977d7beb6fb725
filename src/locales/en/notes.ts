/** What happens to people, what came of it, and what is said aloud. */
export const notesTexts = {
  'progress.preparing': 'Preparing…',
  'progress.creating': 'Creating rooms…',
  'progress.moving': 'Moving people…',
  'progress.arriving': 'Waiting for people to arrive…',
  'progress.deleting': 'Closing rooms…',
  'progress.arrived': { one: '{arrived} of {count} person arrived', other: '{arrived} of {count} people arrived' },

  'report.partial': 'Not everything worked.',
  'report.failed': { one: '{count} person could not be moved', other: '{count} people could not be moved' },
  'report.left': { one: '{count} person has left the meeting', other: '{count} people have left the meeting' },
  'report.unverified': {
    one: '{count} person has probably arrived',
    other: '{count} people have probably arrived',
  },
  'report.failedRooms': { one: '{count} room failed', other: '{count} rooms failed' },
  'report.retry': 'Retry what failed',

  'announce.assigned': { one: '{count} person assigned to {room}', other: '{count} people assigned to {room}' },
  'announce.unassigned': { one: '{count} person unassigned', other: '{count} people unassigned' },
  'announce.shuffled': {
    one: '{count} person assigned at random',
    other: '{count} people assigned at random',
  },
  'announce.roomAdded': '{room} added',
  'announce.roomRemoved': '{room} deleted',
  'announce.roomRenamed': '{room} renamed',
};
