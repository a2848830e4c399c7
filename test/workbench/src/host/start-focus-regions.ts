import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { AddInChannel } from "../channel/open-add-in";
import type { Grid } from "../grid/grid";
import type { PageStore } from "../page/store";
import { headRegion, listenToF6, moveFocus, type FocusRegion } from "./focus-regions";

/** Lets F6 go through ribbon, grid and pane; what is given back moves the focus on when the add-in's page lets it go. */
export function startFocusRegions(
  place: HTMLElement,
  grid: Grid,
  store: PageStore,
  channel: AddInChannel,
): (isBackwards: boolean) => void {
  const sheet: FocusRegion = {
    hasFocus: () => place.contains(document.activeElement),
    focus() {
      grid.injector.get(ILayoutService).focus();
      return true;
    },
  };
  const pane: FocusRegion = {
    hasFocus: () => document.activeElement === channel.frame,
    focus() {
      if (!store.get().isPaneOpen) return false;
      channel.frame.focus();
      channel.pushFocus();
      return true;
    },
  };
  const regions = [headRegion(document, [sheet, pane]), sheet, pane];
  const move = (isBackwards: boolean) => moveFocus(regions, isBackwards);
  listenToF6(window, move);
  return move;
}
