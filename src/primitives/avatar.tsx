import { forwardRef, useMemo, useRef, type Ref } from 'react';
import { useUiComponents } from '../hooks/ui-components';
import { hueOf, initialsOf } from './initials';
import { Part, propsOf, type PartProps } from './part';
import { useElementProperties } from './use-element-properties';
import { useVendorElement } from './vendor-elements';

export interface AvatarProps extends PartProps<'span'> {
  /** The person: the source of initials and hue. */
  name: string;
  /** Shown over the initials once it has loaded. */
  pictureUrl?: string | undefined;
  /**
   * Stays native where the vendor's kit is there, too: the vendor's element brings a shadow root, a spinner and listeners on
   * the document. For lists of many. Default: false.
   */
  plain?: boolean | undefined;
}

/** The picture says nothing that the name beside it does not. */
const nameless = '';

/**
 * A person's picture or initials: a native `<span>` or, where the app has the vendor's kit, the vendor's `<rtk-avatar>`. The
 * hue is the person's own, so that faces without a picture differ. The name stands beside it: hidden from assistive
 * technology.
 */
export const Avatar = forwardRef<HTMLSpanElement, AvatarProps>(function Avatar(
  { name, pictureUrl, plain = false, ...rest },
  ref,
) {
  const { Avatar: Replacement } = useUiComponents();
  const isKitThere = useVendorElement('rtk-avatar');
  const element = useRef<HTMLElement>(null);
  const isVendors = isKitThere && !plain && rest.render === undefined;
  const participant = useMemo(() => ({ name, picture: pictureUrl ?? '' }), [name, pictureUrl]);
  useElementProperties(
    element,
    isVendors && !Replacement,
    useMemo(() => ({ participant }), [participant]),
  );
  if (Replacement && rest.render === undefined) {
    return (
      <Replacement aria-hidden {...propsOf(rest, {})} name={name} pictureUrl={pictureUrl} ref={ref as Ref<never>} />
    );
  }
  return (
    <Part
      tag={isVendors ? 'rtk-avatar' : 'span'}
      className="rbk-avatar"
      ref={ref}
      ownRef={element}
      aria-hidden
      style={{ '--rbk-hue': hueOf(name) }}
      custom={rest}
    >
      {/* In the place of the vendor's own, which leave out emoji and the last of three names. */}
      <span className="rbk-initials">{initialsOf(name)}</span>
      {!isVendors && pictureUrl !== undefined && (
        // Over the initials, which show through while it loads and when it fails.
        <img
          src={pictureUrl}
          alt={nameless}
          loading="lazy"
          onError={(event) => {
            event.currentTarget.hidden = true;
          }}
        />
      )}
    </Part>
  );
});
