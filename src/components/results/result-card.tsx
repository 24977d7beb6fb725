import { forwardRef, useState } from 'react';
import type { OwnRoomResult } from '../../core/facilitation/results';
import { MAX_RESULT_LENGTH } from '../../core/facilitation/result-entry';
import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useTexts } from '../../hooks/use-texts';
import { resultsTexts } from '../../locales/en/results';
import { Button } from '../../primitives/button';
import { Form } from '../../primitives/form';
import { Icon } from '../../primitives/icon';
import { Part, type PartProps } from '../../primitives/part';
import { MessageField } from '../facilitation/message-field';
import { ErrorNote } from '../notes/error-note';
import { Note } from '../notes/note';
import { usePlaced } from '../placed-parts';
import { useAction } from '../use-action';
import { BesideTexts, useSentBy } from './result-text';

/** State of `ResultCard`. */
export interface ResultCardState {
  /** Only its title shows. Attribute: `data-folded`. */
  folded: boolean;
  /** `none`: nothing is written. `unsent`: the user has typed what is not sent. `sent`: the room has a result. Attribute: `data-result`. */
  result: 'none' | 'unsent' | 'sent';
  /** Another has sent a text since the user began to type. Attribute: `data-conflict`. */
  conflict: boolean;
}

export type ResultCardProps = Omit<PartProps<'div', ResultCardState>, 'children'>;

/**
 * The result of the user's room, to read and to write: folded until the user opens it. Renders a `div`, or nothing in the main
 * meeting and while no result is asked for. Put it where people write; notes and panel then leave it out.
 */
export const ResultCard = forwardRef<HTMLDivElement, ResultCardProps>(function ResultCard(props, ref) {
  usePlaced('ResultCard');
  return <RoomResult ref={ref} {...props} />;
});

/** As `ResultCard`, for a place that may be out of sight. */
export const RoomResult = forwardRef<HTMLDivElement, ResultCardProps>(function RoomResult(props, ref) {
  const { own } = useBreakoutResults();
  const { t } = useTexts(resultsTexts);
  const [isOpen, setOpen] = useState(false);
  if (!own) return null;
  const { sent, draft, isConflict } = own;
  const result = draft !== null ? 'unsent' : sent ? 'sent' : 'none';
  // What has to be decided is not hidden.
  const isFolded = !isOpen && !isConflict;
  return (
    <Part
      tag="div"
      className="rbk-brief rbk-result"
      state={{ folded: isFolded, result, conflict: isConflict }}
      ref={ref}
      role="group"
      aria-label={t('results.own')}
      custom={props}
    >
      <button type="button" className="rbk-brief-title" aria-expanded={!isFolded} onClick={() => setOpen(isFolded)}>
        <Icon name="edit" />
        <span>{t('results.own')}</span>
        {result !== 'none' && <span className="rbk-tag">{t(`results.${result}`)}</span>}
        <Icon name="chevron" />
      </button>
      {!isFolded && <ResultForm own={own} />}
    </Part>
  );
});

function ResultForm({ own: { sent, draft, isConflict } }: { own: OwnRoomResult }) {
  const { edit, send, discard } = useBreakoutResults();
  const { pending, error, run } = useAction();
  const sentBy = useSentBy(sent);
  const { t } = useTexts(resultsTexts);
  const isReady = draft !== null && draft.trim() !== '' && !isConflict && !pending;
  const submit = () => {
    if (isReady) void run(send);
  };
  return (
    <div className="rbk-result-body">
      {isConflict && sent && <Conflict by={sent.by} text={sent.text} />}
      <Form onSubmit={submit}>
        <MessageField
          label={t('results.own')}
          hideLabel
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
