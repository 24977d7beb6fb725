import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';
import { useAction } from '../use-action';
import { useFocusOnMount } from '../use-focus-on-mount';

export type SwitchingFailureProps = PartProps<'div'>;

/**
 * Why a switch failed, and the ways out: the same room once more, the main meeting or, where nothing but a new start
 * helps, loading the page again. Its children come after them: an app's own "join again", say.
 */
export const SwitchingFailure = forwardRef<HTMLDivElement, SwitchingFailureProps>(function SwitchingFailure(
  { children, ...rest },
  ref,
) {
  const { error, switching, retrySwitch, returnToMain } = useBreakoutMeeting();
  const { t } = useMessages();
  const { pending, run } = useAction();
  const title = useFocusOnMount<HTMLHeadingElement>();
  const code = error?.code ?? 'switch-failed';
  const room = switching?.toMain === false ? switching.toTitle : null;
  return usePart(
    {
      tag: 'div',
      className: 'rbk-switching-card',
      ref,
      props: {
        children: (
          <>
            <h2 ref={title} tabIndex={-1} className="rbk-switching-title">
              {room === null ? t('switching.failed') : t('switching.failedRoom', { room })}
            </h2>
            <p className="rbk-switching-text">
              <span>{t(`error.${code}.title`)}.</span>
              <span>{t(`error.${code}.fix`)}</span>
            </p>
            <div className="rbk-note-actions">
              {code === 'rejoin-needed' ? (
                // Without a token for a new connection, trying again comes to the same end.
                <Button size="lg" variant="primary" onClick={() => location.reload()}>
                  {t('switching.reload')}
                </Button>
              ) : (
                <>
                  {switching?.toMain === false && (
                    <Button size="lg" aria-disabled={pending} onClick={() => void run(returnToMain)}>
                      {t('switching.returnToMain')}
                    </Button>
                  )}
                  <Button size="lg" variant="primary" aria-disabled={pending} onClick={() => void run(retrySwitch)}>
                    {t('switching.retry')}
                  </Button>
                </>
              )}
            </div>
            {children}
          </>
        ),
      },
    },
    rest,
  );
});
