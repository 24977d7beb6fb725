import { forwardRef, useState } from 'react';
import { useBreakoutDebrief } from '../../hooks/use-breakout-debrief';
import { useTexts } from '../../hooks/use-texts';
import { debriefTexts } from '../../locales/en/debrief';
import { resultsTexts } from '../../locales/en/results';
import { Button } from '../../primitives/button';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { DialogFooter } from '../../primitives/dialog-footer';
import { DialogHeader } from '../../primitives/dialog-header';
import { ConfirmDialog } from '../confirm/confirm-dialog';
import { ErrorNote } from '../notes/error-note';
import { saveFile, type FileKind } from '../save-file';
import { useAction } from '../use-action';
import { RecordedRound } from './recorded-round';

export type SessionRecordProps = DialogProps;

/**
 * "Session record", for hosts: who was in which room, from when to when, the last round first; saved as CSV or JSON in one
 * press, deleted after a question. Its children replace the default header, body and footer. Renders a `dialog`.
 */
export const SessionRecord = forwardRef<HTMLDialogElement, SessionRecordProps>(function SessionRecord(
  { children, ...dialog },
  ref,
) {
  const { t } = useTexts(debriefTexts);
  return (
    <Dialog ref={ref} {...dialog}>
      {children ?? (
        <>
          <DialogHeader>{t('debrief.title')}</DialogHeader>
          <Rounds />
        </>
      )}
    </Dialog>
  );
});

function Rounds() {
  const { rounds, isCut, toFile, clear } = useBreakoutDebrief();
  const { t } = useTexts(debriefTexts, resultsTexts);
  const { pending, error, run } = useAction();
  const [saved, setSaved] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const isEmpty = rounds.length === 0;
  const download = async (kind: FileKind) => {
    setSaved(null);
    const name = await run(async () => saveFile(await toFile(kind), `session-record-${today()}.${kind}`, kind));
    if (name !== undefined) setSaved(name);
  };
  return (
    <>
      <DialogBody className="rbk-record">
        <p className="rbk-muted">{t(isEmpty ? 'debrief.empty' : 'debrief.about')}</p>
        <ErrorNote error={error} />
        {isCut && <p>{t('debrief.cut')}</p>}
        {[...rounds].reverse().map((round, index) => (
          <RecordedRound key={`${round.number} ${round.openedAt}`} round={round} isLast={index === 0} />
        ))}
      </DialogBody>
      {!isEmpty && (
        <DialogFooter>
          <p className="rbk-record-saved rbk-muted" role="status">
            {saved !== null && t('debrief.saved', { file: saved })}
          </p>
          <div className="rbk-footer-start">
            <Button kind="icon" variant="ghost" icon="delete" onClick={() => setAsking(true)}>
              {t('debrief.delete')}
            </Button>
          </div>
          <div className="rbk-record-files">
            <span aria-hidden="true">{t('results.saveAs')}</span>
            {(['csv', 'json'] as const).map((kind) => (
              <Button
                key={kind}
                aria-label={t('results.save', { format: kind.toUpperCase() })}
                aria-disabled={pending}
                onClick={() => void download(kind)}
              >
                {kind.toUpperCase()}
              </Button>
            ))}
          </div>
        </DialogFooter>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('debrief.delete.title')}
        danger
        confirmLabel={t('debrief.delete')}
        cancelLabel={t('debrief.delete.keep')}
        onConfirm={clear}
      >
        <p>{t('debrief.delete.description')}</p>
      </ConfirmDialog>
    </>
  );
}

/** The date here, for the name of a file: 2026-03-29. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
