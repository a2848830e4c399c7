import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { TableCell } from "../workbook/scores/go-to-cell";
import type { ScoreRow, ScoresView } from "../workbook/scores/scores-view";
import { rowsOf } from "./describe-changes";
import { NoteText } from "./NoteText";
import { ScoreLine } from "./ScoreLine";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  plain: { listStyleType: "none", margin: 0, padding: 0 },
});

interface ScoreListProps {
  readonly view: ScoresView;
  /** Shows a cell: that of a row, or one that a note names. */
  readonly onOpen: (cell: TableCell | string) => void;
}

/**
 * Every section with its criteria, then the RoH Thread, as short as the pane is; what is said of scores that can be used comes after them.
 * What all rows have to say is said once, above them.
 */
export function ScoreList({ view, onOpen }: ScoreListProps) {
  const styles = useStyles();
  const prefix = useId();
  const rows = rowsOf(view);
  const [first, ...others] = new Set(rows.map((row) => row.note));
  const common = others.length === 0 ? first : undefined;
  const noteOf = ({ note }: ScoreRow) => (note === common || note === view.notice ? "" : note);
  const noteId = (row: ScoreRow) => `${prefix}${rows.indexOf(row)}`;
  const later = rows.filter((row) => row.score.kind === "score" && noteOf(row) !== "");
  const line = (row: ScoreRow, number: string, isHeading = false) => (
    <ScoreLine
      row={row}
      number={number}
      line={view.line}
      isHeading={isHeading}
      note={noteOf(row)}
      noteId={noteId(row)}
      onOpen={onOpen}
    />
  );
  return (
    <div className={styles.list}>
      {common !== undefined && common !== view.notice && (
        <Text size={200}>
          <NoteText text={common} onOpen={onOpen} />
        </Text>
      )}
      {view.sections.map((section) => (
        <section key={section.id} aria-label={section.id}>
          {line(section, section.id.replace(/\D+/, ""), true)}
          <ul className={styles.plain}>
            {section.criteria.map((criterion) => (
              <li key={criterion.id}>{line(criterion, criterion.id)}</li>
            ))}
          </ul>
        </section>
      ))}
      {view.thread && <div>{line(view.thread, "", true)}</div>}
      {later.length > 0 && (
        <section aria-label={TEXTS.scores.notes}>
          <ul className={styles.plain}>
            {later.map((row) => (
              <li key={row.id} id={noteId(row)}>
                <Text size={200}>
                  {TEXTS.scores.noteMark} {row.id}: <NoteText text={noteOf(row)} onOpen={onOpen} />
                </Text>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
