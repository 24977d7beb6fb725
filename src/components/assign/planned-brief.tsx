import { useState } from 'react';
import { useTexts } from '../../hooks/use-texts';
import { briefTexts } from '../../locales/en/brief';
import { Button } from '../../primitives/button';
import { BriefDialog } from '../brief/brief-dialog';
import { BriefLine } from '../brief/brief-line';
import { ShortWords } from './short-words';
import { useAssignActions, useAssignFields } from '../plan/use-breakout-assign';

/** The task of all rooms, with the question that each answers, and their change. Of rooms that are open it is changed in the panel, at once. */
export function PlannedBriefOfAll() {
  const { plan, live } = useAssignFields('plan', 'live');
  const { setBrief } = useAssignActions();
  const { t } = useTexts(briefTexts);
  const [isEditing, setEditing] = useState(false);
  const { brief, question } = plan;
  const isSet = brief !== undefined || question !== undefined;
  if (live && !isSet) return null;
  const words = t(live ? 'brief.edit' : isSet ? 'brief.both.edit' : 'brief.both.add');
  return (
    <div className="rbk-brief-controls">
      {isSet && <BriefLine brief={brief} question={question} label={t('brief.forAll')} />}
      {/* With its words: beside the rooms a pencil renames. */}
      <Button
        variant="ghost"
        icon={isSet ? 'edit' : 'task'}
        aria-haspopup="dialog"
        aria-label={words}
        onClick={() => setEditing(true)}
      >
        <ShortWords short={t(isSet ? 'brief.edit' : 'brief.label')}>{words}</ShortWords>
      </Button>
      <BriefDialog
        open={isEditing}
        onOpenChange={setEditing}
        room={null}
        brief={brief ?? null}
        {...(!live && { question: question ?? null })}
        onSave={(next, asked) => setBrief(null, next, asked)}
      />
    </div>
  );
}
