import type { Icons, RibbonButton } from "./manifest";

/**
 * Whether a button is on, off, or of a kind that is neither (undefined): one that opens a pane is always one of the
 * two, so that it does not change its nature while the pane is open.
 */
export function pressedState(button: RibbonButton, pressed: ReadonlySet<string> | undefined): boolean | undefined {
  if (pressed === undefined) return undefined;
  if (pressed.has(button.id)) return true;
  return button.action.type === "ShowTaskpane" ? false : undefined;
}

/** The icon to show at this size: the one made for it, else the next larger one, else the largest there is. */
export function iconSource(icons: Icons, size: number): string | undefined {
  const sizes = Object.keys(icons).map(Number);
  const larger = sizes.filter((one) => one >= size);
  const best = larger.length > 0 ? Math.min(...larger) : Math.max(...sizes);
  return icons[best];
}
