import { useState } from 'react';
import { isDraftId } from '../../core/plan/draft-id';
import type { PlannedRoom } from '../../core/plan/types';
import { useTexts } from '../../hooks/use-texts';
import { briefTexts } from '../../locales/en/brief';
import { Button } from '../../primitives/button';
import { BriefDialog } from '../brief/brief-dialog';
import { BriefLine } from '../brief/brief-line';
import { useAssignActions, useAssignFields } from '../plan/use-breakout-assign';

/** The task of all rooms, and its change. Of rooms that are open it is changed in the panel, at once. */
export function PlannedBriefOfAll() {
  const { plan, live } = useAssignFields('plan', 'live');
  const { t } = useTexts(briefTexts);
  const { brief } = plan;
  if (live && !brief) return null;
  return (
    <div className="rbk-brief-controls">
      {brief && <BriefLine brief={brief} label={t('brief.forAll')} />}
      <EditBrief room={null} />
    </div>
  );
}

/** Opens the task of a room; nothing for one that is open. */
export function PlannedBriefButton({ room }: { room: PlannedRoom }) {
  return isDraftId(room.id) || room.brief ? <EditBrief room={room} /> : null;
}

function EditBrief({ room }: { room: PlannedRoom | null }) {
  const { plan } = useAssignFields('plan');
  const { setBrief } = useAssignActions();
  const { t } = useTexts(briefTexts);
  // Null before the first time: there are many rooms, and most of their tasks nobody opens.
  const [isEditing, setEditing] = useState<boolean | null>(null);
  const brief = (room ?? plan).brief ?? null;
  return (
    <>
      <Button
        plain={room !== null}
        kind={room || brief ? 'icon' : 'button'}
        variant="ghost"
        icon={brief && !room ? 'edit' : 'task'}
        aria-haspopup="dialog"
        onClick={() => setEditing(true)}
      >
        {room ? t('brief.forRoom', { room: room.title }) : t(brief ? 'brief.edit' : 'brief.addForAll')}
      </Button>
      {isEditing !== null && (
        <BriefDialog
          open={isEditing}
          onOpenChange={setEditing}
          room={room?.title ?? null}
          brief={brief}
          onSave={(next) => setBrief(room, next)}
        />
      )}
    </>
  );
}
