/** Edits of the rules that shuffles keep. They share what they leave alone. */
import { BreakoutError } from '../errors';
import type { PersonKey } from '../types';
import type { GroupRule } from './distribution/types';
import type { Plan } from './types';

/**
 * Adds a rule after those that there are. A rule that the plan has already changes nothing.
 *
 * @throws BreakoutError `invalid-rule` for fewer than two different people.
 */
export function addRule(plan: Plan, { kind, personKeys }: GroupRule): Plan {
  const rule: GroupRule = { kind, personKeys: [...new Set(personKeys)] };
  if (rule.personKeys.length < 2) throw tooFewPeople();
  const { rules = [] } = plan;
  return rules.some((other) => isSameRule(other, rule)) ? plan : { ...plan, rules: [...rules, rule] };
}

/** Removes a rule. The very same plan when it does not have it. */
export function removeRule(plan: Plan, rule: GroupRule): Plan {
  const { rules = [] } = plan;
  const kept = rules.filter((other) => !isSameRule(other, rule));
  return kept.length === rules.length ? plan : withRules(plan, kept);
}

/** Takes people out of all rules, and removes those that then name fewer than two. The very same plan when they are in none. */
export function removeFromRules(plan: Plan, personKeys: readonly PersonKey[]): Plan {
  const removed = new Set(personKeys);
  const { rules = [] } = plan;
  if (!rules.some((rule) => rule.personKeys.some((key) => removed.has(key)))) return plan;
  const others = rules.map((rule) => ({ ...rule, personKeys: rule.personKeys.filter((key) => !removed.has(key)) }));
  return others
    .filter((rule) => rule.personKeys.length >= 2)
    .reduce((next, rule) => addRule(next, rule), withRules(plan, []));
}

/** The plan with these rules in place of its own. */
export function withRules(plan: Plan, rules: readonly GroupRule[]): Plan {
  const { rules: before, ...rest } = plan;
  if (rules === before) return plan;
  return rules.length > 0 ? { ...rest, rules } : rest;
}

/** Whether two rules say the same of the same people, in whatever order. */
function isSameRule(a: GroupRule, b: GroupRule): boolean {
  if (a.kind !== b.kind || a.personKeys.length !== b.personKeys.length) return false;
  const people = new Set(a.personKeys);
  return b.personKeys.every((key) => people.has(key));
}

function tooFewPeople(): BreakoutError {
  return new BreakoutError('invalid-rule', {
    what: 'A rule names fewer than two people.',
    why: 'Nobody can be kept together with, or apart from, themselves.',
    fix: 'Name at least two different people.',
  });
}
