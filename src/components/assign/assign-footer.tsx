import { forwardRef, useState } from 'react';
import { isDraftId } from '../../core/plan/draft-id';
import { expectedPeople } from '../../core/plan/expected';
import type { PlanWarning } from '../../core/plan/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { confirmTexts } from '../../locales/en/confirm';
import { conflictsTexts } from '../../locales/en/conflicts';
import { planTexts } from '../../locales/en/plan';
import { rulesTexts } from '../../locales/en/rules';
import { timerTexts } from '../../locales/en/timer';
import type { KeyOf, Translate } from '../../locales/types';
import { Button } from '../../primitives/button';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter, type DialogFooterProps } from '../../primitives/dialog-footer';
import { ConfirmDialog } from '../confirm/confirm-dialog';
import { SharersWarning } from '../notes/sharers-warning';
import { graceFor } from '../../hooks/apply-announced';
import { ruleTexts } from '../plan/rule-texts';
import { useBreakoutAssign, useAssignActions, useAssignFields } from '../plan/use-breakout-assign';
import { durationText } from '../timer/duration';
import { nextStep } from './shuffle-tools';

export type AssignFooterProps = Omit<DialogFooterProps, 'children'>;

/** What to know about the plan before it starts, and the buttons to discard and to start it, which both ask first; while nothing has been changed, Cancel in place of Discard. Renders a `footer`. */
export const AssignFooter = forwardRef<HTMLElement, AssignFooterProps>(function AssignFooter(props, ref) {
  const { live, pending, isUnchanged } = useAssignFields('live', 'pending', 'isUnchanged');
  const isUndecided = useBreakoutAssign(({ conflicts, isOvertaken }) => conflicts.length > 0 || isOvertaken);
  const next = useBreakoutAssign(nextStep);
  const { close } = useDialog();
  const { t } = useTexts(assignTexts, conflictsTexts);
  const [asking, setAsking] = useState<'apply' | 'discard' | null>(null);
  const done = (open: boolean) => {
    if (!open) setAsking(null);
  };
  const obstacle = isUndecided ? t('conflicts.first') : isUnchanged ? t('assign.unchanged') : null;
  return (
    <>
      <DialogFooter ref={ref} {...props}>
        <PlanNotes isUndecided={isUndecided} />
        {isUnchanged ? (
          <Button variant="ghost" disabled={pending} onClick={() => close('close-button')}>
            {t('common.cancel')}
          </Button>
        ) : (
          <Button variant="ghost" data-danger="" disabled={pending} onClick={() => setAsking('discard')}>
            {t('assign.discard')}
          </Button>
        )}
        <Button
          variant={next === 'start' ? 'primary' : 'secondary'}
          disabled={pending}
          aria-disabled={obstacle !== null}
          title={obstacle ?? undefined}
          onClick={() => setAsking('apply')}
        >
          {t(live ? 'assign.apply' : 'assign.start')}
        </Button>
      </DialogFooter>
      <ApplyQuestion open={asking === 'apply'} onOpenChange={done} />
      <DiscardQuestion open={asking === 'discard'} onOpenChange={done} />
    </>
  );
});

/** What deserves a look before the start: who has no room, and the plan's warnings. */
function PlanNotes({ isUndecided }: { isUndecided: boolean }) {
  const { plan, people, missing, placing, live, pending } = useAssignFields(
    'plan',
    'people',
    'missing',
    'placing',
    'live',
    'pending',
  );
  const { warnings, absent, unmetRules, isUnchanged } = useAssignFields(
    'warnings',
    'absent',
    'unmetRules',
    'isUnchanged',
  );
  const { t } = useTexts(assignTexts, confirmTexts, conflictsTexts, planTexts, rulesTexts);
  const over = useOverLimits();
  // While people are on the way, remarks about them would be wrong.
  if (pending) return <ul className="rbk-plan-remarks" role="list" />;
  // People who will choose a room are not forgotten.
  const isChosen = placing === 'choice' && !live && missing > 0;
  const remarks = warnings
    .filter(({ code }) => !(isChosen && code === 'empty-rooms'))
    .map((warning) => textOf(warning, t));
  const { sayUnmet } = ruleTexts(t, plan.rooms, people);
  // Past two they would take the place of the rest.
  if (unmetRules.length > 2) remarks.unshift(t('rule.unmet', { count: unmetRules.length }));
  else remarks.unshift(...unmetRules.map(sayUnmet));
  remarks.unshift(...over);
  if (absent.length > 0) remarks.unshift(t('plan.absent', { count: absent.length }));
  const expected = expectedPeople(plan).length;
  if (expected > 0) remarks.unshift(t('plan.expected', { count: expected }));
  if (plan.base.length > 0 && plan.rooms.some((room) => isDraftId(room.id)))
    remarks.unshift(t('plan.openRooms', { count: plan.base.length }));
  if (missing > 0) remarks.unshift(isChosen ? t('plan.choice') : t('confirm.start.unassigned', { count: missing }));
  // Why the plan cannot be carried out.
  if (isUndecided) remarks.unshift(t('conflicts.first'));
  else if (isUnchanged) remarks.unshift(t('assign.unchanged'));
  return (
    <ul className="rbk-plan-remarks" role="list">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}

/** Rooms that are named: more have no room. */
const NAMED = 5;

/** Which rooms have more people than their limits allow, and how many more. */
function useOverLimits(): string[] {
  const { plan, peopleIn } = useAssignFields('plan', 'peopleIn');
  const { t } = useTexts(assignTexts);
  const over = plan.rooms.flatMap((room) => {
    const count = peopleIn(room).length - (room.capacity ?? Infinity);
    return count > 0 ? [{ room: room.title, count }] : [];
  });
  if (over.length <= 2) return over.map((values) => t('assign.over', values));
  const titles = over.slice(0, NAMED).map(({ room }) => room);
  return [t('assign.overLimits', { count: over.length, rooms: over.length > NAMED ? [...titles, '…'] : titles })];
}

function textOf(warning: PlanWarning, t: Translate<KeyOf<typeof planTexts>>): string {
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

interface QuestionProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** "Start breakout rooms?": who will be moved and who stays. Saying no loses nothing of the plan. */
function ApplyQuestion({ open, onOpenChange }: QuestionProps) {
  const { plan, people, unassigned, missing, live } = useAssignFields(
    'plan',
    'people',
    'unassigned',
    'missing',
    'live',
  );
  const { apply } = useAssignActions();
  const currentRoomId = useBreakoutSelector((snapshot) => snapshot.currentRoomId);
  const sharers = useBreakoutSelector((snapshot) => snapshot.screenSharers);
  const { t } = useTexts(confirmTexts);
  // The question stays as it was opened, whatever another host does meanwhile: the user agrees to what they have read.
  const now = live ? 'apply' : 'start';
  const [asked, setAsked] = useState<{ open: boolean; kind: typeof now }>({ open, kind: now });
  if (asked.open !== open) setAsked({ open, kind: now });
  const { kind } = asked;
  const assigned = people.length - unassigned.length;
  const rooms = plan.rooms.length;
  const started =
    assigned === 0 && rooms > 0
      ? t('confirm.start.empty', { count: rooms })
      : t('confirm.start.description', { count: assigned });
  const changes = useChanges();
  // People who share are where I am: they stay if the plan keeps them there.
  const movedKeys = sharers
    .map(({ key }) => key)
    .filter((key) => (plan.rooms.find(({ personKeys }) => personKeys.includes(key))?.id ?? null) !== currentRoomId);
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t(`confirm.${kind}.title`)}
      confirmLabel={t(`confirm.${kind}.confirm`)}
      cancelLabel={t(kind === 'start' ? 'confirm.start.cancel' : 'common.cancel')}
      onConfirm={() => apply(kind)}
    >
      {kind === 'apply' ? changes.map((change) => <p key={change}>{change}</p>) : <p>{started}</p>}
      {kind === 'start' && <WhatStarts areEmpty={assigned === 0} />}
      {kind === 'apply' && <TimeBefore />}
      <SharersWarning personKeys={movedKeys} />
      {missing > 0 && kind === 'start' && (
        <p className="rbk-muted">{t('confirm.start.unassigned', { count: missing })}</p>
      )}
    </ConfirmDialog>
  );
}

