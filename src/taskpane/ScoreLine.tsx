import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoreRow } from "../workbook/scores/scores-view";
import { scoreInWords } from "./describe-changes";
import { ScoreBar } from "./ScoreBar";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  button: {
    display: "grid",
    gridTemplateColumns: "2rem 1fr 4.25rem 3rem",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    width: "100%",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
  },
  // In line with the first line of a title that has two.
  number: { alignSelf: "start" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  title: { gridColumn: "2 / -1" },
  bar: { gridColumn: "2" },
  badge: { justifySelf: "center" },
  score: {
    gridColumn: "4",
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  // What is not a per cent needs more room than one.
  words: { gridColumn: "3 / -1", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  note: { gridColumn: "2 / -1", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ScoreLineProps {
  readonly row: ScoreRow;
  /** "1.2", or "" for what has no number. */
  readonly number: string;
  readonly title: string;
  readonly line: number | null;
  readonly isBelow?: boolean;
  readonly isStrong?: boolean;
  readonly notes: readonly string[];
  readonly onOpen: () => void;
}

/** One score with its bar; pressing it goes to its formula. */
export function ScoreLine({ row, number, title, line, isBelow = false, isStrong, notes, onOpen }: ScoreLineProps) {
  const styles = useStyles();
  const { score } = row;
  const isScore = score.kind === "score";
  return (
    <button type="button" className={styles.button} onClick={onOpen}>
      <span className={mergeClasses(styles.number, isStrong && styles.strong)}>{number}</span>
      <span className={mergeClasses(styles.title, isStrong && styles.strong)}>{title}</span>
      <span className={styles.bar}>
        <ScoreBar score={isScore ? score.value : undefined} line={line} isBelow={isBelow} />
      </span>
      {isBelow && (
        <Badge className={styles.badge} appearance="tint" color="severe" shape="rounded">
          {TEXTS.scores.priority}
        </Badge>
      )}
      <span className={mergeClasses(styles.score, !isScore && styles.words)}>{scoreInWords(row)}</span>
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </button>
  );
}
