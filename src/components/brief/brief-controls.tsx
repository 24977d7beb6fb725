import { forwardRef, useState } from 'react';
import { useBreakoutBrief } from '../../hooks/use-breakout-brief';
import { useTexts } from '../../hooks/use-texts';
import { briefTexts } from '../../locales/en/brief';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { LateBriefDialog } from '../late/opened-dialogs';
import { briefView, fetching } from '../late/opened-views';
import { BriefLine } from './brief-line';

export type BriefControlsProps = Omit<PartProps<'div'>, 'children'>;

/** For hosts: the task of all rooms, and its change. Renders a `div`, or nothing while none is set. */
export const BriefControls = forwardRef<HTMLDivElement, BriefControlsProps>(function BriefControls(props, ref) {
  const { all } = useBreakoutBrief();
  const { t } = useTexts(briefTexts);
  const [isEditing, setEditing] = useState(false);
  const brief = all.find(({ roomId }) => roomId === null);
  if (!brief) return null;
  return (
    <Part tag="div" className="rbk-brief-controls" ref={ref} custom={props}>
      <BriefLine brief={brief} label={t('brief.forAll')} />
      <Button
        kind="icon"
        variant="ghost"
        icon="edit"
        aria-haspopup="dialog"
        {...fetching(briefView)}
        onClick={() => setEditing(true)}
      >
        {t('brief.edit')}
      </Button>
      <LiveBriefDialog room={null} open={isEditing} onOpenChange={setEditing} />
    </Part>
  );
});

interface LiveBriefDialogProps {
  /** Null: all rooms. */
  room: { readonly id: string; readonly title: string } | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Changes the task of all rooms, or of one, while they are open. */
export function LiveBriefDialog({ room, open, onOpenChange }: LiveBriefDialogProps) {
  const { all, set, remove } = useBreakoutBrief();
  const brief = all.find(({ roomId }) => roomId === (room?.id ?? null)) ?? null;
  return (
    <LateBriefDialog
      open={open}
      onOpenChange={onOpenChange}
      room={room?.title ?? null}
      brief={brief}
      onSave={(next) => (next ? set(next, room?.id) : remove(room?.id))}
    />
  );
}
