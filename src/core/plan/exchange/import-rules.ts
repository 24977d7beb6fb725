import type { Person, PersonKey } from '../../types';
import { idsOf } from '../expected';
import { addRule, withRules } from '../edit-rules';
import type { Plan } from '../types';
import { peopleById } from './people-by-id';
import type { FilePerson, FileRule } from './plan-file';

/** What `importRules` returns. */
export interface RulesImport {
  /** The plan with the rules of the file in place of its own. */
  readonly plan: Plan;
  /** Rules of the file that name somebody who was not found. They hold for the others, if there are at least two. */
  readonly incomplete: readonly FileRule[];
}

/**
 * Takes the rules of a file over. Who is meant is told by a `customParticipantId` that belongs to exactly one person, or
 * else by `named`, for names that somebody has confirmed.
 */
export function importRules(
  plan: Plan,
  rules: readonly FileRule[] | undefined,
  people: readonly Person[],
  named?: (person: FilePerson) => PersonKey | undefined,
): RulesImport {
  const withId = peopleById(people);
  const keyOf = (person: FilePerson) => {
    const [found, ...others] = withId(idsOf(person));
    return found && others.length === 0 ? found.key : named?.(person);
  };
  let imported = withRules(plan, []);
  const incomplete: FileRule[] = [];
  for (const rule of rules ?? []) {
    const personKeys = [...new Set(rule.people.flatMap((person) => keyOf(person) ?? []))];
    if (personKeys.length < rule.people.length) incomplete.push(rule);
    if (personKeys.length > 1) imported = addRule(imported, { kind: rule.kind, personKeys });
  }
  return { plan: imported, incomplete };
}
