import { iconSource } from "./control-state";
import type { Icons } from "./manifest";

/** The icon of a control, which says nothing that its label does not say; sharp on screens of double density too. */
export function ControlIcon({ icons, size }: { readonly icons: Icons; readonly size: number }) {
  const source = iconSource(icons, size);
  if (source === undefined) return null;
  const double = iconSource(icons, 2 * size)!;
  return <img src={source} srcSet={`${source} 1x, ${double} 2x`} width={size} height={size} alt="" />;
}
