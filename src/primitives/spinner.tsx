import { forwardRef, useMemo, useRef, type Ref } from 'react';
import { useUiComponents } from '../hooks/ui-components';
import { usePicture } from './icon';
import { Part, propsOf, type PartProps } from './part';
import { useElementProperties } from './use-element-properties';
import { useVendorElement } from './vendor-elements';

export interface SpinnerProps extends PartProps<'span'> {
  /** 16 or 24 px. Default: `md`. */
  size?: 'sm' | 'md';
  /** What is being waited for: the name of the `progressbar` that it is to assistive technology. Without it, the spinner is decoration. */
  label?: string | undefined;
  /** Stays native where the vendor's kit is there, too. Default: false. */
  plain?: boolean | undefined;
}

/**
 * A turning picture, `spinner` of the provider's `iconPack`. A native `<span>` or, where the app has the vendor's kit, the
 * vendor's `<rtk-spinner>`, which has neither role nor name of its own.
 */
export const Spinner = forwardRef<HTMLElement, SpinnerProps>(function Spinner(
  { size = 'md', label, plain = false, ...rest },
  ref,
) {
  const { Spinner: Replacement } = useUiComponents();
  const isKitThere = useVendorElement('rtk-spinner');
  const element = useRef<HTMLElement>(null);
  const picture = usePicture('spinner');
  const isVendors = isKitThere && !plain && rest.render === undefined;
  useElementProperties(
    element,
    isVendors && !Replacement,
    useMemo(() => ({ iconPack: { spinner: picture } }), [picture]),
  );
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'progressbar', 'aria-label': label };
  if (Replacement && rest.render === undefined) {
    return <Replacement {...named} {...propsOf(rest, { size })} size={size} ref={ref as Ref<never>} />;
  }
  return (
    <Part
      tag={isVendors ? 'rtk-spinner' : 'span'}
      className={isVendors ? 'rbk-spinner' : 'rbk-spinner rbk-native-spinner'}
      state={{ size }}
      ref={ref}
      ownRef={element}
      {...named}
      {...(isVendors ? { size } : { dangerouslySetInnerHTML: { __html: picture } })}
      custom={rest}
    />
  );
});
