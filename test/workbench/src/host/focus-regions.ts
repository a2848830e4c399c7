/** A part of the page that F6 leads to, as in Excel. */
export interface FocusRegion {
  hasFocus(): boolean;
  /** False where it has nothing that takes the focus. */
  focus(): boolean;
}

/** Gives the focus to the next region, or the one before; one that cannot take it is passed over. */
export function moveFocus(regions: readonly FocusRegion[], isBackwards: boolean): void {
  const from = regions.findIndex((region) => region.hasFocus());
  const step = isBackwards ? -1 : 1;
  for (let steps = 1; steps <= regions.length; steps++) {
    const place = (Math.max(from, 0) + step * steps + steps * regions.length) % regions.length;
    if (regions[place]?.focus()) return;
  }
}

/** What surrounds grid and pane: the chosen tab of the ribbon is the first to have the focus, or else the first button. */
export function headRegion(page: Document, others: readonly FocusRegion[]): FocusRegion {
  return {
    hasFocus: () => !others.some((region) => region.hasFocus()),
    focus() {
      const first =
        page.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? page.querySelector("button");
      first?.focus();
      return first !== null;
    },
  };
}

/** Listens for F6, Ctrl+F6 and the two with Shift, before the grid does. */
export function listenToF6(page: Window, onF6: (isBackwards: boolean) => void): void {
  page.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onF6(event.shiftKey);
    },
    { capture: true },
  );
}
