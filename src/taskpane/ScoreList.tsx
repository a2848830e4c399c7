import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TableCell } from "../workbook/scores/go-to-cell";
import type { ScoreRow, ScoresView } from "../workbook/scores/scores-view";
import { rowsOf } from "./describe-changes";
import { NoteText } from "./NoteText";
import { ScoreLine } from "./ScoreLine";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  criteria: { listStyleType: "none", margin: 0, padding: 0 },
});

interface ScoreListProps {
  readonly view: ScoresView;
  /** Shows a cell: that of a row, or one that a note names. */
  readonly onOpen: (cell: TableCell | string) => void;
}

/** Every section with its criteria, then the RoH Thread. What all rows have to say is said once, above them. */
export function ScoreList({ view, onOpen }: ScoreListProps) {
  const styles = useStyles();
  const [note, ...others] = new Set(rowsOf(view).map((row) => row.note));
  const common = others.length === 0 ? note : undefined;
  const line = (row: ScoreRow, number: string, isHeading = false) => (
    <ScoreLine
      row={row}
      number={number}
      line={view.line}
      isHeading={isHeading}
      note={row.note === common || row.note === view.notice ? "" : row.note}
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
          <ul className={styles.criteria}>
            {section.criteria.map((criterion) => (
              <li key={criterion.id}>{line(criterion, criterion.id)}</li>
            ))}
          </ul>
        </section>
      ))}
      {view.thread && <div>{line(view.thread, "", true)}</div>}
    </div>
  );
}
