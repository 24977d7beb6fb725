import { useState } from 'react';
import { MAX_TEXT_LENGTH } from '../../core/facilitation/checked-text';
import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useTexts } from '../../hooks/use-texts';
import { announcementTexts } from '../../locales/en/announcement';
import { helpTexts } from '../../locales/en/help';
import { Button } from '../../primitives/button';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter } from '../../primitives/dialog-footer';
import { DialogHeader } from '../../primitives/dialog-header';
import { Form } from '../../primitives/form';
import { MessageField } from '../facilitation/message-field';
import { ErrorNote } from '../notes/error-note';
import { useAction } from '../use-action';

/** For who has asked for help: adds a sentence to the call of their room. */
export function HelpTextDialog(props: Pick<DialogProps, 'open' | 'onOpenChange'>) {
  const { t } = useTexts(helpTexts);
  // Outlives a press beside the dialog.
  const [text, setText] = useState('');
  return (
    <Dialog {...props}>
      <DialogHeader>{t('help.about.title')}</DialogHeader>
      <HelpTextForm text={text} setText={setText} />
    </Dialog>
  );
}

function HelpTextForm({ text, setText }: { text: string; setText: (text: string) => void }) {
  const { ask } = useBreakoutHelp();
  const { close } = useDialog();
  const { pending, error, run } = useAction();
  const { t } = useTexts(helpTexts, announcementTexts);
  const isReady = text.trim() !== '' && !pending;
  const submit = async () => {
    if (!isReady) return;
    const isSent = await run(async () => {
      await ask(text);
      return true;
    });
    if (!isSent) return;
    setText('');
    close('action');
  };
  return (
    <>
      <DialogBody>
        <Form onSubmit={() => void submit()}>
          <MessageField
            label={t('help.about.title')}
            hideLabel
            rows={2}
            maxLength={MAX_TEXT_LENGTH}
            value={text}
            onValueChange={setText}
            onSubmit={() => void submit()}
          />
          <ErrorNote error={error} />
        </Form>
      </DialogBody>
      <DialogFooter>
        <Button variant="ghost" onClick={() => close('close-button')}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" aria-disabled={!isReady} onClick={() => void submit()}>
          {t('announcement.send')}
        </Button>
      </DialogFooter>
    </>
  );
}
