/** Said aloud: what an edit of the plan has done. */
export const announceEditsTexts = {
  'announce.undone': 'Undone',
  'announce.redone': 'Redone',
  'announce.roomRemovedWithPeople': {
    one: '{room} deleted; {count} person is now unassigned',
    other: '{room} deleted; {count} people are now unassigned',
  },
  'announce.roomEmptied': {
    one: '{count} person removed from {room}',
    other: '{count} people removed from {room}',
  },
  'announce.roomLocked': '{room} locked',
  'announce.roomUnlocked': '{room} unlocked',
  'announce.limitSet': { one: '{room}: {count} person at most', other: '{room}: {count} people at most' },
  'announce.limitLifted': '{room}: no limit',
  'announce.locked': { one: '{count} person locked in place', other: '{count} people locked in place' },
  'announce.unlocked': { one: '{count} person unlocked', other: '{count} people unlocked' },
  'announce.swapped': '{first} and {second} swapped',
  'announce.roomsSorted': 'Rooms sorted by name',
  'announce.dragging': { one: 'Dragging {count} person', other: 'Dragging {count} people' },
  'announce.dragOver': 'Over {place}',
  'announce.dragCancelled': 'Nobody was moved',
  'announce.lead': '{name} leads {room}',
  'announce.leadEnded': '{name} no longer leads the room',
  'announce.rule.keep-together': {
    one: '{count} person will be kept together in shuffles',
    other: '{count} people will be kept together in shuffles',
  },
  'announce.rule.keep-apart': {
    one: '{count} person will be kept apart in shuffles',
    other: '{count} people will be kept apart in shuffles',
  },
  'announce.rule.spread': {
    one: '{count} person will be spread over the rooms in shuffles',
    other: '{count} people will be spread over the rooms in shuffles',
  },
  'announce.removedFromRules': { one: '{count} person removed from rules', other: '{count} people removed from rules' },
  'announce.conflictsRemaining': { one: '{count} decision left', other: '{count} decisions left' },
  'announce.conflictsNone': 'All decided. The plan can be applied.',

  'announce.assigned': { one: '{count} person assigned to {room}', other: '{count} people assigned to {room}' },
  'announce.unassigned': { one: '{count} person unassigned', other: '{count} people unassigned' },
  'announce.shuffled': {
    one: '{count} person assigned at random',
    other: '{count} people assigned at random',
  },
  'announce.byHand': { one: '{count} placed by hand stays', other: '{count} placed by hand stay' },
  'announce.changing': {
    one: '{count} person changes rooms',
    other: '{count} people change rooms',
  },
  'announce.roomAdded': '{room} added',
  'announce.roomRemoved': '{room} deleted',
  'announce.roomRenamed': '{room} renamed',
  'announce.briefSaved': 'Task saved',
  'announce.briefRemoved': 'Task removed',

  'announce.imported': {
    one: 'Plan taken over, {count} person assigned',
    other: 'Plan taken over, {count} people assigned',
  },
  'announce.exported': 'Exported as {file}',
  'announce.saved': '{name} saved',
  'announce.timerSaved': 'Timer saved',
  'announce.timerRemoved': 'Timer removed',
  'announce.roundsSaved': 'Rounds saved',
  'announce.roundsRemoved': 'Rounds removed',
};
