import { forwardRef } from 'react';
import { icons, packKeys, type IconName } from './icons';
import { useIconPack } from '../hooks/ui-context';
import { Part, type PartProps } from './part';
import { useVendorElement } from './vendor-elements';

export interface IconProps extends PartProps<'span'> {
  name: IconName;
}

/**
 * A picture beside a text that says the same: hidden from assistive technology. Drawn by the vendor's `<rtk-icon>`, from
 * the provider's `iconPack` where that has the icon, else from our own set. Its size is that of the text (`1.25em`).
 */
export const Icon = forwardRef<HTMLElement, IconProps>(function Icon({ name, ...rest }, ref) {
  useVendorElement('rtk-icon');
  const pack = useIconPack();
  const own = { icon: pack?.[packKeys[name]] ?? icons[name] };
  return <Part tag="rtk-icon" className="rbk-icon" state={{ name }} ref={ref} aria-hidden {...own} custom={rest} />;
});
