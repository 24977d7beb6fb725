import { forwardRef, useEffect, useState } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useRecordingsStore } from '../../hooks/use-breakout-recordings';
import { useBreakoutRooms } from '../../hooks/use-breakout-rooms';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useSlice } from '../../hooks/use-slice';
import { useTexts } from '../../hooks/use-texts';
import { panelTexts } from '../../locales/en/panel';
import { panelHostTexts } from '../../locales/en/panel-host';
import { perLocale } from '../../locales/per-locale';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { LateSessionRecord } from '../late/opened-dialogs';
import { useIsPlaced } from '../placed-parts';
import { RecordingLine } from '../recording/recording-status';
import { countInRooms } from './shown-people';
import { PanelTools } from './panel-tools';

export interface PanelHeaderProps extends PartProps<'header'> {
  /** Id for the title, by which the panel is named. */
  titleId?: string | undefined;
}

/**
 * The panel's title (its children replace the text), how many people are in the rooms, how old that is, the control of
 * the recording of the user's current place, a host's tools, and the close button, which leaves the rooms open.
 * `RecordingStatus`, where the app has placed one, has that control instead.
 */
export const PanelHeader = forwardRef<HTMLElement, PanelHeaderProps>(function PanelHeader(
  { titleId, children, ...rest },
  ref,
) {
  const { rooms, isOpen } = useBreakoutRooms();
  const { permissions, room } = useBreakoutMeeting();
  const { canAlter } = permissions;
  // While a host has every room recorded, one place stops them all.
  const { getSnapshot, subscribe } = useRecordingsStore();
  const isWished = useSlice({ getState: getSnapshot, subscribe }, ({ wish }) => wish?.action === 'start');
  const isOfAll = isWished && canAlter && room !== null;
  const [, setView] = useBreakoutView();
  const hasRecording = useIsPlaced('RecordingStatus');
  const [record, setRecord] = useState(false);
  const { t } = useTexts(panelTexts, panelHostTexts);
  const count = useBreakoutSelector(countInRooms);
  return (
    <Part tag="header" className="rbk-panel-header" ref={ref} custom={rest}>
      <h2 id={titleId} className="rbk-panel-title">
        {children ?? t('panel.title')}
      </h2>
      {isOpen && (
        <p className="rbk-panel-summary">
          <span className="rbk-panel-count">
            {t('panel.summary', { count, rooms: t('panel.summary.rooms', { count: rooms.length }) })}
          </span>
          <ListAge />
        </p>
      )}
      {!hasRecording && <RecordingLine isSeenElsewhere={isOfAll} />}
      {isOpen && canAlter && <PanelTools onRecord={() => setRecord(true)} />}
      {/* Not with the tools, which go when the rooms close. */}
      {canAlter && <LateSessionRecord open={record} onOpenChange={setRecord} />}
      <Button kind="icon" variant="ghost" icon="close" onClick={() => setView(null)}>
        {t('panel.hide')}
      </Button>
    </Part>
  );
});

/** Up to this age a list passes for fresh, s. */
const FRESH = 2;

/** How long ago the server confirmed who is where; empty while that is fresh. Not read out by itself: it changes each second. */
function ListAge() {
  const updatedAt = useBreakoutSelector((snapshot) => snapshot.updatedAt);
  const { locale } = useTexts();
  const age = useAge(updatedAt);
  return <span className="rbk-panel-age">{age > FRESH && ago(locale, age)}</span>;
}

const agesIn = /* @__PURE__ */ perLocale((locale) => new Intl.RelativeTimeFormat(locale, { style: 'short' }));

function ago(locale: string, seconds: number): string {
  const format = agesIn(locale);
  return seconds < 60 ? format.format(-seconds, 'second') : format.format(-Math.floor(seconds / 60), 'minute');
}

/** Whole seconds since a moment; 0 for none. */
function useAge(since: number | null): number {
  const [age, setAge] = useState(0);
  useEffect(() => {
    const look = () => setAge(since === null ? 0 : Math.max(0, Math.floor((Date.now() - since) / 1000)));
    look();
    const timer = setInterval(look, 500);
    return () => clearInterval(timer);
  }, [since]);
  return age;
}
