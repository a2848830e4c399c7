import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { inOrderOfWeight } from "../workbook/diagnose/diagnosis-text";
import type { Line } from "../workbook/diagnose/line";
import { DIAGNOSE } from "../workbook/texts/diagnose";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
    },
    "& th": { fontWeight: tokens.fontWeightSemibold },
    "& caption": { textAlign: "start", padding: `${tokens.spacingVerticalS} 0` },
  },
  here: { width: "36%" },
  needed: { width: "54px" },
  assumed: { display: "block", fontWeight: tokens.fontWeightRegular },
  badge: { display: "flex", width: "fit-content" },
});

/** What is assumed of Excel, what is so here, and whether that matters; what is otherwise comes first, and says so in words. */
export function DiagnosisTable({ lines }: { readonly lines: readonly Line[] }) {
  const styles = useStyles();
  const { caption, what, here, needed, otherwise } = TEXTS.diagnosis;
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col" className={styles.here}>
            {here}
          </th>
          <th scope="col" className={styles.needed}>
            {needed}
          </th>
        </tr>
      </thead>
      <tbody>
        {inOrderOfWeight(lines).map((line) => (
          <tr key={line.key}>
            <th scope="row">
              {line.what}
              <Text size={200} className={styles.assumed}>
                {line.assumed}
              </Text>
            </th>
            <td>
              {!line.isAssumed && (
                <Badge appearance="tint" color={line.isNeeded ? "danger" : "warning"} className={styles.badge}>
                  {otherwise}
                </Badge>
              )}
              {line.here}
            </td>
            <td>{line.isNeeded ? DIAGNOSE.yes : DIAGNOSE.no}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
