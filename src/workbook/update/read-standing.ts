import { keyOf, textOf } from "../../scoring/cell";
import { TABLES } from "../names";
import { isSame } from "../set-up/found";
import { isThreadRow, type StandingFormulas } from "./wanted-formulas";

/** The table Criteria, or the table Sections with the Thread in its last row, as it stands. */
export interface StandingTable {
  readonly range: Excel.Range;
  /** The formulas of its cells, headings first. */
  readonly cells: readonly (readonly string[])[];
  readonly columnOf: (heading: string) => number;
}

export interface StandingTables extends StandingFormulas {
  readonly criteriaTable: StandingTable;
  readonly sectionsTable: StandingTable | undefined;
}

/** Reads the formulas that Set up wrote into the sheet of scores; null where there is no table Criteria. */
export async function readStanding(context: Excel.RequestContext): Promise<StandingTables | null> {
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const rangeOf = (name: string) =>
    tables.items
      .find((table) => isSame(table.name, name))
      ?.getRange()
      .load("formulas");
  const criteriaRange = rangeOf(TABLES.criteria);
  const sectionsRange = rangeOf(TABLES.sections);
  if (!criteriaRange) return null;
  await context.sync();
  const criteriaTable = standingTable(criteriaRange);
  const sectionsTable = sectionsRange && standingTable(sectionsRange);
  const rows = ({ cells, columnOf }: StandingTable, label: string) =>
    cells.slice(1).map((row) => ({
      label: row[columnOf(label)] ?? "",
      score: row[columnOf("Score")] ?? "",
      missing: row[columnOf("Missing")] ?? "",
    }));
  return {
    criteriaTable,
    sectionsTable,
    criteria: rows(criteriaTable, "Criterion").map(({ label, ...row }) => ({ criterion: label, ...row })),
    thread: sectionsTable && rows(sectionsTable, "Section").find(({ label }) => isThreadRow(label)),
  };
}

function standingTable(range: Excel.Range): StandingTable {
  const cells = (range.formulas as unknown[][]).map((row) => row.map(textOf));
  const keys = (cells[0] ?? []).map(keyOf);
  return { range, cells, columnOf: (heading) => keys.indexOf(keyOf(heading)) };
}
