import { forwardRef, useState } from 'react';
import type { HelpRequest } from '../../core/facilitation/help';
import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { helpTexts } from '../../locales/en/help';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { AnnounceDialog } from '../announcements/announce-dialog';
import { useShareGuard } from '../confirm/use-share-guard';
import { ErrorNote } from '../notes/error-note';
import { useSwitchAction } from '../use-action';
import { useMinutesSince } from '../use-minutes-since';

export type HelpQueueProps = Omit<PartProps<'ul'>, 'children'>;

/**
 * For hosts: the rooms that ask for help, the longest wait first, each with the way there, "I am coming", a reply by text,
 * and "Done". Renders a `ul`, or nothing while nobody asks.
 */
export const HelpQueue = forwardRef<HTMLUListElement, HelpQueueProps>(function HelpQueue(props, ref) {
  const { requests } = useBreakoutHelp();
  const { t } = useTexts(helpTexts);
  if (requests.length === 0) return null;
  return (
    <Part tag="ul" className="rbk-help-queue" role="list" ref={ref} aria-label={t('help.queue')} custom={props}>
      {requests.map((request) => (
        <HelpCard key={request.roomId} request={request} />
      ))}
    </Part>
  );
});

function HelpCard({ request }: { request: HelpRequest }) {
  const { roomId, text, askers, askedAt, state, host, hostId, reply } = request;
  const { join, room, permissions } = useBreakoutMeeting();
  const me = useBreakoutSelector((snapshot) => snapshot.me);
  const title = useBreakoutSelector(({ rooms }) => rooms.find(({ id }) => id === roomId)?.title ?? '');
  const { claim, release, done } = useBreakoutHelp();
  const { pending, settled, error, run } = useSwitchAction();
  const { guard, question } = useShareGuard('HelpQueue');
  const { t } = useTexts(helpTexts);
  const [isReplying, setReplying] = useState(false);
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
  const mine = isMine ? t('help.youAreComing') : t('help.coming', { name: host });
  return (
    <li className="rbk-help-card" data-help={state}>
      <p className="rbk-help-title">
        <strong dir="auto">{title}</strong>
        <span className="rbk-muted">
          {minutes === 0 ? t('help.waiting.now') : t('help.waiting', { count: minutes })}
        </span>
      </p>
      <p className="rbk-muted">{t('common.list', { items: askers })}</p>
      {text !== '' && (
        <p dir="auto" className="rbk-user-text">
          {text}
        </p>
      )}
      {state !== 'asked' && (
        <p>{state === 'coming' ? mine : isHere ? t('help.youAreHere') : t('help.here', { name: host })}</p>
      )}
      {reply !== '' && <p className="rbk-muted">{t('help.replied', { name: host, text: reply })}</p>}
      <ErrorNote error={error} />
      <div className="rbk-note-actions">
        {!isHere && permissions.canSwitchRooms && (
          <Button variant="primary" icon="enter" aria-disabled={pending || !settled} onClick={go}>
            {t('help.join', { room: title })}
          </Button>
        )}
        {state === 'asked' && !isHere && (
          <Button aria-disabled={pending} onClick={() => void run(() => claim(roomId))}>
            {t('help.claim')}
          </Button>
        )}
        {state === 'coming' && isMine && (
          <Button aria-disabled={pending} onClick={() => void run(() => release(roomId))}>
            {t('help.release')}
          </Button>
        )}
        <Button aria-haspopup="dialog" onClick={() => setReplying(true)}>
          {t('help.reply')}
        </Button>
        <Button
          variant={isHere ? 'primary' : 'secondary'}
          aria-disabled={pending}
          onClick={() => void run(() => done(roomId))}
        >
          {t('help.done')}
        </Button>
      </div>
      <AnnounceDialog replyTo={roomId} open={isReplying} onOpenChange={setReplying} />
      {question}
    </li>
  );
}
