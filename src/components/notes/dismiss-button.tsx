import { useTexts } from '../../hooks/use-texts';
import { Button, type ButtonProps } from '../../primitives/button';

/** Puts a note away: the last of its actions, at the end of their line. */
export function DismissButton(props: Pick<ButtonProps, 'onClick' | 'aria-disabled'>) {
  const { t } = useTexts();
  return (
    <Button className="rbk-note-dismiss" kind="icon" variant="ghost" icon="close" {...props}>
      {t('common.dismiss')}
    </Button>
  );
}
