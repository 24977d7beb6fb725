import { useState } from 'react';
import { MAX_TEXT_LENGTH } from '../../core/facilitation/checked-text';
import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useTexts } from '../../hooks/use-texts';
import { announcementTexts } from '../../locales/en/announcement';
import { helpTexts } from '../../locales/en/help';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogHeader } from '../../primitives/dialog-header';
import { DialogForm } from '../dialog-form';
import { MessageField } from '../facilitation/message-field';

/** For who has asked for help: adds a sentence to the call of their room, or asks with it where that has ended meanwhile. */
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
  const { t } = useTexts(helpTexts, announcementTexts);
  return (
    <DialogForm
      label={t('announcement.send')}
      ready={text.trim() !== ''}
      onSubmit={async () => {
        await ask(text);
        setText('');
      }}
    >
      {(submit) => (
        <MessageField
          label={t('help.about.title')}
          hideLabel
          rows={2}
          maxLength={MAX_TEXT_LENGTH}
          value={text}
          onValueChange={setText}
          onSubmit={submit}
        />
      )}
    </DialogForm>
  );
}
