import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "4px",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  fill: { height: "100%", forcedColorAdjust: "none" },
  notBelow: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  below: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  line: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "2px",
    marginInlineStart: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    // An edge in the colour of the page, so that the line shows on the bar too.
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", boxShadow: "0 0 0 1px Canvas" },
  },
});

interface ScoreBarProps {
  /** 0 to 1; undefined where there is none. */
  readonly score: number | undefined;
  /** null where the setting is none. */
  readonly line: number | null;
  readonly isBelow: boolean;
}

const inPerCent = (share: number) => `${Math.min(Math.max(share, 0), 1) * 100}%`;

/** A score as a bar from 0 to 100 %, with the line of priority; the row beside it says the same in words. */
export function ScoreBar({ score, line, isBelow }: ScoreBarProps) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.track}>
      {score !== undefined && (
        <div
          className={mergeClasses(styles.fill, isBelow ? styles.below : styles.notBelow)}
          style={{ width: inPerCent(score) }}
        />
      )}
      {line !== null && <div className={styles.line} style={{ insetInlineStart: inPerCent(line) }} />}
    </div>
  );
}
