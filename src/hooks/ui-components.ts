import {
  createContext,
  useContext,
  type ComponentPropsWithoutRef,
  type ComponentType,
  type ReactNode,
  type Ref,
} from 'react';
import type { IconName } from './icon-pack';

/** How a button looks. */
export interface ButtonLook {
  /** How much it stands out. Attribute: `data-variant`. */
  variant: 'primary' | 'secondary' | 'danger' | 'ghost';
  /**
   * `icon`: a square button whose text is there for assistive technology only; `wide`: as wide as its container;
   * `control-bar`: as the vendor's in a control bar, with the icon above the text. Attribute: `data-kind`.
   */
  kind: 'button' | 'icon' | 'wide' | 'control-bar';
  /** Height and padding. Attribute: `data-size`. */
  size: 'sm' | 'md' | 'lg';
}

interface Referable {
  /** Leads to the element, which our views focus: in React 18 a replacement needs `forwardRef`. */
  ref?: Ref<never> | undefined;
}

/**
 * What a replacement of the button receives: its look, and the attributes and handlers of a native `<button>`, to be
 * spread on its own. `onClick` does nothing while the button is disabled, by `aria-disabled` (which keeps the focus) too.
 */
export interface UiButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'onSelect'>, ButtonLook, Referable {
  /** Shown before the text or, with `kind="icon"`, in its place. */
  icon?: IconName | undefined;
  /** The name of the button. With `kind="icon"` it is also the `title`, and is not to be seen. */
  children?: ReactNode;
}

/** What a replacement of the icon receives, and the attributes of a `<span>`: `aria-hidden` among them. */
export interface UiIconProps extends ComponentPropsWithoutRef<'span'>, Referable {
  /** Which picture. */
  name: IconName;
}

/** What a replacement of the avatar receives, and the attributes of a `<span>`: `aria-hidden` among them. */
export interface UiAvatarProps extends ComponentPropsWithoutRef<'span'>, Referable {
  /** The person's name. */
  name: string;
  /** Address of their picture. */
  pictureUrl?: string | undefined;
}

/** What a replacement of the spinner receives, and the attributes of a `<span>`: its role and name among them. */
export interface UiSpinnerProps extends ComponentPropsWithoutRef<'span'>, Referable {
  /** 16 or 24 px. */
  size: 'sm' | 'md';
}

/** Components of your own in the place of ours, in every view. */
export interface UiComponents {
  /** In the place of every button. */
  Button?: ComponentType<UiButtonProps> | undefined;
  /** In the place of every picture beside a text. */
  Icon?: ComponentType<UiIconProps> | undefined;
  /** In the place of every face. */
  Avatar?: ComponentType<UiAvatarProps> | undefined;
  /** In the place of every sign that something is under way. */
  Spinner?: ComponentType<UiSpinnerProps> | undefined;
}

export const UiComponentsContext = createContext<UiComponents>({});

/** The provider's `components`. */
export function useUiComponents(): UiComponents {
  return useContext(UiComponentsContext);
}
