/** Questions before something happens to the rooms. */
export const confirmTexts = {
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
  'confirm.start.cancel': 'Go back',
  'confirm.apply.title': 'Apply the changes?',
  'confirm.apply.moves': { one: '{count} person changes rooms.', other: '{count} people change rooms.' },
  'confirm.apply.back': {
    one: '{count} person returns to the main meeting.',
    other: '{count} people return to the main meeting.',
  },
  'confirm.apply.opens': { one: '{count} room opens.', other: '{count} rooms open.' },
  'confirm.apply.closes': { one: '{count} room closes.', other: '{count} rooms close.' },
  'confirm.apply.nobody': 'Nobody is moved.',
  'confirm.apply.confirm': 'Apply now',
  'confirm.apply.cancel': 'Go back',
  'confirm.discard.plan.title': 'Discard the plan?',
  'confirm.discard.plan.description': 'The rooms and assignments you prepared will be lost.',
  'confirm.discard.plan.confirm': 'Discard plan',
  'confirm.discard.changes.title': 'Discard your changes?',
  'confirm.discard.changes.description': 'The open rooms and the people in them stay as they are.',
  'confirm.discard.changes.confirm': 'Discard changes',
  'confirm.discard.cancel': 'Keep editing',
  'confirm.closeRoom.title': 'Close {room}?',
  'confirm.closeRoom.confirm': 'Close room',
  'confirm.closeRoom.description': {
    one: '{count} person is in it and returns to the main meeting. The other rooms stay open.',
    other: '{count} people are in it and return to the main meeting. The other rooms stay open.',
  },
  'confirm.recall.title': 'Bring everyone back?',
  'confirm.recallRoom.title': 'Bring everyone back from {room}?',
  'confirm.recall.named': {
    one: '{people} returns to the main meeting. The rooms stay open.',
    other: '{people} return to the main meeting. The rooms stay open.',
  },
  'confirm.recall.description': {
    one: '{count} person returns to the main meeting. The rooms stay open.',
    other: '{count} people return to the main meeting. The rooms stay open.',
  },
  'confirm.recall.confirm': 'Bring back',

  'confirm.close.title': 'Close breakout rooms?',
  'confirm.close.description': 'All rooms will be closed and everyone returns to the main meeting.',
  'confirm.close.confirm': 'Close rooms',
  'confirm.close.cancel': 'Keep open',
};
