import { useState } from 'react';
import { useBreakoutDebrief } from '../../hooks/use-breakout-debrief';
import { useTexts } from '../../hooks/use-texts';
import { debriefTexts } from '../../locales/en/debrief';
import { Button } from '../../primitives/button';
import { LateSessionRecord } from '../late/opened-dialogs';
import { fetching, sessionRecordView } from '../late/opened-views';

/** Opens the session record. Nothing while there is none; what has just been deleted is still there to be closed. */
export function SessionRecordButton() {
  const { rounds } = useBreakoutDebrief();
  const { t } = useTexts(debriefTexts);
  const [open, setOpen] = useState(false);
  if (rounds.length === 0 && !open) return null;
  return (
    <>
      <Button variant="ghost" icon="clock" {...fetching(sessionRecordView)} onClick={() => setOpen(true)}>
        {t('debrief.title')}
      </Button>
      <LateSessionRecord open={open} onOpenChange={setOpen} />
    </>
  );
}
