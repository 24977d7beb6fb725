/** Creating rooms. */
export const createTexts = {
  'create.title': 'Create Breakout',
  'create.description': 'Split the meeting into smaller rooms. Nobody is moved before you start.',
  'create.mode': 'Split by',
  'create.mode.rooms': 'Number of rooms',
  'create.mode.people': 'People per room',
  'create.decrease': 'Decrease',
  'create.increase': 'Increase',
  'create.sizes': 'Split evenly: {sizes}.',
  'create.sizes.atMost': 'Split evenly, {max} in a room at most: {sizes}.',
  'create.sizes.part': { one: '{count} room of {people}', other: '{count} rooms of {people}' },
  'create.sizes.empty': { one: '{count} empty room', other: '{count} empty rooms' },
  'create.placing': 'How people get to their rooms',
  'create.placing.automatic': 'Automatically',
  'create.placing.automatic.text':
    'Everyone who is here is split evenly, at random. You see the plan before it starts.',
  'create.placing.hand': 'By hand',
  'create.placing.hand.text': 'You assign people in the next step, or shuffle them there.',
  'create.placing.choice': 'They choose',
  'create.placing.choice.text':
    'The rooms open empty. Those who are allowed to choose a room do so; you place the others.',
  'create.rooms': '{rooms} for {people}.',
  'create.nobody': 'Nobody to assign has joined yet. You can create the rooms now and assign people later.',
  'create.invalid': 'Enter a whole number from {min} to {max}.',
  'create.submit': 'Create',
};
