import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../hooks/session-context';
import type { RoundSchedule } from '../../core/plan/timing';
import { useRecordingsStore } from '../../hooks/use-breakout-recordings';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useSlice } from '../../hooks/use-slice';
import { useTexts } from '../../hooks/use-texts';
import { useTimerActions } from '../../hooks/use-timer-slice';
import { announcementTexts } from '../../locales/en/announcement';
import { assignTexts } from '../../locales/en/assign';
import { briefTexts } from '../../locales/en/brief';
import { debriefTexts } from '../../locales/en/debrief';
import { panelHostTexts } from '../../locales/en/panel-host';
import { recordingRoomsTexts } from '../../locales/en/recording-rooms';
import { resultsTexts } from '../../locales/en/results';
import { roundsTexts } from '../../locales/en/rounds';
import { timerTexts } from '../../locales/en/timer';
import { Button } from '../../primitives/button';
import { focusWhenReady } from '../../primitives/inner-button';
import { MenuButton } from '../../primitives/menu-button';
import { LiveBriefDialog } from '../brief/brief-controls';
import { LateAnnounceDialog, LateResultsDialog, LateRoundsDialog, LateTimerDialog } from '../late/opened-dialogs';
import {
  announceView,
  briefView,
  fetching,
  resultsView,
  roundsView,
  sessionRecordView,
  timerView,
} from '../late/opened-views';
import { isRecorded } from '../recording/room-recordings';
import { useOpenedAll } from './opened-rooms';
import { useBreakoutPanel } from './use-breakout-panel';
import { rememberTimer } from './undo';

/** What concerns all rooms: a timer, an announcement, one more room, and the menu of what a host can do with the people of all rooms. */
export function PanelTools({ onRecord }: { onRecord: () => void }) {
  const { ready, adding, setAdding, selection, setSelection, ask, operation } = useBreakoutPanel();
  const recordings = useRecordingsStore();
  const source = { getState: recordings.getSnapshot, subscribe: recordings.subscribe };
  const isWished = useSlice(source, ({ wish }) => wish?.action === 'start');
  const areRecorded = useSlice(source, ({ rooms }) => rooms.some(isRecorded));
  const isOffline = useBreakoutSelector(({ connection }) => connection !== 'online');
  const nobody = useBreakoutSelector(({ rooms }) => rooms.every(({ people }) => people.length === 0));
  const { t } = useTexts(
    announcementTexts,
    assignTexts,
    briefTexts,
    debriefTexts,
    panelHostTexts,
    recordingRoomsTexts,
    resultsTexts,
    roundsTexts,
    timerTexts,
  );
  const startRounds = useRoundsStart();
  const [isAnyOpen, openAll] = useOpenedAll();
  const [open, setOpen] = useState<'timer' | 'rounds' | 'brief' | 'announce' | 'results' | null>(null);
  const add = useRef<HTMLElement>(null);
  const wasAdding = useRef(adding);
  useEffect(() => {
    const hasClosed = wasAdding.current && !adding;
    wasAdding.current = adding;
    // The field that had the focus is gone: back to what opened it. The panel itself may have taken the focus by now.
    if (hasClosed && add.current && document.activeElement?.contains(add.current)) return focusWhenReady(add.current);
  }, [adding]);
  return (
    <div className="rbk-panel-tools">
      <Button
        kind="icon"
        variant="ghost"
        icon="announce"
        aria-haspopup="dialog"
        aria-disabled={isOffline}
        {...fetching(announceView)}
        onClick={() => setOpen('announce')}
      >
        {t('announcement.new')}
      </Button>
      <Button
        ref={add}
        kind="icon"
        variant="ghost"
        icon="add"
        aria-disabled={!ready}
        aria-expanded={adding}
        onClick={() => setAdding(!adding)}
      >
        {t('assign.addRoom')}
      </Button>
      <MenuButton
        kind="icon"
        variant="ghost"
        icon="more"
        items={[
          {
            id: 'timer',
            label: t('timer.label'),
            icon: 'clock',
            group: 'time',
            disabled: isOffline,
            onApproach: timerView.prefetch,
          },
          {
            id: 'rounds',
            label: t('rounds.menu'),
            icon: 'rounds',
            group: 'time',
            disabled: isOffline,
            onApproach: roundsView.prefetch,
          },
          {
            id: 'brief',
            label: t('brief.menu'),
            icon: 'task',
            group: 'time',
            disabled: isOffline,
            onApproach: briefView.prefetch,
          },
          { id: 'results', label: t('results.menu'), icon: 'help', group: 'time', onApproach: resultsView.prefetch },
          ...(isWished
            ? []
            : [
                {
                  id: 'start',
                  label: t('recording.rooms.start'),
                  icon: 'record',
                  group: 'time',
                  disabled: isOffline,
                } as const,
              ]),
          ...(isWished || areRecorded
            ? [
                {
                  id: 'stop',
                  label: t('recording.rooms.stop'),
                  icon: 'stop',
                  group: 'time',
                  disabled: isOffline,
                } as const,
              ]
            : []),
          {
            id: 'lines',
            label: t(isAnyOpen ? 'assign.hidePeople' : 'assign.showPeople'),
            icon: 'rooms',
            group: 'view',
          },
          { id: 'select', label: t('panel.select'), icon: 'people', current: selection !== null },
          { id: 'recall', label: t('panel.recallAll'), icon: 'undo', disabled: !ready || nobody },
          {
            id: 'record',
            label: t('debrief.menu'),
            icon: 'info',
            group: 'record',
            onApproach: sessionRecordView.prefetch,
          },
        ]}
        onSelect={(id) => {
          const dialogs = ['timer', 'rounds', 'brief', 'results'] as const;
          const dialog = dialogs.find((each) => each === id);
          if (dialog) setOpen(dialog);
          else if (id === 'start') void operation.attempt(recordings.record);
          else if (id === 'stop') void operation.attempt(recordings.stop);
          else if (id === 'lines') openAll(!isAnyOpen);
          else if (id === 'record') onRecord();
          else if (id === 'recall') ask({ kind: 'recall', room: 'all' });
          else setSelection(new Set());
        }}
      >
        {t('assign.roomsActions')}
      </MenuButton>
      <LateTimerDialog open={open === 'timer'} onOpenChange={() => setOpen(null)} />
      <LateRoundsDialog
        open={open === 'rounds'}
        onOpenChange={() => setOpen(null)}
        schedule={null}
        maxSize={null}
        onSave={startRounds}
      />
      <LiveBriefDialog room={null} open={open === 'brief'} onOpenChange={() => setOpen(null)} />
      <LateResultsDialog open={open === 'results'} onOpenChange={() => setOpen(null)} />
      <LateAnnounceDialog open={open === 'announce'} onOpenChange={() => setOpen(null)} />
    </div>
  );
}

/** Begins rounds in the rooms that are open. The timer of all rooms, which gives way to them, can be taken up again. */
function useRoundsStart(): (schedule: RoundSchedule | null) => Promise<void> {
  const session = useSession('BreakoutPanel');
  const { start, stop } = useBreakoutRounds();
  const timer = useTimerActions();
  return async (schedule) => {
    const before = timer.read(null);
    if (!schedule) return;
    await start(schedule);
    if (!before || before.isOver || before.round !== null) return;
    rememberTimer(session, async () => {
      await stop();
      await timer.set(1000 * before.secondsLeft, { end: before.end });
      if (!before.isRunning) await timer.pause();
    });
  };
}
