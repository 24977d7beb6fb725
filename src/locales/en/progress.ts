/** How far an operation is. */
export const progressTexts = {
  'progress.preparing': 'Preparing…',
  'progress.creating': 'Creating rooms…',
  'progress.moving': 'Moving people…',
  'progress.arriving': 'Waiting for people to arrive…',
  'progress.deleting': 'Closing rooms…',
  'progress.arrived': { one: '{arrived} of {count} person arrived', other: '{arrived} of {count} people arrived' },
  'progress.back': { one: '{arrived} of {count} person is back', other: '{arrived} of {count} people are back' },
};
