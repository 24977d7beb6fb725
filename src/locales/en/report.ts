/** What came of an operation. */
export const reportTexts = {
  'report.partial': 'Not everything worked.',
  'report.failed': { one: '{count} person could not be moved', other: '{count} people could not be moved' },
  'report.left': { one: '{count} person has left the meeting', other: '{count} people have left the meeting' },
  'report.unverified': {
    one: '{count} person has probably arrived',
    other: '{count} people have probably arrived',
  },
  'report.wrongPreset': {
    one: '{count} person has other rights than intended',
    other: '{count} people have other rights than intended',
  },
  'report.failedRooms': { one: '{count} room failed', other: '{count} rooms failed' },
};
