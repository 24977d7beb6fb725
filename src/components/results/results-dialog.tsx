import { forwardRef, useState, type ComponentProps } from 'react';
import type { AskedRoom, BreakoutResult } from '../../core/facilitation/results';
import { naturalOrder } from '../../core/names';
import { useBreakoutDebrief } from '../../hooks/use-breakout-debrief';
import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { debriefTexts } from '../../locales/en/debrief';
import { resultsTexts } from '../../locales/en/results';
import { Button } from '../../primitives/button';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { DialogFooter } from '../../primitives/dialog-footer';
import { DialogHeader } from '../../primitives/dialog-header';
import { Disclosure } from '../../primitives/disclosure';
import { ConfirmDialog } from '../confirm/confirm-dialog';
import { LateSessionRecord } from '../late/opened-dialogs';
import { fetching, sessionRecordView } from '../late/opened-views';
import { ErrorNote } from '../notes/error-note';
import { useAction, type Action } from '../use-action';
import { QuestionField } from './question-field';
import { BesideTexts, useSentBy } from './result-text';
import { SaveResults } from './save-results';
import { useResultCount } from './use-result-count';

export type ResultsDialogProps = Omit<DialogProps, 'children'>;

/**
 * What the rooms have sent, side by side; for hosts with the question to the rooms, what everyone sees, and what was sent the
 * time before. They are there after the rooms are closed, too. Renders a `dialog`.
 */
export const ResultsDialog = forwardRef<HTMLDialogElement, ResultsDialogProps>(function ResultsDialog(props, ref) {
  const { t } = useTexts(resultsTexts);
  const isHost = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const { isAsked, all, silent, earlier } = useBreakoutResults();
  // A question alone is a form.
  const isForm = !isAsked && all.length + silent.length + earlier.length === 0;
  const action = useAction();
  // Outlives a press beside the dialog.
  const [question, setQuestion] = useState('');
  return (
    <Dialog ref={ref} size={isForm ? 'sm' : 'lg'} {...props}>
      <DialogHeader>{t('results.title')}</DialogHeader>
      <DialogBody>
        <div className="rbk-stack">
          <Results />
          {isHost && <NextQuestion value={question} onValueChange={setQuestion} />}
          {isHost && <InRecord />}
          <ErrorNote error={action.error} />
        </div>
      </DialogBody>
      {isHost && <HostFooter {...action} question={question} />}
    </Dialog>
  );
});

/** What the rooms are to be asked for, while they can be and are not. */
function NextQuestion(field: ComponentProps<typeof QuestionField>) {
  const { isAsked } = useBreakoutResults();
  const areOpen = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  return areOpen && !isAsked && <QuestionField {...field} />;
}

