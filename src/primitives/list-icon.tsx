import { forwardRef } from 'react';
import { useIconPack } from '../hooks/ui-context';
import type { IconProps } from './icon';
import { icons, packKeys } from './icons';
import { Part } from './part';

export type ListIconProps = IconProps;

/**
 * `Icon` in lists of many: the same picture (from the provider's `iconPack` where that has it) drawn into one element,
 * at once. The vendor's `<rtk-icon>` brings a shadow root each, and draws a frame later. Hidden from assistive technology.
 */
export const ListIcon = forwardRef<HTMLElement, ListIconProps>(function ListIcon({ name, ...rest }, ref) {
  const pack = useIconPack();
  return (
    <Part
      tag="span"
      className="rbk-icon rbk-list-icon"
      state={{ name }}
      ref={ref}
      aria-hidden
      // From the same two sources as the vendor's icon, which writes it into its shadow root: never from a user.
      dangerouslySetInnerHTML={{ __html: pack?.[packKeys[name]] ?? icons[name] }}
      custom={rest}
    />
  );
});
