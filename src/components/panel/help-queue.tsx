import { forwardRef, useState } from 'react';
import type { HelpRequest } from '../../core/facilitation/help';
import type { Room } from '../../core/types';
import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { helpTexts } from '../../locales/en/help';
import { panelTexts } from '../../locales/en/panel';
import { panelHostTexts } from '../../locales/en/panel-host';
import { Button } from '../../primitives/button';
import { Icon } from '../../primitives/icon';
import { Part, type PartProps } from '../../primitives/part';
import { useShareGuard } from '../confirm/use-share-guard';
import { LateAnnounceDialog } from '../late/opened-dialogs';
import { announceView, fetching } from '../late/opened-views';
import { ErrorNote } from '../notes/error-note';
import { LiveRoomMenu } from './live-room-menu';
import { useSwitchAction } from '../use-action';
import { useMinutesSince } from '../use-minutes-since';

export type HelpQueueProps = Omit<PartProps<'ul'>, 'children'>;

/**
 * For hosts: the rooms that ask for help, the longest wait first, each with the way there and a reply by text, and in its menu
 * "I am coming" and "Done". Renders a `ul`, or nothing while nobody asks.
 */
export const HelpQueue = forwardRef<HTMLUListElement, HelpQueueProps>(function HelpQueue(props, ref) {
  const { requests } = useBreakoutHelp();
  const { t } = useTexts(helpTexts);
  const [replyTo, setReplyTo] = useState<Pick<Room, 'id' | 'title'>>();
  const [isReplying, setReplying] = useState(false);
  return (
    <>
      {requests.length > 0 && (
        <Part tag="ul" className="rbk-help-queue" role="list" ref={ref} aria-label={t('help.queue')} custom={props}>
          {requests.map((request) => (
            <HelpCard
              key={request.roomId}
              request={request}
              onReply={(room) => {
                setReplyTo(room);
                setReplying(true);
              }}
            />
          ))}
        </Part>
      )}
      {/* What is typed outlives the call. */}
      {replyTo && (
        <LateAnnounceDialog key={replyTo.id} isReply to={replyTo} open={isReplying} onOpenChange={setReplying} />
      )}
    </>
  );
});

function HelpCard({ request, onReply }: { request: HelpRequest; onReply: (room: Room) => void }) {
  const { roomId, text, askers, askedAt, state, host, hostId, reply } = request;
  const { join, room, permissions } = useBreakoutMeeting();
  const me = useBreakoutSelector((snapshot) => snapshot.me);
  const helped = useBreakoutSelector(({ rooms }) => rooms.find(({ id }) => id === roomId));
  const title = helped?.title ?? '';
  const { claim, done } = useBreakoutHelp();
  const { pending, settled, error, run } = useSwitchAction();
  const { guard, question } = useShareGuard('HelpQueue');
  const { t } = useTexts(helpTexts, panelTexts, panelHostTexts);
  const minutes = useMinutesSince(askedAt);
  const isHere = room?.id === roomId;
  const isMine = hostId !== '' && hostId === me?.id;
  const go = () =>
    guard(me ? [me.key] : [], () => {
      void run(async () => {
        await claim(roomId);
        await join(roomId);
      });
    });
  const waited = minutes === 0 ? t('help.waiting.now') : t('help.waiting', { count: minutes });
  const coming = isMine ? t('help.youAreComing') : t('help.coming', { name: host });
  const here = isHere ? t('help.youAreHere') : t('help.here', { name: host });
  const said = { asked: waited, coming, here }[state];
  // One press where the host is wanted, or to reply; the rest is in the menu of the room, so that many calls leave the rooms in view.
  const first = isHere ? 'done' : permissions.canSwitchRooms ? 'join' : state === 'asked' ? 'claim' : 'done';
  const actions = {
    join: go,
    claim: () => void run(() => claim(roomId)),
    done: () => void run(() => done(roomId)),
  };
  const labels = { join: t('panel.join'), claim: t('help.claim'), done: t('help.done') };
  return (
    <li className="rbk-help-card" data-help={state}>
      <div className="rbk-help-head">
        <Icon plain name="help" />
        <div className="rbk-help-title">
          <strong dir="auto">{state === 'asked' ? t('help.call', { room: title }) : title}</strong>
          <p className="rbk-help-detail rbk-muted">
            <span dir="auto" className="rbk-truncate" title={t('common.list', { items: askers })}>
              {t('common.list', { items: askers })}
            </span>
            <span>{said}</span>
          </p>
        </div>
        <Button
          variant="primary"
          aria-label={first === 'join' ? t('panel.joinRoom', { room: title }) : undefined}
          aria-disabled={pending || (first === 'join' && !settled)}
          onClick={actions[first]}
        >
          {labels[first]}
        </Button>
        {helped && !isHere && (
          <Button
            className="rbk-help-reply"
            icon="message"
            title={t('help.reply')}
            aria-haspopup="dialog"
            {...fetching(announceView)}
            onClick={() => onReply(helped)}
          >
            <span>{t('help.reply')}</span>
          </Button>
        )}
        {helped && <LiveRoomMenu room={helped} attempt={run} onReply={() => onReply(helped)} />}
      </div>
      {text !== '' && (
        <p dir="auto" className="rbk-user-text">
          {text}
        </p>
      )}
      {reply !== '' && <p className="rbk-muted">{t('help.replied', { name: host, text: reply })}</p>}
      <ErrorNote error={error} />
      {question}
    </li>
  );
}
