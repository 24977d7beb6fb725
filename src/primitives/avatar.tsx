import { forwardRef } from 'react';
import { hueOf, initialsOf } from './initials';
import { Part, type PartProps } from './part';

export interface AvatarProps extends PartProps<'span'> {
  name: string;
  /** Shown over the initials once it has loaded. */
  pictureUrl?: string | undefined;
}

/** The picture says nothing that the name beside it does not. */
const nameless = '';

/**
 * A person's picture or initials: one or two native elements, because lists show many (the vendor's avatar brings a shadow
 * root, a spinner and store listeners each). The hue is the person's own, so that faces without a picture differ.
 * The name stands beside it: hidden from assistive technology.
 */
export const Avatar = forwardRef<HTMLSpanElement, AvatarProps>(function Avatar({ name, pictureUrl, ...rest }, ref) {
  return (
    <Part tag="span" className="rbk-avatar" ref={ref} aria-hidden style={{ '--rbk-hue': hueOf(name) }} custom={rest}>
      {initialsOf(name)}
      {pictureUrl !== undefined && (
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
