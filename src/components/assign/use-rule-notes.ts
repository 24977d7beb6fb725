import { useMemo } from 'react';
import type { GroupRule } from '../../core/plan/distribution/types';
import type { Plan } from '../../core/plan/types';
import type { Person, PersonKey } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { personLabel } from '../people/person-label';

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
  // As one text: what changes without concerning a rule (who comes and goes, most edits) makes no row render again.
  const known = useMemo(() => {
    const concerned = new Set(rules?.flatMap(({ personKeys }) => personKeys));
    const names = people.flatMap((person) => (concerned.has(person.key) ? [[person.key, personLabel(t, person)]] : []));
    return JSON.stringify({ names, unmet: rules?.map((rule) => unmet.includes(rule)) });
  }, [rules, people, unmet, t]);
  return useMemo(() => {
    const { names: pairs, unmet: isUnmetAt } = JSON.parse(known) as { names: [PersonKey, string][]; unmet?: boolean[] };
    const names = new Map(pairs);
    const notes = new Map<PersonKey, string[]>();
    for (const [index, rule] of (rules ?? []).entries()) {
      const { kind, personKeys } = rule;
      const isUnmet = isUnmetAt?.[index] ?? false;
      for (const key of personKeys) {
        const others = personKeys.flatMap((other) => (other === key ? [] : (names.get(other) ?? [])));
        if (others.length === 0) continue;
        const note = t(kind === 'keep-together' ? 'assign.rule.together' : 'assign.rule.apart', { people: others });
        notes.set(key, [...(notes.get(key) ?? []), isUnmet ? t('rule.unmet.of', { rule: note }) : note]);
      }
    }
    return new Map([...notes].map(([key, lines]) => [key, lines.join('; ')]));
  }, [rules, known, t]);
}
