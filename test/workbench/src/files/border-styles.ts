import type { Border } from "../document/workbook-document";

/** Excel's borders as a file names them, and what the document makes of each; the first of each kind is what is written. */
export const BORDER_STYLES: readonly (readonly [file: string, style: Border["style"], isExact: boolean])[] = [
  ["thin", "Thin", true],
  ["medium", "Medium", true],
  ["thick", "Thick", true],
  ["dashed", "Dash", true],
  ["dotted", "Dot", true],
  ["double", "Double", true],
  ["hair", "Hair", true],
  ["mediumDashed", "Dash", false],
  ["dashDot", "Dash", false],
  ["mediumDashDot", "Dash", false],
  ["dashDotDot", "Dot", false],
  ["mediumDashDotDot", "Dot", false],
  ["slantDashDot", "Dash", false],
];

export const BORDER_SIDES = ["left", "right", "top", "bottom"] as const;
