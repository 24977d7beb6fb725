import type { GroupRule, Rule } from '../../core/plan/distribution/types';
import type { Plan } from '../../core/plan/types';
import type { Person, PersonKey } from '../../core/types';
import type { assignTexts } from '../../locales/en/assign';
import type { rulesTexts } from '../../locales/en/rules';
import type { KeyOf, Translate } from '../../locales/types';
import { personLabel } from '../people/person-label';

export interface RuleTexts {
  /** "Together: Ann and Ben". */
  say: (rule: GroupRule) => string;
  /** "Not together: Ann and Ben." */
  sayUnmet: (rule: Rule) => string;
}

/** Rules in words, with names. People who are not in the meeting are left out. */
export function ruleTexts(
  t: Translate<KeyOf<typeof rulesTexts>>,
  rooms: Plan['rooms'],
  people: readonly Person[],
): RuleTexts {
  const nameOf = (key: PersonKey) => {
    const person = people.find((one) => one.key === key);
    return person ? personLabel(t, person) : [];
  };
  const named = (rule: GroupRule) => ({ people: rule.personKeys.flatMap(nameOf) });
  return {
    say: (rule) =>
      t('common.reason', {
        subject: t(`rule.${rule.kind}`),
        reason: t('common.list', { items: rule.personKeys.flatMap(nameOf) }),
      }),
    sayUnmet: (rule) =>
      rule.kind === 'capacity'
        ? t('rule.unmet.capacity', { room: rooms.find(({ id }) => id === rule.roomId)?.title ?? rule.roomId })
        : t(`rule.unmet.${rule.kind}`, named(rule)),
  };
}

const spokenAs = {
  'keep-together': 'assign.rule.together',
  'keep-apart': 'assign.rule.apart',
  spread: 'assign.rule.spread',
} as const;

/** By person, in words: the other people of their rules, and whether the plan meets each rule now. */
export function rulesInWords(
  rules: Plan['rules'] = [],
  people: readonly Person[],
  unmet: readonly GroupRule[],
  t: Translate<KeyOf<typeof assignTexts | typeof rulesTexts>>,
): ReadonlyMap<PersonKey, string> {
  const texts = new Map<PersonKey, string>();
  if (rules.length === 0) return texts;
  const names = new Map(people.map((person) => [person.key, personLabel(t, person)]));
  for (const rule of rules) {
    const { kind, personKeys } = rule;
    for (const key of personKeys) {
      const others = personKeys.flatMap((other) => (other === key ? [] : (names.get(other) ?? [])));
      if (others.length === 0) continue;
      const plain = t(spokenAs[kind], { people: others });
      const text = unmet.includes(rule) ? t('rule.unmet.of', { rule: plain }) : plain;
      const before = texts.get(key);
      texts.set(key, before === undefined ? text : `${before}; ${text}`);
    }
  }
  return texts;
}
