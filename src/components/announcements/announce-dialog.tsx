import { forwardRef, useState } from 'react';
import type { AnnouncementTarget } from '../../core/facilitation/announcements';
import type { HelpRequest } from '../../core/facilitation/help';
import { MAX_TEXT_LENGTH } from '../../core/facilitation/checked-text';
import { useBreakoutAnnouncements } from '../../hooks/use-breakout-announcements';
import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useBreakoutRooms } from '../../hooks/use-breakout-rooms';
import { useTexts } from '../../hooks/use-texts';
import { announcementTexts } from '../../locales/en/announcement';
import { helpTexts } from '../../locales/en/help';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogHeader } from '../../primitives/dialog-header';
import { LiveRegion } from '../../primitives/live-region';
import { Segments } from '../../primitives/segments';
import { visuallyHidden } from '../../primitives/visually-hidden';
import { Said, useAnnouncer } from '../announcer';
import { DialogForm } from '../dialog-form';
import { announcementTitle } from './announcement-title';
import { isGoodLink, LinkField, linkOf } from '../facilitation/link-field';
import { MessageField } from '../facilitation/message-field';

export interface AnnounceDialogProps extends Omit<DialogProps, 'children'> {
  /** Id of the room that it goes to. Default: the host chooses. */
  to?: string | undefined;
  /** It answers that room's call for help; once that has ended it is a word to the room. Default: false. */
  isReply?: boolean | undefined;
}

/**
 * For hosts: writes to everyone, to chosen rooms or to hosts. What is written stays with them until they dismiss it. That it
 * was sent is said once the dialog has closed. Renders a `dialog`.
 */
export const AnnounceDialog = forwardRef<HTMLDialogElement, AnnounceDialogProps>(function AnnounceDialog(
  { to, isReply: isMeantAsReply = false, ...rest },
  ref,
) {
  const { main, rooms } = useBreakoutRooms();
  const { requests } = useBreakoutHelp();
  const call = isMeantAsReply ? requests.find(({ roomId }) => roomId === to) : undefined;
  const { t } = useTexts(announcementTexts, helpTexts);
  // Outlives a press beside the dialog.
  const [draft, setDraft] = useState('');
  const { announcement, announce: say } = useAnnouncer();
  const room = rooms.find(({ id }) => id === to)?.title;
  return (
    <>
      <Dialog ref={ref} {...rest}>
        <DialogHeader>{announcementTitle(t, room, call !== undefined)}</DialogHeader>
        <AnnounceForm
          to={to}
          call={call}
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
  to: string | undefined;
  /** The call that it answers. */
  call: HelpRequest | undefined;
  text: string;
  setText: (text: string) => void;
  onSent: () => void;
  places: readonly { readonly id: string; readonly title: string }[];
}

type Audience = 'everyone' | 'rooms' | 'hosts';

function AnnounceForm({ to, call, text, setText, onSent, places }: AnnounceFormProps) {
  const { announce, dismiss } = useBreakoutAnnouncements();
  const { reply } = useBreakoutHelp();
  const { t } = useTexts(announcementTexts, helpTexts);
  const [link, setLink] = useState('');
  const [audience, setAudience] = useState<Audience>('everyone');
  const [roomIds, setRoomIds] = useState<readonly string[]>([]);
  const chosen = places.filter(({ id }) => roomIds.includes(id)).map(({ id }) => id);
  const target: AnnouncementTarget = to !== undefined ? [to] : audience === 'rooms' ? chosen : audience;
  const address = linkOf(link);
  const isReady = text.trim() !== '' && isGoodLink(link) && target.length > 0;

  const send = async () => {
    const id = await announce(text, {
      to: target,
      ...(call && { replyTo: call.text }),
      ...(address !== undefined && { link: address }),
    });
    if (call) await reply(call.roomId, text);
    // Who wrote it has read it.
    dismiss(id);
    setText('');
    onSent();
  };
  return (
    <DialogForm label={t('announcement.send')} ready={isReady} onSubmit={send}>
      {(submit) => (
        <>
          {call && (
            <p dir="auto" className="rbk-user-text rbk-muted">
              {call.text === ''
                ? t('help.askedBy', { names: call.askers })
                : t('common.reason', { subject: t('common.list', { items: call.askers }), reason: call.text })}
            </p>
          )}
          <MessageField
            label={t('announcement.text')}
            rows={3}
            maxLength={MAX_TEXT_LENGTH}
            value={text}
            onValueChange={setText}
            onSubmit={submit}
          />
          {to === undefined && (
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
        </>
      )}
    </DialogForm>
  );
}
