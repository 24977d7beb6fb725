import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useTexts } from '../../hooks/use-texts';
import { Button } from '../../primitives/button';
import { Part } from '../../primitives/part';
import type { BreakoutPanelProps } from '../panel/breakout-panel';
import { usePanelOpen } from '../use-panel-open';
import { DebriefKeeper } from './late-debrief-keeper';
import { Spinner } from '../../primitives/spinner';
import { LateStatus } from './late-status';
import { useLateView } from './use-late-view';
import { panelView } from './views';

/**
 * The open rooms, beside the meeting: where the user is, who is where, and what the user's permissions allow to do about
 * it. As tall as its container. Its children replace the default composition; `useBreakoutPanel()` gives own parts the
 * state. Most of it is loaded as soon as rooms are open, or this user may open some.
 */
export const BreakoutPanel = forwardRef<HTMLElement, BreakoutPanelProps>(function BreakoutPanel(props, ref) {
  const { open, children, ...rest } = props;
  const { permissions, isOpen } = useBreakoutMeeting();
  const { t, dir } = useTexts();
  const [, setView] = useBreakoutView();
  const host = permissions.canAlter;
  const wanted = usePanelOpen(open);
  const View = useLateView(panelView, { wanted, likely: isOpen || host });
  if (View) {
    return (
      <>
        <DebriefKeeper />
        <View ref={ref} {...props} />
      </>
    );
  }
  if (!wanted) return null;
  return (
    <Part
      tag="section"
      className="rbk-panel"
      state={{ host }}
      ref={ref}
      dir={dir}
      aria-label={t('toggle.panel')}
      custom={rest}
    >
      <header className="rbk-panel-header">
        <h2 className="rbk-panel-title">{t('toggle.panel')}</h2>
        <Button kind="icon" variant="ghost" icon="close" onClick={() => setView(null)}>
          {t('common.close')}
        </Button>
      </header>
      <LateStatus view={panelView}>
        <Spinner />
      </LateStatus>
    </Part>
  );
});
