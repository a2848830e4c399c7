import type { GridCell } from "../workbench/src/grid/cell-value";
import { headingName } from "../../src/workbook/inspection/names";
import { LINE_OF_PRIORITY, LINE_WORDS } from "../../src/workbook/texts/sheets";
import { keyOf } from "../oracle/reading";
import { CRITERIA } from "../oracle/tables";
import type { Place, TableView, WorkbookView } from "./workbook-view";

export type SheetName = "Scores" | "Report";

export type Kind = "score" | "missing" | "line" | "conclusion" | "rating" | "onOrAbove" | "below" | "lineOfPriority";

/** One figure or word that a sheet shows, with the row of the verdict that it must come from. */
export interface Shown {
  readonly sheet: SheetName;
  readonly where: string;
  readonly id: string;
  readonly kind: Kind;
  readonly value: GridCell;
  /** As the cell prints it. */
  readonly text: string;
  /** The cell as messages name it, "Scores!C5". */
  readonly address: string;
  readonly isFormula: boolean;
}

/** The verdict's title for what a person types or reads as an id: "1.2", "Section 1", "RoH Thread". */
function titleOf(cell: GridCell): string {
  const key = keyOf(cell);
  return [...CRITERIA, "Section 1", "Section 2", "Section 3", "RoH Thread"].find((one) => keyOf(one) === key) ?? key;
}

const TABLE_COLUMNS: readonly (readonly [string, Kind])[] = [
  ["Score", "score"],
  ["Missing", "missing"],
  ["Line", "line"],
  ["Conclusion", "conclusion"],
];

function ofTable(view: WorkbookView, table: TableView | null, idHeading: string): Shown[] {
  const idColumn = table?.column(idHeading) ?? null;
  if (!table || idColumn === null) return [];
  return table.rows.flatMap((row) => {
    const id = titleOf(view.value(table.sheetId, row, idColumn));
    return TABLE_COLUMNS.flatMap(([heading, kind]) => {
      const column = table.column(heading);
      return column === null
        ? []
        : [shownAt(view, table, row, column, { sheet: "Scores", where: table.name, id, kind })];
    });
  });
}

function shownAt(
  view: WorkbookView,
  { sheetId }: Pick<Place, "sheetId">,
  row: number,
  column: number,
  what: Pick<Shown, "sheet" | "where" | "id" | "kind">,
): Shown {
  return {
    ...what,
    value: view.value(sheetId, row, column),
    text: view.text(sheetId, row, column),
    address: view.address(sheetId, row, column),
    isFormula: view.formula(sheetId, row, column) !== "",
  };
}

/** The columns behind the chart by their headings, wherever columns have been inserted between them. */
const CHART_COLUMNS: readonly (readonly [heading: string, kind: Kind])[] = [
  [LINE_WORDS.notBelow, "onOrAbove"],
  [LINE_WORDS.below, "below"],
  [LINE_OF_PRIORITY, "lineOfPriority"],
];

function ofChart(view: WorkbookView): Shown[] {
  const place = view.name("OMI_ChartData");
  if (!place) return [];
  const { firstRow, lastRow, firstColumn, lastColumn } = place.area;
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
  const headed = (heading: string) =>
    columns.find((column) => view.text(place.sheetId, firstRow, column).startsWith(heading)) ?? null;
  const ids = headed("Criterion");
  if (ids === null) return [];
  return Array.from({ length: lastRow - firstRow }, (_, index) => firstRow + 1 + index).flatMap((row) => {
    const id = titleOf(view.value(place.sheetId, row, ids));
    return CHART_COLUMNS.flatMap(([heading, kind]) => {
      // The heading of the line is a formula that may have been typed over: its figures still stand in the last column.
      const column = headed(heading) ?? (kind === "lineOfPriority" ? lastColumn : null);
      return column === null
        ? []
        : [shownAt(view, place, row, column, { sheet: "Report", where: "chart data", id, kind })];
    });
  });
}

/** The first cell of a row of a block that holds one of the criteria, and the last cell of the row. */
function ofTable1(view: WorkbookView): Shown[] {
  const place = view.name("OMI_Table1");
  if (!place) return [];
  const { firstRow, lastRow, firstColumn, lastColumn } = place.area;
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index).flatMap((row) => {
    const id = titleOf(view.value(place.sheetId, row, firstColumn));
    const what = { sheet: "Report", where: "Table 1", id, kind: "rating" } as const;
    return id.startsWith("4.") ? [shownAt(view, place, row, lastColumn, what)] : [];
  });
}

function ofTable2(view: WorkbookView): Shown[] {
  const place = view.name("OMI_Table2");
  if (!place) return [];
  const { firstRow, lastColumn } = place.area;
  return [
    shownAt(view, place, firstRow + 1, lastColumn, {
      sheet: "Report",
      where: "Table 2",
      id: "RoH Thread",
      kind: "score",
    }),
  ];
}

/** How many lines close a heading behind its conclusion. */
const CLOSING = 1;

function ofHeading(view: WorkbookView, criterion: string): Shown[] {
  const place = view.name(headingName(criterion));
  if (!place) return [];
  const { firstRow, lastRow, firstColumn, lastColumn } = place.area;
  const what = { sheet: "Report", where: `heading ${criterion}`, id: criterion } as const;
  const isRated = criterion.startsWith("4.");
  return [
    shownAt(view, place, firstRow, lastColumn, { ...what, kind: isRated ? "rating" : "score" }),
    ...(isRated ? [] : [shownAt(view, place, lastRow - CLOSING, firstColumn + 1, { ...what, kind: "conclusion" })]),
  ];
}

/** The cell named OMI_Thread, which people's own formulas refer to. */
function ofThread(view: WorkbookView): Shown[] {
  const place = view.name("OMI_Thread");
  if (!place) return [];
  const what = { sheet: "Scores", where: "OMI_Thread", id: "RoH Thread", kind: "score" } as const;
  return [shownAt(view, place, place.area.firstRow, place.area.firstColumn, what)];
}

/** Every figure and word that Scores, Report and the chart show. */
export function allShown(view: WorkbookView): Shown[] {
  return [
    ...ofTable(view, view.table("Criteria"), "Criterion"),
    ...ofTable(view, view.table("Sections"), "Section"),
    ...ofThread(view),
    ...ofChart(view),
    ...ofTable1(view),
    ...ofTable2(view),
    ...CRITERIA.flatMap((criterion) => ofHeading(view, criterion)),
  ];
}

/** The notice above the scores or above the report; "" where there is none. */
export function noticeOf(view: WorkbookView, sheet: SheetName): string {
  const place = view.name(sheet === "Scores" ? "OMI_Notice" : "OMI_Report");
  if (!place) return "";
  const row = place.area.firstRow + (sheet === "Scores" ? 0 : 1);
  return view.text(place.sheetId, row, place.area.firstColumn);
}
