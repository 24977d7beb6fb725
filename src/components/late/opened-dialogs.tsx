// Dialogs that are loaded when they are opened, and on the first sign of it: few of those who could open one ever do.
import { createElement, type FunctionComponent } from 'react';
import type { Late } from '../../core/late';
import { useTexts } from '../../hooks/use-texts';
import { announcementTexts } from '../../locales/en/announcement';
import { briefTexts } from '../../locales/en/brief';
import { debriefTexts } from '../../locales/en/debrief';
import { helpTexts } from '../../locales/en/help';
import { planTexts } from '../../locales/en/plan';
import { resultsTexts } from '../../locales/en/results';
import { roundsTexts } from '../../locales/en/rounds';
import { setsTexts } from '../../locales/en/sets';
import { timerTexts } from '../../locales/en/timer';
import type { DialogProps } from '../../primitives/dialog';
import { announcementTitle } from '../announcements/announcement-title';
import type { BriefDialogProps } from '../brief/brief-dialog';
import type { ImportDialogProps } from '../exchange/import-dialog';
import type { PlanSetsDialogProps } from '../exchange/plan-sets-dialog';
import type { RoundsDialogProps } from '../rounds/rounds-dialog';
import { timerTitle } from '../timer/duration';
import type { TimerDialogProps } from '../timer/timer-dialog';
import { LateDialog } from './late-dialog';
import {
  announceView,
  briefView,
  importView,
  planSetsView,
  resultsView,
  roundsView,
  sessionRecordView,
  timerView,
} from './opened-views';
import { useLateView } from './use-late-view';

type OpeningProps = Pick<DialogProps, 'open' | 'onOpenChange'>;

interface OpenedProps<Props extends OpeningProps> extends Pick<DialogProps, 'size'> {
  view: Pick<Late<FunctionComponent<Props>>, 'error' | 'get' | 'load' | 'prefetch' | 'subscribe'>;
  /** The title until it has been loaded. */
  heading: string;
  /** Of the view. */
  given: Props;
}

function Opened<Props extends OpeningProps>({ view, heading, size, given }: OpenedProps<Props>) {
  const { open, onOpenChange } = given;
  const View = useLateView<FunctionComponent<Props>>(view, { wanted: open === true, likely: false });
  if (View) return createElement(View, given);
  return <LateDialog view={view} heading={heading} size={size} open={open} onOpenChange={onOpenChange} />;
}

interface LateAnnounceDialogProps extends OpeningProps {
  /** The room that it goes to. Default: the host chooses. */
  to?: { readonly id: string; readonly title: string } | undefined;
  /** It answers that room's call for help. Default: false. */
  isReply?: boolean;
}

/** An announcement, or a word to one room. */
export function LateAnnounceDialog({ to, isReply = false, ...given }: LateAnnounceDialogProps) {
  const { t } = useTexts(announcementTexts, helpTexts);
  return (
    <Opened
      view={announceView}
      heading={announcementTitle(t, to?.title, isReply)}
      given={{ ...given, to: to?.id, isReply }}
    />
  );
}

/** The task of all rooms, or of one. */
export function LateBriefDialog(given: BriefDialogProps) {
  const { t } = useTexts(briefTexts);
  const { room } = given;
  return (
    <Opened view={briefView} heading={room === null ? t('brief.forAll') : t('brief.forRoom', { room })} given={given} />
  );
}

/** The import of a plan. */
export function LateImportDialog(given: Omit<ImportDialogProps, 'children'>) {
  const { t } = useTexts(planTexts);
  return <Opened view={importView} heading={t('plan.import')} given={given} />;
}

/** The saved plans. */
export function LatePlanSetsDialog(given: OpeningProps & Pick<PlanSetsDialogProps, 'onChoose'>) {
  const { t } = useTexts(setsTexts);
  return <Opened view={planSetsView} heading={t('sets.title')} given={given} />;
}

/** What the rooms have sent. */
export function LateResultsDialog(given: OpeningProps) {
  const { t } = useTexts(resultsTexts);
  return <Opened view={resultsView} heading={t('results.title')} size="lg" given={given} />;
}

/** The rounds of a plan, or of the rooms that are open. */
export function LateRoundsDialog(given: RoundsDialogProps) {
  const { t } = useTexts(roundsTexts);
  return <Opened view={roundsView} heading={t('rounds.label')} given={given} />;
}

/** The session record. */
export function LateSessionRecord(given: OpeningProps) {
  const { t } = useTexts(debriefTexts);
  return <Opened view={sessionRecordView} heading={t('debrief.title')} given={given} />;
}

/** The timer of all rooms, or of one, while they are open. */
export function LateTimerDialog(given: TimerDialogProps) {
  const { t } = useTexts(timerTexts);
  return <Opened view={timerView} heading={timerTitle(t, given.of)} given={given} />;
}
