import { useState } from 'react';
import { MAX_BRIEF_LENGTH, type Brief } from '../../core/plan/brief';
import { useTexts } from '../../hooks/use-texts';
import { briefTexts } from '../../locales/en/brief';
import { Button } from '../../primitives/button';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter } from '../../primitives/dialog-footer';
import { DialogHeader } from '../../primitives/dialog-header';
import { Form } from '../../primitives/form';
import { isGoodLink, LinkField, linkOf } from '../facilitation/link-field';
import { MessageField } from '../facilitation/message-field';
import { ErrorNote } from '../notes/error-note';
import { useAction } from '../use-action';

interface BriefDialogProps extends Pick<DialogProps, 'open' | 'onOpenChange'> {
  /** Title of the room; null for all rooms. */
  room: string | null;
  /** What is said by now; null: nothing. */
  brief: Brief | null;
  /** Null takes it away. A failure stays on the screen, with what was written. */
  onSave: (brief: Brief | null) => Promise<void> | void;
}

/** What people are to do in all rooms, or in one: a text and a link. */
export function BriefDialog({ room, brief, onSave, ...dialog }: BriefDialogProps) {
  const { t } = useTexts(briefTexts);
  return (
    <Dialog {...dialog}>
      <DialogHeader>{room === null ? t('brief.forAll') : t('brief.forRoom', { room })}</DialogHeader>
      <BriefForm room={room} brief={brief} onSave={onSave} />
    </Dialog>
  );
}

function BriefForm({ room, brief, onSave }: Pick<BriefDialogProps, 'room' | 'brief' | 'onSave'>) {
  const { close } = useDialog();
  const { pending, error, run } = useAction();
  const { t } = useTexts(briefTexts);
  const [text, setText] = useState(brief?.text ?? '');
  const [link, setLink] = useState(brief?.link ?? '');
  const isReady = text.trim() !== '' && isGoodLink(link) && !pending;
  const save = async (next: Brief | null) => {
    const isSaved = await run(async () => {
      await onSave(next);
      return true;
    });
    if (isSaved) close('action');
  };
  const submit = () => {
    const address = linkOf(link);
    if (isReady) void save(address === undefined ? { text } : { text, link: address });
  };
  return (
    <>
      <DialogBody>
        <Form onSubmit={submit}>
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
          <ErrorNote error={error} />
        </Form>
      </DialogBody>
      <DialogFooter>
        {brief && (
          <Button variant="ghost" icon="delete" aria-disabled={pending} onClick={() => void save(null)}>
            {t('brief.remove')}
          </Button>
        )}
        <Button variant="ghost" onClick={() => close('close-button')}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" aria-disabled={!isReady} onClick={submit}>
          {t('brief.save')}
        </Button>
      </DialogFooter>
    </>
  );
}
