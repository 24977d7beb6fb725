import { forwardRef, useState } from 'react';
import { useSession } from '../../hooks/session-context';
import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useEditor } from '../../hooks/use-snapshot';
import { useTexts } from '../../hooks/use-texts';
import { announceRoomsTexts } from '../../locales/en/announce-rooms';
import { debriefTexts } from '../../locales/en/debrief';
import { resultsTexts } from '../../locales/en/results';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { LateResultsDialog, LateSessionRecord } from '../late/opened-dialogs';
import { fetching, resultsView, roomsAgain, sessionRecordView } from '../late/opened-views';
import { ErrorNote } from '../notes/error-note';
import { DismissButton } from '../notes/dismiss-button';
import { Note } from '../notes/note';
import { useAction } from '../use-action';
import { useResultCount } from './use-result-count';

export type ResultControlsProps = Omit<PartProps<'div'>, 'children'>;

/** For hosts: how many rooms have sent their result, and the way to all of them. Renders a `div`, or nothing while no room was asked. */
export const ResultControls = forwardRef<HTMLDivElement, ResultControlsProps>(function ResultControls(props, ref) {
  const { isAsked, all, silent } = useBreakoutResults();
  const count = useResultCount();
  const { t } = useTexts(resultsTexts);
  const [isOpen, setOpen] = useState(false);
  if (!isAsked && all.length === 0 && silent.length === 0) return null;
  return (
    <Part tag="div" className="rbk-result-controls" ref={ref} custom={props}>
      {count !== '' && <span>{count}</span>}
      <Button aria-haspopup="dialog" {...fetching(resultsView)} onClick={() => setOpen(true)}>
        {t('results.view')}
      </Button>
      <LateResultsDialog open={isOpen} onOpenChange={setOpen} />
    </Part>
  );
});

/** In the notes: for hosts once the rooms are closed, with the way to who was where; for others while a host shares the results. */
export function ResultsNote() {
  const { all, isShared } = useBreakoutResults();
  const isHost = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const haveClosed = useHaveClosed();
  const { t } = useTexts(announceRoomsTexts, debriefTexts, resultsTexts);
  const [opened, setOpened] = useState<'results' | 'record' | null>(null);
  const hasResults = all.length > 0;
  const areOpen = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const isDue = isHost ? !areOpen && (hasResults || haveClosed) : hasResults && isShared;
  const [isDismissed, setDismissed] = useState(false);
  // Those of the next time are news again.
  if (isDismissed && !isDue) setDismissed(false);
  const isShown = isDue && !isDismissed;
  if (!isShown && opened === null) return null;
  const title = isHost && haveClosed ? t('announce.closed') : t('results.title');
  const close = () => setOpened(null);
  return (
    <>
      {isShown && (
        <Note role="group" aria-label={title}>
          <p className="rbk-note-title">{title}</p>
          <div className="rbk-note-actions">
            {hasResults && (
              <Button
                variant="primary"
                aria-haspopup="dialog"
                {...fetching(resultsView)}
                onClick={() => setOpened('results')}
              >
                {t('results.view')}
              </Button>
            )}
            {isHost && (
              <>
                <RoomsAgain />
                <Button aria-haspopup="dialog" {...fetching(sessionRecordView)} onClick={() => setOpened('record')}>
                  {t('debrief.title')}
                </Button>
              </>
            )}
            <DismissButton onClick={() => setDismissed(true)} />
          </div>
        </Note>
      )}
      <LateResultsDialog open={opened === 'results'} onOpenChange={close} />
      {isHost && <LateSessionRecord open={opened === 'record'} onOpenChange={close} />}
    </>
  );
}

/** The rooms as they were at the end, as a plan to look at. */
function RoomsAgain() {
  const session = useSession('ResultsNote');
  const canBe = useEditor(session, ({ lastRooms, plan }) => lastRooms.length > 0 && !plan);
  const [, setView] = useBreakoutView();
  const { t } = useTexts(announceRoomsTexts);
  const { pending, error, run } = useAction();
  if (!canBe) return null;
  const open = async () => {
    const plan = await roomsAgain.load();
    plan(session);
    setView('assign');
  };
  return (
    <>
      <Button aria-haspopup="dialog" disabled={pending} {...fetching(roomsAgain)} onClick={() => void run(open)}>
        {t('announce.again')}
      </Button>
      <ErrorNote error={error} />
    </>
  );
}

/** Whether rooms were open while this was there, and are closed now. */
function useHaveClosed(): boolean {
  const areOpen = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const [wereOpen, setWereOpen] = useState(areOpen);
  if (areOpen && !wereOpen) setWereOpen(true);
  return wereOpen && !areOpen;
}
