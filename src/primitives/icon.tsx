import { forwardRef } from 'react';
import { icons, packKeys, type IconName } from './icons';
import { useIconPack } from '../hooks/ui-context';
import { Part, type PartProps } from './part';
import { useVendorElement } from './vendor-elements';

export interface IconProps extends PartProps<'span'> {
  name: IconName;
  /**
   * Draws the picture into one `<span>`, at once, instead of the vendor's element, which brings a shadow root and draws a
   * frame later: for lists of many. Default: false.
   */
  plain?: boolean | undefined;
}

/**
 * A picture beside a text that says the same: hidden from assistive technology. Drawn by the vendor's `<rtk-icon>` or,
 * with `plain`, natively; from the provider's `iconPack` where that has the icon, else from our own set. Its size is that
 * of the text (`1.25em`).
 */
export const Icon = forwardRef<HTMLElement, IconProps>(function Icon({ name, plain = false, ...rest }, ref) {
  useVendorElement(plain ? null : 'rtk-icon');
  const pack = useIconPack();
  // From one of two sources, never from a user.
  const picture = pack?.[packKeys[name]] ?? icons[name];
  return (
    <Part
      tag={plain ? 'span' : 'rtk-icon'}
      className={plain ? 'rbk-icon rbk-plain-icon' : 'rbk-icon'}
      state={{ name }}
      ref={ref}
      aria-hidden
      {...(plain ? { dangerouslySetInnerHTML: { __html: picture } } : { icon: picture })}
      custom={rest}
    />
  );
});
