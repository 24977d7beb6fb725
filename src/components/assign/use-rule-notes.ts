import { useMemo } from 'react';
import type { Plan } from '../../core/plan/types';
import type { Person, PersonKey } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';

/** By person, in words: with whom shuffles keep them together, and from whom apart. Nothing for who is in no rule. */
export function useRuleNotes(plan: Plan | null, people: readonly Person[]): ReadonlyMap<PersonKey, string> {
  const { t } = useMessages();
  const rules = plan?.rules;
  return useMemo(() => {
    const names = new Map(people.map((person) => [person.key, person.name]));
    const notes = new Map<PersonKey, string[]>();
    for (const { kind, personKeys } of rules ?? []) {
      for (const key of personKeys) {
        const others = personKeys.flatMap((other) => (other === key ? [] : (names.get(other) ?? [])));
        if (others.length === 0) continue;
        const note = t(kind === 'keep-together' ? 'assign.rule.together' : 'assign.rule.apart', { people: others });
        notes.set(key, [...(notes.get(key) ?? []), note]);
      }
    }
    return new Map([...notes].map(([key, lines]) => [key, lines.join('; ')]));
  }, [rules, people, t]);
}