/** What of the plan begins at the start, after how many rooms open; without these where the text above has called them empty. */
function WhatStarts({ areEmpty }: { areEmpty: boolean }) {
  const { rooms, brief, question, timer, schedule } = useBreakoutAssign((state) => state.plan);
  const { t } = useTexts(confirmTexts, timerTexts);
  const time = durationText(t, 60 * (schedule ?? timer ?? { minutes: 0 }).minutes);
  const isTask = [brief, ...rooms.map((room) => room.brief), ...(schedule?.briefs ?? [])].some(Boolean);
  const items = [
    !areEmpty && t('common.rooms', { count: rooms.length }),
    timer && t('confirm.start.timer', { time }),
    schedule && t('confirm.start.rounds', { count: schedule.count, time }),
    isTask && t('confirm.start.task'),
    question !== undefined && t('confirm.start.question'),
  ].filter((item) => typeof item === 'string');
  return items.length > 0 ? <p className="rbk-muted">{t('confirm.start.with', { items })}</p> : null;
}

/** How long people are told before. */
function TimeBefore() {
  const session = useSession('AssignFooter');
  const ms = useBreakoutAssign(({ changes }) => graceFor(changes, session));
  const { t } = useTexts(confirmTexts, timerTexts);
  if (ms === 0) return null;
  return <p className="rbk-muted">{t('confirm.apply.time', { time: durationText(t, Math.round(ms / 1000)) })}</p>;
}

/** What applying the plan comes to, in numbers. */
function useChanges(): string[] {
  const changes = useBreakoutAssign((state) => state.changes);
  const mainId = useBreakoutSelector(({ main }) => main?.id);
  const { t } = useTexts(confirmTexts);
  if (!changes) return [];
  const { moves, create, remove } = changes;
  const back = moves.filter(({ toId }) => toId === mainId).length;
  const numbers = [
    ['confirm.apply.moves', moves.length - back],
    ['confirm.apply.back', back],
    ['confirm.apply.opens', create.length],
    ['confirm.apply.closes', remove.length],
  ] as const;
  const texts = numbers.flatMap(([key, count]) => (count > 0 ? [t(key, { count })] : []));
  return moves.length === 0 ? [t('confirm.apply.nobody'), ...texts] : texts;
}

/** Asks before a plan is thrown away. After it: the first step again or, with rooms open, the panel. */
function DiscardQuestion({ open, onOpenChange }: QuestionProps) {
  const live = useBreakoutAssign((state) => state.live);
  const { discard } = useAssignActions();
  const [, setView] = useBreakoutView();
  const { t } = useTexts(confirmTexts);
  const kind = live ? 'changes' : 'plan';
  const confirm = () => {
    discard();
    setView(live ? 'panel' : 'create');
  };
  return (
    <ConfirmDialog
      danger
      open={open}
      onOpenChange={onOpenChange}
      title={t(`confirm.discard.${kind}.title`)}
      confirmLabel={t(`confirm.discard.${kind}.confirm`)}
      cancelLabel={t('confirm.discard.cancel')}
      onConfirm={confirm}
    >
      <p>{t(`confirm.discard.${kind}.description`)}</p>
    </ConfirmDialog>
  );
}
