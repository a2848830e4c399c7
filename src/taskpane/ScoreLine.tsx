import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { TableCell } from "../workbook/scores/go-to-cell";
import type { ScoreRow } from "../workbook/scores/scores-view";
import { scoreInWords } from "./describe-changes";
import { NoteText } from "./NoteText";
import { ScoreBar } from "./ScoreBar";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  heading: { fontSize: "inherit", fontWeight: "inherit", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "grid",
    gridTemplateColumns: "2rem 1fr 4.25rem 3rem",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  button: {
    width: "100%",
    margin: 0,
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
  notes: {
    // In line with the titles.
    marginInlineStart: `calc(2rem + 2 * ${tokens.spacingHorizontalXS})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& > div": { paddingBlock: tokens.spacingVerticalXXS },
    overflowWrap: "anywhere",
  },
});

interface ScoreLineProps {
  readonly row: ScoreRow;
  /** "1.2", or "" for what has no number. */
  readonly number: string;
  readonly line: number | null;
  /** A section or the Thread. */
  readonly isHeading: boolean;
  readonly note: string;
  readonly onOpen: (cell: TableCell | string) => void;
}

/** One score with its bar, and what is to be said of it; pressing it goes to its cell, where it has one. */
export function ScoreLine({ row, number, line, isHeading, note, onOpen }: ScoreLineProps) {
  const styles = useStyles();
  const id = useId();
  const { score, cell, override } = row;
  const isScore = score.kind === "score";
  const strong = isHeading && styles.strong;
  // The line is for criteria: sections and the Thread are no priorities.
  const isPriority = row.isBelow && !isHeading;
  const content = (
    <>
      <span className={mergeClasses(styles.number, strong)}>{number}</span>
      <span className={mergeClasses(styles.title, strong)}>{row.title || row.id}</span>
      <span className={styles.bar}>
        <ScoreBar score={isScore ? score.value : undefined} line={line} isBelow={isPriority} />
      </span>
      {isPriority && (
        <Badge className={styles.badge} appearance="tint" color="severe" shape="rounded">
          {TEXTS.scores.priority}
        </Badge>
      )}
      <span className={mergeClasses(styles.score, !isScore && styles.words)}>{scoreInWords(row)}</span>
    </>
  );
  const shown = cell ? (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.button)}
      aria-describedby={id}
      onClick={() => onOpen(cell)}
    >
      {content}
    </button>
  ) : (
    <div className={styles.row}>{content}</div>
  );
  return (
    <>
      {isHeading ? <h2 className={styles.heading}>{shown}</h2> : shown}
      <div id={id} className={styles.notes}>
        {note !== "" && (
          <div>
            <NoteText text={note} onOpen={onOpen} />
          </div>
        )}
        {override !== "" && <div>{TEXTS.scores.override(override)}</div>}
      </div>
    </>
  );
}
