import { forwardRef, type Ref } from 'react';
import { packKeys, type IconName } from '../hooks/icon-pack';
import { useIconPack } from '../hooks/ui-context';
import { useUiComponents } from '../hooks/ui-components';
import { ownIcon } from './icons';
import { Part, propsOf, type PartProps } from './part';
import { useVendorElement } from './vendor-elements';

export interface IconProps extends PartProps<'span'> {
  /** Which picture. */
  name: IconName;
  /**
   * Stays native where the vendor's kit is there, too: the vendor's element brings a shadow root and draws a frame later.
   * For lists of many. Default: false.
   */
  plain?: boolean | undefined;
}

/**
 * A picture beside a text that says the same: hidden from assistive technology. A native `<span>` or, where the app has the
 * vendor's kit, the vendor's `<rtk-icon>`; from the provider's `iconPack` where that has the icon, else from our own set.
 * Its size is that of the text (`1.4em`).
 */
export const Icon = forwardRef<HTMLElement, IconProps>(function Icon({ name, plain = false, ...rest }, ref) {
  const { Icon: Replacement } = useUiComponents();
  const isKitThere = useVendorElement('rtk-icon');
  const picture = usePicture(name);
  if (Replacement && rest.render === undefined) {
    return <Replacement aria-hidden {...propsOf(rest, { name })} name={name} ref={ref as Ref<never>} />;
  }
  const isVendors = isKitThere && !plain && rest.render === undefined;
  return (
    <Part
      tag={isVendors ? 'rtk-icon' : 'span'}
      className={isVendors ? 'rbk-icon' : 'rbk-icon rbk-native-icon'}
      state={{ name }}
      ref={ref}
      aria-hidden
      {...(isVendors ? { icon: picture } : { dangerouslySetInnerHTML: { __html: picture } })}
      custom={rest}
    />
  );
});

/** An SVG text: from one of two sources, never from a user. */
export function usePicture(name: IconName): string {
  const pack = useIconPack();
  return pack?.[packKeys[name]] ?? ownIcon(name);
}
