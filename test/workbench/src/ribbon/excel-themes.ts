import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Excel's green, from the darkest shade to the lightest. */
const GREENS: BrandVariants = {
  10: "#02140A",
  20: "#062413",
  30: "#08351D",
  40: "#0A4426",
  50: "#0B522D",
  60: "#0D6034",
  70: "#0F6E3B",
  80: "#107C41",
  90: "#2E8B57",
  100: "#45996A",
  110: "#5CA87D",
  120: "#73B690",
  130: "#8CC4A4",
  140: "#A6D3B9",
  150: "#C2E2CF",
  160: "#DFF1E6",
};

/** The themes that give the ribbon Excel's colours; whoever supplies the provider chooses by the user's preference. */
export const EXCEL_THEMES: { readonly light: Theme; readonly dark: Theme } = {
  light: createLightTheme(GREENS),
  dark: createDarkTheme(GREENS),
};
