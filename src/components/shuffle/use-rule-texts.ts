import { useMemo } from 'react';
import type { GroupRule, Rule } from '../../core/plan/distribution/types';
import type { Plan } from '../../core/plan/types';
import type { Person } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { personLabel } from '../people/person-label';

export interface RuleTexts {
  /** "Together: Ann and Ben". */
  say: (rule: GroupRule) => string;
  /** "Not together: Ann and Ben." */
  sayUnmet: (rule: Rule) => string;
}

/** Rules in words, with names. People who are not in the meeting are left out. */
export function useRuleTexts(plan: Plan, people: readonly Person[]): RuleTexts {
  const { t } = useMessages();
  return useMemo(() => {
    const names = new Map(people.map((person) => [person.key, personLabel(t, person)]));
    const titles = new Map(plan.rooms.map((room) => [room.id, room.title]));
    const named = (rule: GroupRule) => ({ people: rule.personKeys.flatMap((key) => names.get(key) ?? []) });
    return {
      say: (rule) => t(`rule.${rule.kind}`, named(rule)),
      sayUnmet: (rule) =>
        rule.kind === 'capacity'
          ? t('rule.unmet.capacity', { room: titles.get(rule.roomId) ?? rule.roomId })
          : t(`rule.unmet.${rule.kind}`, named(rule)),
    };
  }, [plan, people, t]);
}
