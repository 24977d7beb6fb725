import { forwardRef, useEffect, useRef } from 'react';
import { Part, type PartProps } from './part';
import { useVendorElement } from './vendor-elements';

export interface AvatarProps extends PartProps<'span'> {
  name: string;
  pictureUrl?: string | undefined;
}

/**
 * The vendor's `<rtk-avatar>`, for one person or a few; every instance listens to the vendor's store, so lists use
 * `ListAvatar`. The name stands beside it: the picture is hidden from assistive technology.
 */
export const Avatar = forwardRef<HTMLElement, AvatarProps>(function Avatar({ name, pictureUrl, ...rest }, ref) {
  useVendorElement('rtk-avatar');
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    // A property, which React 18 would turn into the attribute "[object Object]".
    if (host.current) Object.assign(host.current, { participant: { name, picture: pictureUrl ?? '' } });
  }, [name, pictureUrl]);
  return <Part tag="rtk-avatar" className="rbk-avatar" ref={ref} ownRef={host} aria-hidden custom={rest} />;
});
