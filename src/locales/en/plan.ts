/** What there is to know about a plan before it starts, and its menu. */
export const planTexts = {
  'plan.choice': 'Those without a room choose one once the rooms are open, if they are allowed to.',
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
  'plan.menu': 'Plan',
  'plan.import': 'Import…',
  'plan.template': 'Download a template',
  'plan.exportCsv': 'Export as CSV',
  'plan.exportJson': 'Export as JSON',
  'plan.save': 'Save plan…',
  'plan.sets': 'Saved plans…',
  'plan.last': 'Use last plan',
  'plan.beginWith': 'Or begin with',

  'warning.more-rooms-than-people': 'More rooms ({rooms}) than people ({people}).',
  'warning.equal-titles': { one: '{count} room is called “{title}”.', other: '{count} rooms are called “{title}”.' },
  'warning.empty-rooms': { one: '{count} empty room.', other: '{count} empty rooms.' },

  'export.failed': 'The plan was not exported',
};
