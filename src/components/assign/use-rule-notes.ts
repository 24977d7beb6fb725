import { useMemo } from 'react';
import type { GroupRule } from '../../core/plan/distribution/types';
import type { Plan } from '../../core/plan/types';
import type { Person, PersonKey } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';

/**
 * By person, in words: with whom shuffles keep them together, from whom apart, and whether that is so now. Nothing for who
 * is in no rule.
 */
export function useRuleNotes(
  plan: Plan | null,
  people: readonly Person[],
  unmet: readonly GroupRule[],
): ReadonlyMap<PersonKey, string> {
  const { t } = useMessages();
  const rules = plan?.rules;
  return useMemo(() => {
    const names = new Map(people.map((person) => [person.key, person.name]));
    const notes = new Map<PersonKey, string[]>();
    for (const rule of rules ?? []) {
      const { kind, personKeys } = rule;
      const isUnmet = unmet.includes(rule);
      for (const key of personKeys) {
        const others = personKeys.flatMap((other) => (other === key ? [] : (names.get(other) ?? [])));
        if (others.length === 0) continue;
        const note = t(kind === 'keep-together' ? 'assign.rule.together' : 'assign.rule.apart', { people: others });
        notes.set(key, [...(notes.get(key) ?? []), isUnmet ? t('rule.unmet.of', { rule: note }) : note]);
      }
    }
    return new Map([...notes].map(([key, lines]) => [key, lines.join('; ')]));
  }, [rules, people, unmet, t]);
}
