import { useTexts } from '../../hooks/use-texts';
import { Button, type ButtonProps } from '../../primitives/button';

/** Puts away what it stands in: the last of its actions, at the end of its first line. */
export function DismissButton(props: Pick<ButtonProps, 'onClick' | 'aria-disabled' | 'plain' | 'size'>) {
  const { t } = useTexts();
  return (
    <Button className="rbk-note-dismiss" kind="icon" variant="ghost" icon="close" {...props}>
      {t('common.dismiss')}
    </Button>
  );
}
