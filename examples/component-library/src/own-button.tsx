import { Button, VisuallyHidden } from '@mantine/core';
import { Icon, type UiButtonProps } from 'realtimekit-breakout/parts';

const variants = { primary: 'filled', secondary: 'default', danger: 'filled', ghost: 'subtle' };
const sizes = { sm: 'xs', md: 'sm', lg: 'md' }; // 28, 36 and 44 px of ours: 30, 36 and 42
const wide = {
  fullWidth: true,
  justify: 'start',
  h: 'auto',
  px: 0,
  py: 'xs',
  styles: { label: { whiteSpace: 'normal', textAlign: 'start' } },
} as const;

/** Mantine's button in the place of every button of the parts that stay ours: notes, leave dialog, switching screen. */
export function OwnButton({ variant, kind, size, icon, children, ...rest }: UiButtonProps) {
  const look = { variant: variants[variant], size: sizes[size], color: variant === 'danger' ? 'red' : undefined };
  // Its look of a disabled button, also where `aria-disabled` keeps the focus.
  const isDisabled = rest.disabled === true || rest['aria-disabled'] === true;
  return (
    <Button {...rest} {...look} {...(kind === 'wide' && wide)} data-disabled={isDisabled || undefined}>
      {icon && <Icon name={icon} />}
      {kind === 'icon' ? <VisuallyHidden>{children}</VisuallyHidden> : children}
    </Button>
  );
}
