import type { FilePerson } from '../../core/plan/exchange/plan-file';
import { titleKey } from '../../core/names';
import type { KeyOf, Translate } from '../../locales/types';

/** Somebody who is not in the meeting yet, as a screen names them. */
export interface ExpectedName {
  readonly name: string;
  /** What tells them from others of the name: their id or, without one, a number; null where the name is enough. */
  readonly mark: string | null;
}

/** The names of people who are not in the meeting yet, in their order: two of one name can be told apart. */
export function expectedNames(t: Translate<KeyOf>, people: readonly FilePerson[]): readonly ExpectedName[] {
  const keys = people.map(({ name }) => titleKey(name));
  return people.map(({ name, customParticipantId, otherIds = [] }, index) => {
    const id = customParticipantId ?? otherIds[0];
    if (name.trim() === '') return { name: id ?? '', mark: null };
    const isShared = keys.indexOf(keys[index] ?? '') !== keys.lastIndexOf(keys[index] ?? '');
    if (!isShared) return { name, mark: null };
    const number = keys.slice(0, index).filter((key) => key === keys[index]).length + 1;
    return { name, mark: id === undefined ? t('common.namesake', { number }) : `(${id})` };
  });
}

/** The name in a sentence. */
export function expectedLabel(t: Translate<KeyOf>, { name, mark }: ExpectedName): string {
  return mark === null ? name : t('common.named', { name, mark });
}
