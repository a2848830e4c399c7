import fs from "node:fs";
import { Resvg } from "@resvg/resvg-js";

/** The sizes Office asks for. All are multiples of the drawings' grid of 16, so that every edge falls on a pixel. */
const ADD_IN_SIZES = [16, 32, 64, 80, 128];
const BUTTON_SIZES = [16, 32, 80];

/** The drawings in assets/icons, each with the sizes in which it is needed: the add-in's own, and one for each button. */
export const ICONS = {
  "omi-scores": ADD_IN_SIZES,
  "scores-pane": BUTTON_SIZES,
  "set-up": BUTTON_SIZES,
  check: BUTTON_SIZES,
  proof: BUTTON_SIZES,
  "chart-1": BUTTON_SIZES,
  "table-1": BUTTON_SIZES,
  "table-2": BUTTON_SIZES,
};

/** Draws an icon of a width in pixels. */
export function renderIcon(name, size) {
  const svg = fs.readFileSync(`assets/icons/${name}.svg`, "utf8");
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}
