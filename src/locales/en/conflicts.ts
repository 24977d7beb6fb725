/** What others did to a plan that is open. */
export const conflictsTexts = {
  'conflicts.label': 'Changes of another host',
  'conflicts.title': {
    one: '{count} thing you planned was changed by another host. Which should be kept?',
    other: '{count} things you planned were changed by another host. Which should be kept?',
  },
  'conflicts.moved': '{name}: planned for {planned}, moved to {live} meanwhile.',
  'conflicts.moved.mine': 'Move to {room}',
  'conflicts.moved.theirs': 'Leave in {room}',
  'conflicts.gone': '{room} was closed. Your plan puts people there.',
  'conflicts.gone.mine': 'Open it again',
  'conflicts.gone.theirs': 'Remove it from the plan',
  'conflicts.filled': {
    one: '{room} is to be deleted. {count} person came in meanwhile.',
    other: '{room} is to be deleted. {count} people came in meanwhile.',
  },
  'conflicts.filled.mine': 'Delete it anyway',
  'conflicts.filled.theirs': 'Keep it',
  'conflicts.allMine': 'Keep all of my plan',
  'conflicts.allTheirs': 'Accept all of their changes',
  'conflicts.newRoom': '{room} (new)',
  'conflicts.first': 'Decide on the changes of the other host first.',

  'overtaken.title': { one: '{host} has started {count} room.', other: '{host} has started {count} rooms.' },
  'overtaken.anotherHost': 'Another host',
  'overtaken.text': 'Your plan was made before that. It cannot start while rooms are open.',
  'overtaken.use': 'Use these rooms',
  'overtaken.use.text': 'Your plan is discarded.',
  'overtaken.shelve': 'Keep mine for later',
  'overtaken.shelve.text': 'It is your plan again once the rooms are closed.',
};
