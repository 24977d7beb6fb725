import { useState } from 'react';
import { useTexts } from '../../hooks/use-texts';
import { briefTexts } from '../../locales/en/brief';
import { Button } from '../../primitives/button';
import { BriefDialog } from '../brief/brief-dialog';
import { BriefLine } from '../brief/brief-line';
import { useAssignActions, useAssignFields } from '../plan/use-breakout-assign';

/** The task of all rooms, and its change. Of rooms that are open it is changed in the panel, at once. */
export function PlannedBriefOfAll() {
  const { plan, live } = useAssignFields('plan', 'live');
  const { setBrief } = useAssignActions();
  const { t } = useTexts(briefTexts);
  const [isEditing, setEditing] = useState(false);
  const { brief } = plan;
  if (live && !brief) return null;
  return (
    <div className="rbk-brief-controls">
      {brief && <BriefLine brief={brief} label={t('brief.forAll')} />}
      <Button
        kind={brief ? 'icon' : 'button'}
        variant="ghost"
        icon={brief ? 'edit' : 'task'}
        aria-haspopup="dialog"
        onClick={() => setEditing(true)}
      >
        {t(brief ? 'brief.edit' : 'brief.addForAll')}
      </Button>
      <BriefDialog
        open={isEditing}
        onOpenChange={setEditing}
        room={null}
        brief={brief ?? null}
        onSave={(next) => setBrief(null, next)}
      />
    </div>
  );
}
