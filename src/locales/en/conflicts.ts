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
  'conflicts.gone.theirs': 'Take it out of the plan',
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
  'overtaken.text': 'Your plan was made before that and cannot be started beside them.',
  'overtaken.use': 'Use these rooms',
  'overtaken.use.text': 'Your plan is discarded.',
  'overtaken.shelve': 'Keep mine for later',
  'overtaken.shelve.text': 'It is your plan again once the rooms are closed.',
  'announce.conflictsRemaining': { one: '{count} decision left', other: '{count} decisions left' },
  'announce.conflictsNone': 'All decided. The plan can be applied.',

  'plan.choice': 'Those without a room choose one once the rooms are open, where their preset allows it.',
  'plan.openRooms': {
    one: '{count} room is open already; the new rooms of the plan open beside it.',
    other: '{count} rooms are open already; the new rooms of the plan open beside them.',
  },
  'plan.absent': {
    one: '{count} person of the plan has left the meeting and keeps their place.',
    other: '{count} people of the plan have left the meeting and keep their places.',
  },
  'plan.expected': {
    one: '{count} person of the plan is not here yet. Their place is kept until they come.',
    other: '{count} people of the plan are not here yet. Their places are kept until they come.',
  },
  'assign.expected': 'Not here yet',
  'assign.expected.in': 'Not here yet, in {room}',
  'panel.expected': {
    one: '{count} person is expected and not here yet',
    other: '{count} people are expected and not here yet',
  },
  'panel.expected.came': {
    one: '{count} person who was expected is here and not in their room',
    other: '{count} people who were expected are here and not in their rooms',
  },
  'panel.expected.send': 'Send to their rooms',

  'warning.more-rooms-than-people': 'More rooms ({rooms}) than people ({people}).',
  'warning.equal-titles': { one: '{count} room is called “{title}”.', other: '{count} rooms are called “{title}”.' },
  'warning.empty-rooms': { one: '{count} empty room.', other: '{count} empty rooms.' },
};
