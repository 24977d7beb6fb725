import { useTexts } from '../hooks/use-texts';
import { panelHostTexts } from '../locales/en/panel-host';
import { Button } from '../primitives/button';

interface UndoRowProps {
  text: string;
  onUndo: () => void;
  /** Pointer or focus have come or gone: what is in use stays. */
  onHeldChange: (isHeld: boolean) => void;
}

/** What was done last, with the way to take it back. */
export function UndoRow({ text, onUndo, onHeldChange }: UndoRowProps) {
  const { t } = useTexts(panelHostTexts);
  return (
    <div
      className="rbk-undo"
      onPointerEnter={() => onHeldChange(true)}
      onPointerLeave={({ currentTarget }) => onHeldChange(currentTarget.contains(document.activeElement))}
      onFocus={() => onHeldChange(true)}
      onBlur={({ currentTarget }) => onHeldChange(currentTarget.matches(':hover'))}
    >
      <span>{text}</span>
      <Button
        plain
        size="sm"
        icon="undo"
        aria-keyshortcuts="Control+Z Meta+Z"
        aria-label={t('common.reason', { subject: t('panel.undo'), reason: text })}
        onClick={onUndo}
      >
        {t('panel.undo')}
      </Button>
    </div>
  );
}
