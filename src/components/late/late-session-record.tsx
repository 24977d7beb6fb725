import { createElement } from 'react';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { debriefTexts } from '../../locales/en/debrief';
import type { DialogProps } from '../../primitives/dialog';
import { LateDialog } from './late-dialog';
import { useLateView } from './use-late-view';
import { sessionRecordButton, sessionRecordView } from './record-views';

/** The session record, opened by something of a host's view. Loaded when it is opened. */
export function LateSessionRecord(dialog: Pick<DialogProps, 'open' | 'onOpenChange'>) {
  const View = useLateView(sessionRecordView, { wanted: dialog.open === true, likely: false });
  const { t } = useTexts(debriefTexts);
  if (View) return createElement(View, dialog);
  return <LateDialog view={sessionRecordView} heading={t('debrief.title')} {...dialog} />;
}

/** Leads hosts to the session record while no rooms are open; nothing where nothing is recorded. */
export function SessionRecordButton() {
  const likely = useBreakoutSelector(({ rooms, permissions }) => rooms.length === 0 && permissions.canAlter);
  const View = useLateView(sessionRecordButton, { wanted: false, likely });
  return View && likely ? createElement(View) : null;
}
