import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { TableCell } from "../workbook/scores/go-to-cell";
import type { ScoreRow } from "../workbook/scores/scores-view";
import { scoreInWords } from "./describe-changes";
import { NoteText } from "./NoteText";
import { ScoreBar } from "./ScoreBar";
import { TEXTS } from "./texts";

/** A row of a list of scores, and the same where it can be pressed. */
export const useRowStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1.75rem 1fr auto auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
    padding: `1px ${tokens.spacingHorizontalXS} 3px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: {
    width: "100%",
    margin: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
  },
});

const useStyles = makeStyles({
  heading: { fontSize: "inherit", fontWeight: "inherit", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  bar: { gridColumn: "2 / -1", gridRow: "2", marginBlockStart: "1px" },
  score: {
    gridColumn: "4",
    minWidth: "2.25rem",
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  // What is not a per cent needs more room than one.
  words: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  note: {
    // In line with the titles.
    marginInlineStart: `calc(1.75rem + 2 * ${tokens.spacingHorizontalXS})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    paddingBlockEnd: tokens.spacingVerticalXS,
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
  /** What is said of the score: below the row where there is no score to use, else at the end of the list. */
  readonly note: string;
  /** The id that the note has, wherever it is. */
  readonly noteId: string;
  readonly onOpen: (cell: TableCell | string) => void;
}

/** One score with its bar, and why it is none; pressing it goes to its cell, where it has one. */
export function ScoreLine({ row, number, line, isHeading, note, noteId, onOpen }: ScoreLineProps) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { score, cell, override } = row;
  const overrideId = useId();
  const isScore = score.kind === "score";
  const strong = isHeading ? styles.strong : undefined;
  // The line is for criteria: sections and the Thread are no priorities.
  const isPriority = row.isBelow && !isHeading;
  const content = (
    <>
      <span className={strong}>{number}</span>
      <span className={strong}>
        {row.title || row.id}
        {isScore && note !== "" && <span aria-hidden>{TEXTS.scores.noteMark}</span>}
      </span>
      {isPriority && (
        <Badge appearance="tint" color="severe" shape="rounded" size="small">
          {TEXTS.scores.priority}
        </Badge>
      )}
      <span className={mergeClasses(styles.score, !isScore && styles.words)}>{scoreInWords(row)}</span>
      <span className={styles.bar}>
        <ScoreBar score={isScore ? score.value : undefined} line={line} isBelow={isPriority} />
      </span>
    </>
  );
  const shown = cell ? (
    <button
      type="button"
      className={mergeClasses(rowStyles.row, rowStyles.button)}
      aria-describedby={[note && noteId, override && overrideId].filter(Boolean).join(" ") || undefined}
      onClick={() => onOpen(cell)}
    >
      {content}
    </button>
  ) : (
    <div className={rowStyles.row}>{content}</div>
  );
  return (
    <>
      {isHeading ? <h2 className={styles.heading}>{shown}</h2> : shown}
      {!isScore && note !== "" && (
        <div id={noteId} className={styles.note}>
          <NoteText text={note} onOpen={onOpen} />
        </div>
      )}
      {override !== "" && (
        <div id={overrideId} className={styles.note}>
          {TEXTS.scores.override(override)}
        </div>
      )}
    </>
  );
}
