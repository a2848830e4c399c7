import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a large control: a picture, and beneath it the label on as many short lines as it needs. */
export const useControlStyles = makeStyles({
  large: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    justifyContent: "flex-start",
    gap: tokens.spacingVerticalXS,
    minWidth: "3.25rem",
    maxWidth: "6rem",
    minHeight: "4.5rem",
    height: "100%",
    padding: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "center",
    // A label too long for its line must widen the button's height, never be cut off.
    whiteSpace: "normal",
    overflowWrap: "anywhere",
  },
  icon: { width: "32px", height: "32px", margin: 0, fontSize: "32px" },
  off: { filter: "grayscale(1)", opacity: 0.4 },
  arrow: { width: "12px", height: "12px", margin: 0, fontSize: "12px", lineHeight: 1 },
  on: {
    outline: `1px solid ${tokens.colorNeutralStroke1Selected}`,
    outlineOffset: "-1px",
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});
