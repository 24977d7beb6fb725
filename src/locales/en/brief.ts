/** What people are to do in their rooms. */
export const briefTexts = {
  'brief.label': 'Task',
  'brief.changed': 'Changed',
  'brief.changedNow': 'The task has changed',
  'brief.menu': 'Task…',
  'brief.forAll': 'Task for all rooms',
  'brief.forRoom': 'Task for {room}',
  'brief.forAll.hint': 'People see it when they come into their room. A room with a task of its own keeps that.',
  'brief.forRoom.hint': 'Takes the place of the task for all rooms.',
  'brief.addForAll': 'Add a task for all rooms',
  'brief.edit': 'Change task',
  'brief.save': 'Save task',
  'brief.remove': 'Remove task',
};
