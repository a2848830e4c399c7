import fs from "node:fs";
import { Resvg } from "@resvg/resvg-js";

/** The sizes Office asks for. All are multiples of the drawing's grid of 16, so that every edge falls on a pixel. */
export const ICON_SIZES = [16, 32, 64, 80, 128];

export function renderIcon(size) {
  const svg = fs.readFileSync("assets/icons/omi-scores.svg", "utf8");
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}