function Results() {
  const { isAsked, question, isShared, all, silent, earlier } = useBreakoutResults();
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const isHost = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const count = useResultCount();
  const { t } = useTexts(resultsTexts);
  const [hasEarlier, setEarlier] = useState(false);
  const isEmpty = !isAsked && all.length === 0 && silent.length === 0;
  const roomOf = ({ roomId, room }: AskedRoom) => {
    const place = rooms.findIndex(({ id }) => id === roomId);
    return { room, place: place < 0 ? rooms.length : place };
  };
  // Open rooms as they stand everywhere, and for hosts those that have sent nothing in their place among the others.
  const asked = [
    ...all.map((result) => ({ ...roomOf(result), item: <ResultItem key={result.roomId} result={result} /> })),
    ...silent.map(({ roomId, room }) => ({
      ...roomOf({ roomId, room }),
      item: (
        <li key={roomId} className="rbk-result-item">
          <h3 dir="auto">{room}</h3>
          <p className="rbk-muted">
            {t(isAsked && rooms.some(({ id }) => id === roomId) ? 'results.none' : 'results.noAnswer')}
          </p>
        </li>
      ),
    })),
  ].sort((a, b) => a.place - b.place || naturalOrder(a.room, b.room));
  return (
    <>
      {/* While rooms are open the field for the question says so. */}
      {isEmpty && isHost && rooms.length === 0 && (
        <p className="rbk-muted">
          {t('results.intro')} {t('results.noRooms')}
        </p>
      )}
      {!isEmpty && (
        <>
          {question !== null && (
            <p dir="auto" className="rbk-user-text">
              <strong>{question}</strong>
            </p>
          )}
          <div className="rbk-results-head">
            <p role="status">{isHost && [count, isShared && t('results.shared')].filter(Boolean).join(' · ')}</p>
            {all.length > 0 && <SaveResults results={all} question={question} />}
          </div>
          <ul role="list" className="rbk-results">
            {asked.map(({ item }) => item)}
          </ul>
        </>
      )}
      {earlier.length > 0 && (
        <>
          <Disclosure open={hasEarlier} onOpenChange={setEarlier}>
            {t('results.earlier')}
          </Disclosure>
          {hasEarlier && (
            <>
              <div className="rbk-results-head">
                <SaveResults results={earlier} question={null} />
              </div>
              <ul role="list" className="rbk-results">
                {earlier.map((result) => (
                  <ResultItem key={`${result.roomId} ${result.round ?? ''} ${result.version}`} result={result} />
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </>
  );
}

function ResultItem({ result }: { result: BreakoutResult }) {
  const sentBy = useSentBy(result);
  const { t } = useTexts(resultsTexts);
  const { room, round } = result;
  return (
    <li className="rbk-result-item">
      <h3 dir="auto">{round === undefined ? room : t('results.ofRound', { room, round })}</h3>
      <p dir="auto" className="rbk-user-text">
        {result.text}
      </p>
      <p className="rbk-muted">{sentBy}</p>
      <BesideTexts texts={result.others} />
    </li>
  );
}

/** The way to what rooms sent before these were opened. */
function InRecord() {
  const { rounds } = useBreakoutDebrief();
  const areOpen = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const { t } = useTexts(debriefTexts, resultsTexts);
  const [isOpen, setOpen] = useState(false);
  // Those of the rooms that are open, or were last, are here.
  const isMissing = rounds
    .slice(0, areOpen ? -1 : undefined)
    .some(({ rooms }) => rooms.some(({ result }) => result !== undefined && result !== null));
  const { all, earlier } = useBreakoutResults();
  if (!isMissing || all.length + earlier.length > 0) return null;
  return (
    <div className="rbk-results-head">
      <p className="rbk-muted">{t('results.inRecord')}</p>
      <Button aria-haspopup="dialog" {...fetching(sessionRecordView)} onClick={() => setOpen(true)}>
        {t('debrief.title')}
      </Button>
      <LateSessionRecord open={isOpen} onOpenChange={setOpen} />
    </div>
  );
}

/** What hosts do: ask, show, and delete. */
function HostFooter({ pending, run, question }: Action & { question: string }) {
  const { isAsked, isShared, all, earlier, ask, stop, share, clear } = useBreakoutResults();
  const areOpen = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const { t } = useTexts(resultsTexts);
  const [isDeleting, setDeleting] = useState(false);
  const hasSome = all.length > 0;
  const askRooms = () => ask(question.trim() === '' ? undefined : question);
  return (
    <DialogFooter>
      {(hasSome || earlier.length > 0) && (
        <div className="rbk-footer-start">
          <Button kind="icon" variant="ghost" icon="delete" aria-disabled={pending} onClick={() => setDeleting(true)}>
            {t('results.clear')}
          </Button>
        </div>
      )}
      {isAsked && (
        <Button variant="ghost" aria-disabled={pending} onClick={() => void run(stop)}>
          {t('results.stop')}
        </Button>
      )}
      {!isAsked && areOpen && (
        <Button
          variant={hasSome ? 'ghost' : 'primary'}
          aria-disabled={pending}
          onClick={() => !pending && void run(askRooms)}
        >
          {t('results.ask')}
        </Button>
      )}
      {hasSome && (
        <Button
          variant={isShared ? 'secondary' : 'primary'}
          aria-disabled={pending}
          onClick={() => void run(() => share(!isShared))}
        >
          {t(isShared ? 'results.unshare' : 'results.share')}
        </Button>
      )}
      <ConfirmDialog
        danger
        open={isDeleting}
        onOpenChange={(open) => !open && setDeleting(false)}
        title={t('results.clear.title')}
        confirmLabel={t('results.clear.confirm')}
        onConfirm={() => void run(clear)}
      >
        <p>{t('results.clear.text')}</p>
      </ConfirmDialog>
    </DialogFooter>
  );
}
