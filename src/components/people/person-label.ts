import type { Person, PersonKey } from '../../core/types';
import type { KeyOf, Translate } from '../../locales/types';

/** What tells a person from others of the name: "(you)", a number; null where the name is enough. */
export function markOf(t: Translate<KeyOf>, { namesake }: Pick<Person, 'namesake'>, isMe: boolean): string | null {
  if (isMe) return t('common.you');
  return namesake === undefined ? null : t('common.namesake', { number: namesake });
}

/** A person in a sentence or in an accessible name. In a list, `PersonName` shows the same. */
export function personLabel(
  t: Translate<KeyOf>,
  person: Pick<Person, 'key' | 'name' | 'namesake'>,
  meKey?: PersonKey,
): string {
  const mark = markOf(t, person, person.key === meKey);
  return mark === null ? person.name : t('common.named', { name: person.name, mark });
}
