import { useState } from 'react';
import { MAX_BRIEF_LENGTH, type Brief } from '../../core/plan/brief';
import { useTexts } from '../../hooks/use-texts';
import { briefTexts } from '../../locales/en/brief';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogHeader } from '../../primitives/dialog-header';
import { DialogForm } from '../dialog-form';
import { isGoodLink, LinkField, linkOf } from '../facilitation/link-field';
import { MessageField } from '../facilitation/message-field';
import { QuestionField } from '../results/question-field';

export interface BriefDialogProps extends Pick<DialogProps, 'open' | 'onOpenChange'> {
  /** Title of the room; null for all rooms. */
  room: string | null;
  /** What is said by now; null: nothing. */
  brief: Brief | null;
  /** What each room is asked for beside it; null: nothing. Default: it cannot be said here. */
  question?: string | null | undefined;
  /** Null takes it away. A failure stays on the screen, with what was written. */
  onSave: (brief: Brief | null, question: string | null) => Promise<void> | void;
}

/** What people are to do in all rooms, or in one: a text and a link; and, where rooms are planned, the question that each answers. */
export function BriefDialog({ room, brief, question, onSave, ...dialog }: BriefDialogProps) {
  const { t } = useTexts(briefTexts);
  const ofAll = t(question === undefined ? 'brief.forAll' : 'brief.both.title');
  return (
    <Dialog {...dialog}>
      <DialogHeader>{room === null ? ofAll : t('brief.forRoom', { room })}</DialogHeader>
      <BriefForm room={room} brief={brief} question={question} onSave={onSave} />
    </Dialog>
  );
}

function BriefForm({
  room,
  brief,
  question,
  onSave,
}: Pick<BriefDialogProps, 'room' | 'brief' | 'question' | 'onSave'>) {
  const { t } = useTexts(briefTexts);
  const [text, setText] = useState(brief?.text ?? '');
  const [link, setLink] = useState(brief?.link ?? '');
  const [asked, setAsked] = useState(question ?? '');
  const address = linkOf(link);
  const hasText = text.trim() !== '';
  const asks = asked.trim() === '' ? null : asked;
  // A question alone will do; without either there is nothing to save but that there is none any more.
  const isSome = hasText || (address === undefined && (asks ?? question ?? null) !== null);
  const next = !hasText ? null : address === undefined ? { text } : { text, link: address };
  return (
    <DialogForm
      label={t(question === undefined ? 'brief.save' : 'brief.both.save')}
      ready={isSome && isGoodLink(link)}
      onSubmit={() => onSave(next, asks)}
      remove={brief !== null && { label: t('brief.remove'), onRemove: () => onSave(null, asks) }}
    >
      {(submit) => (
        <>
          <MessageField
            label={t('brief.label')}
            hint={t(room === null ? 'brief.forAll.hint' : 'brief.forRoom.hint')}
            rows={5}
            maxLength={MAX_BRIEF_LENGTH}
            value={text}
            onValueChange={setText}
            onSubmit={submit}
          />
          <LinkField value={link} onValueChange={setLink} />
          {question !== undefined && <QuestionField value={asked} onValueChange={setAsked} />}
        </>
      )}
    </DialogForm>
  );
}
