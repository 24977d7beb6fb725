import { forwardRef, useState } from 'react';
import { diffPlan } from '../../core/plan/diff';
import { othersIn } from '../../core/session/live-plan';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import type { DialogProps } from '../../primitives/dialog';
import { ConfirmDialog } from '../confirm/confirm-dialog';
import { SharersWarning } from '../notes/sharers-warning';
import { useAssign } from './assign-context';

export type ApplyConfirmationProps = Omit<DialogProps, 'title' | 'children'>;

/** "Start breakout rooms?": who will be moved and who stays. Saying no loses nothing of the plan. */
export const ApplyConfirmation = forwardRef<HTMLDialogElement, ApplyConfirmationProps>(
  function ApplyConfirmation(props, ref) {
    const { people, unassigned, missing, apply } = useAssign();
    const { plan } = useBreakoutPlan();
    const currentRoomId = useBreakoutSelector((snapshot) => snapshot.currentRoomId);
    const sharers = useBreakoutSelector((snapshot) => snapshot.screenSharers);
    const { t } = useMessages();
    // What is asked stays the same while one reads it, whatever another host does meanwhile: that is what is agreed to.
    const { open = false } = props;
    const now = apply.live ? 'apply' : 'start';
    const [asked, setAsked] = useState<{ open: boolean; kind: typeof now }>({ open, kind: now });
    if (asked.open !== open) setAsked({ open, kind: now });
    const { kind } = asked;
    const assigned = people.length - unassigned.length;
    const rooms = plan?.rooms.length ?? 0;
    const started =
      assigned === 0 && rooms > 0
        ? t('confirm.start.empty', { count: rooms })
        : t('confirm.start.description', { count: assigned });
    const changes = useChanges();
    // Those who share are where I am: they stay if the plan has them there, too.
    const movedKeys = sharers
      .map(({ key }) => key)
      .filter((key) => (plan?.rooms.find(({ personKeys }) => personKeys.includes(key))?.id ?? null) !== currentRoomId);
    return (
      <ConfirmDialog
        ref={ref}
        {...props}
        title={t(`confirm.${kind}.title`)}
        confirmLabel={t(`confirm.${kind}.confirm`)}
        cancelLabel={t(`confirm.${kind}.cancel`)}
        onConfirm={() => apply.run(kind)}
      >
        {kind === 'apply' ? changes.map((change) => <p key={change}>{change}</p>) : <p>{started}</p>}
        <SharersWarning personKeys={movedKeys} />
        {missing > 0 && kind === 'start' && (
          <p className="rbk-muted">{t('confirm.start.unassigned', { count: missing })}</p>
        )}
      </ConfirmDialog>
    );
  },
);

/** What applying the plan comes to, in numbers. */
function useChanges(): string[] {
  const { plan } = useBreakoutPlan();
  const main = useBreakoutSelector((snapshot) => snapshot.main);
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const me = useBreakoutSelector((snapshot) => snapshot.me);
  const { t } = useMessages();
  if (!plan || !main) return [];
  const { moves, create, remove } = diffPlan(plan, othersIn({ main, rooms }, me));
  const back = moves.filter(({ toId }) => toId === main.id).length;
  const numbers = [
    ['confirm.apply.moves', moves.length - back],
    ['confirm.apply.back', back],
    ['confirm.apply.opens', create.length],
    ['confirm.apply.closes', remove.length],
  ] as const;
  const changes = numbers.flatMap(([key, count]) => (count > 0 ? [t(key, { count })] : []));
  return moves.length === 0 ? [t('confirm.apply.nobody'), ...changes] : changes;
}
