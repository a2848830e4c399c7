import { Badge, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckRow } from "../scoring/check-rows";
import type { Severity } from "../scoring/problem";
import type { Checked } from "../workbook/check/check-workbook";
import { CHECK_TEXTS } from "../workbook/texts/check";
import { Message } from "./Message";
import { NoteText } from "./NoteText";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  severity: { marginRight: tokens.spacingHorizontalXS },
});

/** More than fit the pane; the sheet has them all. */
const MOST = 20;
const COLOURS = { Error: "danger", Warning: "warning", Note: "informative" } as const satisfies Record<
  Severity,
  string
>;

interface CheckFindingsProps {
  readonly checked: Checked;
  /** The fingerprint of what the workbook holds now; undefined where it has no scores. */
  readonly fingerprint: string | undefined;
  readonly onOpen: (address: string) => void;
}

/** What Check found, worst first, each with its severity in words and colour and a link to its cell. */
export function CheckFindings({ checked, fingerprint, onOpen }: CheckFindingsProps) {
  const styles = useStyles();
  const more = checked.rows.length - MOST;
  return (
    <>
      {fingerprint !== undefined && fingerprint !== checked.fingerprint && (
        <Message intent="warning">{CHECK_TEXTS.changed}</Message>
      )}
      <ul className={styles.list}>
        {checked.rows.slice(0, MOST).map((row, index) => (
          <li key={index}>
            <Badge className={styles.severity} appearance="tint" color={COLOURS[row.severity]}>
              {row.severity}
            </Badge>
            <NoteText text={row.sentence} onOpen={onOpen} /> <CellLink row={row} onOpen={onOpen} />
          </li>
        ))}
        {more > 0 && (
          <li>
            <Text size={200}>{TEXTS.check.more(more)}</Text>
          </li>
        )}
      </ul>
    </>
  );
}

/** The cell of a row whose sentence does not name it. */
function CellLink({
  row: { cell, sentence },
  onOpen,
}: { readonly row: CheckRow } & Pick<CheckFindingsProps, "onOpen">) {
  if (cell === "" || sentence.toLowerCase().includes(`cell ${cell.toLowerCase()}`)) return null;
  return (
    <Link inline as="button" onClick={() => onOpen(cell)}>
      {cell}
    </Link>
  );
}
