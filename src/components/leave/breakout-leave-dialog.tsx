import { forwardRef, useId, type ReactNode } from 'react';
import type { LeaveOptions } from '../../core/session/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { leaveTexts } from '../../locales/en/leave';
import { Button, type ButtonProps } from '../../primitives/button';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter } from '../../primitives/dialog-footer';
import { DialogHeader } from '../../primitives/dialog-header';
import { ErrorNote } from '../notes/error-note';
import { OperationProgress } from '../notes/operation-progress';
import { SharersWarning } from '../notes/sharers-warning';
import { personLabel } from '../people/person-label';
import { useAction } from '../use-action';

export interface BreakoutLeaveDialogProps extends DialogProps {
  /** Further ways to leave, each a `LeaveChoice`, after those that have to do with rooms. */
  choices?: ReactNode;
}

/**
 * Asks what to leave: the room, which leads back to the main meeting, or the whole meeting. The last host there decides
 * what becomes of open rooms. Where there is nothing to choose it is a short question. Its children replace the default
 * composition.
 */
export const BreakoutLeaveDialog = forwardRef<HTMLDialogElement, BreakoutLeaveDialogProps>(function BreakoutLeaveDialog(
  { choices, children, ...rest },
  ref,
) {
  return (
    <Dialog ref={ref} {...rest}>
      {children ?? <Content>{choices}</Content>}
    </Dialog>
  );
});

/** What the user can leave, each with what comes of it, or the one question. Only what their permissions allow; then the app's own ways. */
function Content({ children }: { children: ReactNode }) {
  const { room, isOpen, isLastHost, permissions, operations, returnToMain, leave } = useBreakoutMeeting();
  const me = useBreakoutSelector((snapshot) => snapshot.me);
  const otherHosts = useBreakoutSelector((snapshot) => snapshot.otherHosts);
  const operation = operations.find(({ kind }) => kind === 'close');
  const { close } = useDialog();
  const { pending, error, run } = useAction();
  const { t } = useTexts(leaveTexts);
  const attempt = (action: () => Promise<void>) =>
    void run(async () => {
      await action();
      close('action');
    });
  const goodbye = (rooms?: LeaveOptions['rooms']) => attempt(() => leave({ rooms }));
  const isQuestion = !room && !isLastHost;
  const whatRemains =
    isOpen && permissions.canAlter
      ? t('leave.handOver', { hosts: otherHosts.map((person) => personLabel(t, person)) })
      : null;
  return (
    <>
      <DialogHeader className="rbk-leave-header">{t(room ? 'leave.title' : 'leave.titleMeeting')}</DialogHeader>
      <DialogBody>
        <div className="rbk-leave">
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
          {isLastHost && (
            <>
              <p className="rbk-leave-text">{t('leave.lastHost')}</p>
              <LeaveChoice
                text={t('leave.keep.text')}
                disabled={pending}
                danger
                icon="leave"
                onClick={() => goodbye('keep')}
              >
                {t('leave.keep')}
              </LeaveChoice>
              <LeaveChoice
                text={t('leave.close.text')}
                disabled={pending}
                danger
                icon="stop"
                onClick={() => goodbye('close')}
              >
                {t('leave.close')}
              </LeaveChoice>
            </>
          )}
          {room && !isLastHost && (
            <LeaveChoice text={whatRemains} disabled={pending} danger icon="leave" onClick={() => goodbye()}>
              {t('leave.meeting')}
            </LeaveChoice>
          )}
          {isQuestion && <p>{whatRemains ?? t('leave.meeting.text')}</p>}
          {children}
        </div>
      </DialogBody>
      <DialogFooter>
        {/* Stay after all: in view, and focused at first, however many ways to leave there are. */}
        <Button variant="ghost" data-initial-focus="" onClick={() => close('close-button')}>
          {t('common.cancel')}
        </Button>
        {isQuestion && (
          <Button variant="danger" aria-disabled={pending} onClick={() => goodbye()}>
            {t('leave.meeting')}
          </Button>
        )}
      </DialogFooter>
    </>
  );
}

export interface LeaveChoiceProps extends ButtonProps {
  /** What comes of it, or why it is not possible. */
  text: ReactNode;
  /** It ends something for the user or for others. */
  danger?: boolean | undefined;
}

/** One way to leave. Where it is not possible it stays reachable, so that the reason can be read. */
export const LeaveChoice = forwardRef<HTMLElement, LeaveChoiceProps>(function LeaveChoice(
  { text, danger = false, disabled = false, ...rest },
  ref,
) {
  const id = useId();
  return (
    <div className="rbk-leave-choice">
      <Button
        ref={ref}
        kind="wide"
        variant="ghost"
        data-danger={danger ? '' : undefined}
        aria-disabled={disabled}
        aria-describedby={text ? id : undefined}
        {...rest}
      />
      {text && (
        <p id={id} className="rbk-leave-text">
          {text}
        </p>
      )}
    </div>
  );
});
