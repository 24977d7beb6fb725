import { forwardRef, useState } from 'react';
import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { helpTexts } from '../../locales/en/help';
import { Button } from '../../primitives/button';
import { Icon } from '../../primitives/icon';
import { Part, type PartProps } from '../../primitives/part';
import { ErrorNote } from '../notes/error-note';
import { usePlaced } from '../placed-parts';
import { useAction } from '../use-action';
import { useMinutesSince } from '../use-minutes-since';
import { HelpTextDialog } from './help-text-dialog';

/** State of `HelpButton`. */
export interface HelpButtonState {
  /** Whether the user's room has asked, a host is coming, or is there. `none`: nobody has asked. Attribute: `data-help`. */
  help: 'none' | 'asked' | 'coming' | 'here';
}

export type HelpButtonProps = Omit<PartProps<'div', HelpButtonState>, 'children'>;

/**
 * For participants in a room: asks for help; then how long ago that was, who is coming, who is there, and a way to take the
 * request back. Who presses it later joins the request of the room. Renders a `div`, or nothing for hosts and in the main
 * meeting. Put it where it is in sight all the time, such as a control bar: notes and panel then leave it out.
 */
export const HelpButton = forwardRef<HTMLDivElement, HelpButtonProps>(function HelpButton(props, ref) {
  usePlaced('HelpButton');
  return <HelpLine ref={ref} {...props} />;
});

/** As `HelpButton`, for a place that may be out of sight. */
export const HelpLine = forwardRef<HTMLDivElement, HelpButtonProps>(function HelpLine(props, ref) {
  const isMine = useBreakoutSelector(
    ({ currentRoomId, permissions }) => currentRoomId !== null && !permissions.canAlter,
  );
  const { own, isAsking, ended, isHostOnline, ask, cancel } = useBreakoutHelp();
  const { pending, error, run } = useAction();
  const [isSaying, setSaying] = useState(false);
  const { t } = useTexts(helpTexts);
  if (!isMine) return null;
  return (
    <Part tag="div" className="rbk-help" state={{ help: own?.state ?? 'none' }} ref={ref} custom={props}>
      {own && (
        <span className="rbk-help-text">
          <Icon name="help" />
          {own.state === 'asked' ? (
            <AskedAt at={own.askedAt} by={isAsking ? [] : own.askers} />
          ) : (
            t(`help.${own.state}`, { name: own.host })
          )}
          {isAsking && own.text !== '' && (
            <span className="rbk-help-sent">{t('help.about.sent', { text: own.text })}</span>
          )}
          {own.state === 'asked' && !isHostOnline && <span className="rbk-muted"> {t('help.noHost')}</span>}
        </span>
      )}
      {ended !== null && (
        <span className="rbk-help-text">
          {t('help.ended')}
          {ended !== '' && <span className="rbk-help-sent">{t('help.about.sent', { text: ended })}</span>}
        </span>
      )}
      {isAsking && own?.state !== 'here' && (
        <Button icon="message" aria-haspopup="dialog" className="rbk-help-about" onClick={() => setSaying(true)}>
          {t(own?.text === '' ? 'help.about' : 'help.about.more')}
        </Button>
      )}
      {!isAsking && own?.state !== 'here' && (
        <Button icon="help" aria-disabled={pending} onClick={() => void run(() => ask())}>
          {t(own ? 'help.askToo' : ended === null ? 'help.ask' : 'help.again')}
        </Button>
      )}
      {((isAsking && own?.state !== 'here') || ended !== null) && (
        <Button
          className="rbk-note-dismiss"
          kind="icon"
          variant="ghost"
          icon="close"
          aria-disabled={pending}
          onClick={() => void run(cancel)}
        >
          {t(isAsking ? 'help.cancel' : 'common.dismiss')}
        </Button>
      )}
      {/* What is typed outlives the call that it was for. */}
      <HelpTextDialog open={isSaying} onOpenChange={setSaying} />
      <ErrorNote error={error} />
    </Part>
  );
});

/** How long ago the user asked or, with names, who else did. */
function AskedAt({ at, by }: { at: number; by: readonly string[] }) {
  const minutes = useMinutesSince(at);
  const { t } = useTexts(helpTexts);
  if (by.length > 0) return t('help.askedBy', { names: by });
  return minutes === 0 ? t('help.asked.now') : t('help.asked', { count: minutes });
}
