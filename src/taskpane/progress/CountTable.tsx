import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "end",
      verticalAlign: "top",
    },
    "& th:first-child": { textAlign: "start" },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& thead th": { fontWeight: tokens.fontWeightSemibold, overflowWrap: "normal" },
  },
});

interface CountTableProps {
  readonly label: string;
  readonly headings: readonly string[];
  /** Each row's heading, then its cells. */
  readonly rows: readonly (readonly [heading: string, ...cells: ReactNode[]])[];
}

/** Counts as a table, each row with its heading. */
export function CountTable({ label, headings, rows }: CountTableProps) {
  return (
    <table className={useStyles().table} aria-label={label}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([heading, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{heading}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
