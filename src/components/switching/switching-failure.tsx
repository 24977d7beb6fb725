import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { useAction } from '../use-action';
import { useFocusOnMount } from '../use-focus-on-mount';

export type SwitchingFailureProps = PartProps<'div'>;

/**
 * Why one is nowhere, and the ways out: the same room once more, the main meeting or, where the connection is lost,
 * loading the page again, which is the only one where there is no token for a new connection. Its children come after them: an app's own "join again", say.
 */
export const SwitchingFailure = forwardRef<HTMLDivElement, SwitchingFailureProps>(function SwitchingFailure(
  { children, ...rest },
  ref,
) {
  const { error, switching, retrySwitch, returnToMain } = useBreakoutMeeting();
  const { t } = useMessages();
  const { pending, error: refused, run } = useAction();
  const title = useFocusOnMount<HTMLHeadingElement>();
  const code = error?.code ?? 'switch-failed';
  const room = switching?.toMain === false ? switching.toTitle : null;
  const toRoom = switching?.toMain === false && code !== 'room-gone';
  // There is no token for a new connection: trying again comes to the same end.
  const stuck = code === 'rejoin-needed' && refused !== null;
  const attempt = (way: () => Promise<void>) => () =>
    void run(way).then(() => {
      // The button that was pressed may be gone.
      title.current?.focus();
    });
  return (
    <Part tag="div" className="rbk-switching-card" ref={ref} custom={rest}>
      <h2 ref={title} tabIndex={-1} className="rbk-switching-title">
        {room === null ? t('switching.failed') : t('switching.failedRoom', { room })}
      </h2>
      <p className="rbk-switching-text">
        <span>{t(`error.${code}.title`)}.</span>
        <span>{t(`error.${code}.fix`)}</span>
      </p>
      <div className="rbk-note-actions">
        {code === 'rejoin-needed' && (
          <Button size="lg" variant={stuck ? 'primary' : 'secondary'} onClick={() => location.reload()}>
            {t('switching.reload')}
          </Button>
        )}
        {toRoom && !stuck && (
          <Button size="lg" aria-disabled={pending} onClick={attempt(returnToMain)}>
            {t('switching.returnToMain')}
          </Button>
        )}
        {!stuck && (
          <Button
            size="lg"
            variant="primary"
            aria-disabled={pending}
            onClick={attempt(toRoom ? retrySwitch : returnToMain)}
          >
            {t(switching ? 'switching.retry' : 'switching.returnToMain')}
          </Button>
        )}
      </div>
      {children}
    </Part>
  );
});
