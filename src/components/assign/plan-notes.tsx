import { forwardRef } from 'react';
import { isDraftId } from '../../core/plan/draft-id';
import { expectedPeople } from '../../core/plan/expected';
import type { PlanWarning } from '../../core/plan/types';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useMessages } from '../../hooks/use-messages';
import type { Translator } from '../../locales/types';
import { Part, type PartProps } from '../../primitives/part';
import { useRuleTexts } from '../shuffle/use-rule-texts';
import { useAssign } from './assign-context';

export type PlanNotesProps = Omit<PartProps<'ul'>, 'children'>;

/** What deserves a look before the start: who has no room, and the plan's warnings. */
export const PlanNotes = forwardRef<HTMLUListElement, PlanNotesProps>(function PlanNotes(props, ref) {
  const { plan, people, missing, warnings, absent, unmetRules, conflicts, isUnchanged, apply } = useAssign();
  const { t } = useMessages();
  const { placing } = useBreakoutPlan();
  // People who will choose a room are not forgotten.
  const isChosen = placing === 'choice' && !apply.live && missing > 0;
  const notes = warnings
    .filter(({ code }) => !(isChosen && code === 'empty-rooms'))
    .map((warning) => textOf(warning, t));
  const { sayUnmet } = useRuleTexts(plan, people);
  // Past two they would take the place of the rest.
  if (unmetRules.length > 2) notes.unshift(t('rule.unmet', { count: unmetRules.length }));
  else notes.unshift(...unmetRules.map(sayUnmet));
  if (absent.length > 0) notes.unshift(t('plan.absent', { count: absent.length }));
  const expected = expectedPeople(plan).length;
  if (expected > 0) notes.unshift(t('plan.expected', { count: expected }));
  if (plan.base.length > 0 && plan.rooms.some((room) => isDraftId(room.id)))
    notes.unshift(t('plan.openRooms', { count: plan.base.length }));
  if (missing > 0) notes.unshift(isChosen ? t('plan.choice') : t('confirm.start.unassigned', { count: missing }));
  // Why the plan cannot be applied yet.
  if (conflicts.length > 0) notes.unshift(t('conflicts.first'));
  if (isUnchanged) notes.unshift(t('assign.unchanged'));
  return (
    <Part tag="ul" className="rbk-plan-notes" ref={ref} role="list" custom={props}>
      {/* While people are on the way, the notes about them would be wrong. */}
      {!apply.pending && notes.map((note) => <li key={note}>{note}</li>)}
    </Part>
  );
});

function textOf(warning: PlanWarning, t: Translator['t']): string {
  switch (warning.code) {
    case 'more-rooms-than-people':
      return t('warning.more-rooms-than-people', { rooms: warning.rooms, people: warning.people });
    case 'equal-titles':
      return t('warning.equal-titles', { title: warning.title, count: warning.roomIds.length });
    case 'empty-rooms':
      return t('warning.empty-rooms', { count: warning.roomIds.length });
    default:
      return warning satisfies never;
  }
}
