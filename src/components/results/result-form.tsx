import type { Brief } from '../../core/plan/brief';
import type { OwnRoomResult } from '../../core/facilitation/results';
import { MAX_RESULT_LENGTH } from '../../core/facilitation/result-entry';
import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useTexts } from '../../hooks/use-texts';
import { resultsTexts } from '../../locales/en/results';
import { Button } from '../../primitives/button';
import { Form } from '../../primitives/form';
import { Icon } from '../../primitives/icon';
import { BriefBody } from '../brief/brief-body';
import { MessageField } from '../facilitation/message-field';
import { ErrorNote } from '../notes/error-note';
import { Note } from '../notes/note';
import { useAction } from '../use-action';
import { BesideTexts, useSentBy } from './result-text';

interface ResultFormProps {
  own: OwnRoomResult;
  /** What the room was to do, to be read while its people write; null where it can be read beside the form. */
  task: Brief | null;
  /** What it is for stands above it. Default: false. */
  isTitled?: boolean;
}

/** The field for the result of the user's room, and what others have sent. */
export function ResultForm({ own: { sent, draft, isConflict }, task, isTitled = false }: ResultFormProps) {
  const { question, edit, send, discard } = useBreakoutResults();
  const { pending, error, run } = useAction();
  const sentBy = useSentBy(sent);
  const { t } = useTexts(resultsTexts);
  const isReady = draft !== null && draft.trim() !== '' && !isConflict && !pending;
  const submit = () => {
    if (isReady) void run(send);
  };
  return (
    <div className="rbk-result-body" data-question={question === null ? undefined : ''}>
      {task && (
        <div className="rbk-result-task">
          <Icon name="task" />
          <BriefBody brief={task} />
        </div>
      )}
      {isConflict && sent && <Conflict by={sent.by} text={sent.text} />}
      <Form onSubmit={submit}>
        <MessageField
          label={question ?? t('results.own')}
          hideLabel={isTitled && question === null}
          hint={t('results.own.hint')}
          rows={4}
          maxLength={MAX_RESULT_LENGTH}
          value={draft ?? sent?.text ?? ''}
          onValueChange={edit}
          onSubmit={submit}
        />
        <div className="rbk-result-actions">
          <span className="rbk-muted">{!isConflict && sentBy}</span>
          {draft !== null && sent && !isConflict && (
            <Button variant="ghost" onClick={discard}>
              {t('results.drop')}
            </Button>
          )}
          <Button variant="primary" aria-disabled={!isReady} onClick={submit}>
            {t('results.send')}
          </Button>
        </div>
        <ErrorNote error={error} />
      </Form>
      {sent && <BesideTexts texts={sent.others} />}
    </div>
  );
}

/** Somebody else was faster: both texts are there, and the user says what becomes of theirs. */
function Conflict({ by, text }: { by: string; text: string }) {
  const { combine, discard } = useBreakoutResults();
  const { pending, error, run } = useAction();
  const { t } = useTexts(resultsTexts);
  return (
    <Note tone="warning" role="alert">
      <p className="rbk-note-title">{t('results.conflict', { name: by })}</p>
      <p dir="auto" className="rbk-note-text rbk-user-text">
        {text}
      </p>
      <ErrorNote error={error} />
      <div className="rbk-note-actions">
        <Button variant="primary" aria-disabled={pending} onClick={() => void run(combine)}>
          {t('results.combine')}
        </Button>
        <Button variant="ghost" onClick={discard}>
          {t('results.drop')}
        </Button>
      </div>
    </Note>
  );
}
