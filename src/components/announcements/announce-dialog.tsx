import { forwardRef, useState } from 'react';
import type { AnnouncementTarget } from '../../core/facilitation/announcements';
import { MAX_TEXT_LENGTH } from '../../core/facilitation/checked-text';
import { useBreakoutAnnouncements } from '../../hooks/use-breakout-announcements';
import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useBreakoutRooms } from '../../hooks/use-breakout-rooms';
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
import { LiveRegion } from '../../primitives/live-region';
import { Segments } from '../../primitives/segments';
import { visuallyHidden } from '../../primitives/visually-hidden';
import { Said, useAnnouncer } from '../announcer';
import { isGoodLink, LinkField, linkOf } from '../facilitation/link-field';
import { MessageField } from '../facilitation/message-field';
import { ErrorNote } from '../notes/error-note';
import { useAction } from '../use-action';

export interface AnnounceDialogProps extends Omit<DialogProps, 'children'> {
  /** Id of the room whose call for help is answered: what is written goes there. Default: the host chooses. */
  replyTo?: string | undefined;
}

/**
 * For hosts: writes to everyone, to chosen rooms or to hosts. What is written stays with them until they dismiss it. That it
 * was sent is said once the dialog has closed. Renders a `dialog`.
 */
export const AnnounceDialog = forwardRef<HTMLDialogElement, AnnounceDialogProps>(function AnnounceDialog(
  { replyTo, ...rest },
  ref,
) {
  const { main, rooms } = useBreakoutRooms();
  const { t } = useTexts(announcementTexts, helpTexts);
  // Outlives a press beside the dialog.
  const [draft, setDraft] = useState('');
  const { announcement, announce: say } = useAnnouncer();
  const room = rooms.find(({ id }) => id === replyTo)?.title ?? '';
  return (
    <>
      <Dialog ref={ref} {...rest}>
        <DialogHeader>{t(replyTo === undefined ? 'announcement.title' : 'help.reply.title', { room })}</DialogHeader>
        <AnnounceForm
          replyTo={replyTo}
          text={draft}
          setText={setDraft}
          onSent={() => say(t('announcement.sent'), true)}
          places={[...(main ? [{ ...main, title: t('common.mainMeeting') }] : []), ...rooms]}
        />
      </Dialog>
      {/* Outside of the dialog, which has closed by then. */}
      <Said {...announcement} />
      <LiveRegion secondary message={announcement.message} stamp={announcement.stamp} />
    </>
  );
});

interface AnnounceFormProps {
  replyTo: string | undefined;
  text: string;
  setText: (text: string) => void;
  onSent: () => void;
  places: readonly { readonly id: string; readonly title: string }[];
}

type Audience = 'everyone' | 'rooms' | 'hosts';

function AnnounceForm({ replyTo, text, setText, onSent, places }: AnnounceFormProps) {
  const { announce, dismiss } = useBreakoutAnnouncements();
  const { reply } = useBreakoutHelp();
  const { close } = useDialog();
  const { pending, error, run } = useAction();
  const { t } = useTexts(announcementTexts);
  const [link, setLink] = useState('');
  const [audience, setAudience] = useState<Audience>('everyone');
  const [roomIds, setRoomIds] = useState<readonly string[]>([]);
  const chosen = places.filter(({ id }) => roomIds.includes(id)).map(({ id }) => id);
  const target: AnnouncementTarget = replyTo !== undefined ? [replyTo] : audience === 'rooms' ? chosen : audience;
  const address = linkOf(link);
  const isReady = text.trim() !== '' && isGoodLink(link) && target.length > 0;

  const submit = async () => {
    if (!isReady || pending) return;
    const id = await run(async () => {
      const sent = await announce(text, {
        to: target,
        isReply: replyTo !== undefined,
        ...(address !== undefined && { link: address }),
      });
      if (replyTo !== undefined) await reply(replyTo, text);
      return sent;
    });
    if (id === undefined) return;
    // Who wrote it has read it.
    dismiss(id);
    setText('');
    close('action');
    onSent();
  };
  return (
    <>
      <DialogBody>
        <Form onSubmit={() => void submit()}>
          <MessageField
            label={t('announcement.text')}
            rows={3}
            maxLength={MAX_TEXT_LENGTH}
            value={text}
            onValueChange={setText}
            onSubmit={() => void submit()}
          />
          {replyTo === undefined && (
            <>
              <div className="rbk-form-group">
                <p aria-hidden="true">{t('announcement.to')}</p>
                <Segments
                  label={t('announcement.to')}
                  value={audience}
                  onValueChange={setAudience}
                  options={(['everyone', 'rooms', 'hosts'] as const).map((value) => ({
                    value,
                    label: t(`announcement.to.${value}`),
                  }))}
                />
                {audience === 'rooms' && (
                  <fieldset className="rbk-choices">
                    <legend {...visuallyHidden}>{t('announcement.to.rooms')}</legend>
                    {places.map(({ id, title }) => (
                      <label key={id} className="rbk-check">
                        <input
                          type="checkbox"
                          checked={roomIds.includes(id)}
                          onChange={() =>
                            setRoomIds(roomIds.includes(id) ? roomIds.filter((it) => it !== id) : [...roomIds, id])
                          }
                        />
                        <bdi>{title}</bdi>
                      </label>
                    ))}
                  </fieldset>
                )}
                <p className="rbk-muted" aria-live="polite">
                  {audience === 'rooms' && chosen.length === 0 && t('announcement.to.none')}
                </p>
              </div>
              <LinkField value={link} onValueChange={setLink} />
            </>
          )}
          <ErrorNote error={error} />
        </Form>
      </DialogBody>
      <DialogFooter>
        <Button variant="ghost" onClick={() => close('close-button')}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" aria-disabled={!isReady || pending} onClick={() => void submit()}>
          {t('announcement.send')}
        </Button>
      </DialogFooter>
    </>
  );
}
