import { forwardRef } from 'react';
import type { LeaveOptions } from '../../core/session/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { useDialog } from '../../primitives/dialog-context';
import { Part, type PartProps } from '../../primitives/part';
import { ErrorNote } from '../notes/error-note';
import { OperationProgress } from '../notes/operation-progress';
import { SharersWarning } from '../notes/sharers-warning';
import { useAction } from '../use-action';
import { LeaveChoice } from './leave-choice';
import { personLabel } from '../people/person-label';

/** Children are further ways to leave, each a `LeaveChoice`. */
export type LeaveChoicesProps = PartProps<'div'>;

/** What one can leave, each with what comes of it. Only what one's permissions allow. */
export const LeaveChoices = forwardRef<HTMLDivElement, LeaveChoicesProps>(function LeaveChoices(
  { children, ...rest },
  ref,
) {
  const { room, isOpen, isLastHost, permissions, operations, returnToMain, leave } = useBreakoutMeeting();
  const me = useBreakoutSelector((snapshot) => snapshot.me);
  const otherHosts = useBreakoutSelector((snapshot) => snapshot.otherHosts);
  const operation = operations.find(({ kind }) => kind === 'close');
  const { close } = useDialog();
  const { pending, error, run } = useAction();
  const { t } = useMessages();
  const attempt = (action: () => Promise<void>) =>
    void run(async () => {
      await action();
      close('action');
    });
  const goodbye = (rooms?: LeaveOptions['rooms']) => attempt(() => leave({ rooms }));
  const whatRemains =
    isOpen && permissions.canAlter
      ? t('leave.handOver', { hosts: otherHosts.map((person) => personLabel(t, person)) })
      : null;
  return (
    <Part tag="div" className="rbk-leave" ref={ref} custom={rest}>
      <ErrorNote error={error} />
      {operation && <OperationProgress operation={operation} />}
      {room && me && <SharersWarning personKeys={[me.key]} />}
      {room && (
        <LeaveChoice
          text={t(permissions.canReturnToMain ? 'leave.room.text' : 'leave.room.notAllowed')}
          disabled={pending || !permissions.canReturnToMain}
          icon="back"
          onClick={() => attempt(returnToMain)}
        >
          {t('leave.room', { room: room.title })}
        </LeaveChoice>
      )}
      {isLastHost ? (
        <>
          <p className="rbk-leave-text">{t('leave.lastHost')}</p>
          <LeaveChoice text={t('leave.close.text')} disabled={pending} danger onClick={() => goodbye('close')}>
            {t('leave.close')}
          </LeaveChoice>
          <LeaveChoice text={t('leave.keep.text')} disabled={pending} onClick={() => goodbye('keep')}>
            {t('leave.keep')}
          </LeaveChoice>
        </>
      ) : (
        <LeaveChoice text={whatRemains} disabled={pending} danger onClick={() => goodbye()}>
          {t('leave.meeting')}
        </LeaveChoice>
      )}
      {children}
    </Part>
  );
});
