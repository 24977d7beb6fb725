import { BreakoutToggle } from '../components/toggle/breakout-toggle';

/** The toggle in the shape of the vendor's control bar buttons. */
export function ControlBarToggle({ slot }: { readonly slot: string }) {
  return <BreakoutToggle slot={slot} className="rbk-control-bar-toggle" render={<button type="button" />} />;
}
