import type { ChartSheets } from "../../src/charts/chart-sheets";
import { ChartStore } from "../../src/charts/chart-store";
import { drawnChart } from "../../src/charts/draw-from-sheet";
import { parseA1, type GridArea, type SheetArea } from "../../src/grid/a1";
import type { GridCell } from "../../src/grid/cell-value";
import type { Chart } from "../../src/model/chart";
import { ChartCollection } from "../../src/model/chart-collection";
import type { ModelContext } from "../../src/model/context";
import { ExcelObject } from "../../src/rich-api/excel-object";

/** A range as the model hands it to a chart. */
class FakeRange extends ExcelObject {
  readonly $type = "Range";

  constructor(readonly $area: SheetArea) {
    super();
  }
}

class FakeWorksheet extends ExcelObject {
  readonly $type = "Worksheet";
}

export interface FakeSheet {
  readonly rows: GridCell[][];
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
}

export type Raised = readonly [event: string, target: string, payload: object];

/** Sheets without a grid, each column 48 and each row 15 points; the ids are "sheet-1", "sheet-2" and so on. */
export function aWorkbook(sheets: Record<string, FakeSheet>) {
  const names = Object.keys(sheets);
  const raised: Raised[] = [];
  const chartSheets: ChartSheets = {
    sheet(id) {
      const name = names[Number(id.replace("sheet-", "")) - 1];
      const sheet = name === undefined ? undefined : sheets[name];
      if (!sheet || name === undefined) return null;
      const { rows, formats = {}, hiddenRows = [] } = sheet;
      return {
        name,
        value: (row, column) => rows[row]?.[column] ?? null,
        numberFormat: (_, column) => formats["ABCDEFGH"[column] ?? ""] ?? "General",
        isShown: (row) => !hiddenRows.includes(row),
        usedArea: () => used(rows),
        rowTop: (row) => row * 15,
        columnLeft: (column) => column * 48,
      };
    },
    idOf(name) {
      const index = names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
      return index < 0 ? null : `sheet-${index + 1}`;
    },
  };
  const charts = new ChartStore(chartSheets, { raise: (...one) => void raised.push(one) });
  const context = { charts, worksheet: () => new FakeWorksheet() } as unknown as ModelContext;
  return {
    charts,
    raised,
    drawn: (chart: Pick<Chart, "$document">) => drawnChart(chartSheets, chart.$document),
    range: (address: string, sheetId = "sheet-1") => new FakeRange({ ...parseA1(address)!, sheetId }),
    on: (sheetId = "sheet-1") => new ChartCollection(context, sheetId),
  };
}

function used(rows: readonly GridCell[][]): GridArea {
  return {
    firstRow: 0,
    firstColumn: 0,
    lastRow: rows.length - 1,
    lastColumn: Math.max(...rows.map((row) => row.length)) - 1,
  };
}

/** Scores of three sections with the line of priority beside them. */
export const SCORES: FakeSheet = {
  rows: [
    ["Section", "Criterion", "Score", "Line"],
    ["1", "1.1", 0.83187, 0.68],
    [null, "1.2", 0.67073, 0.68],
    ["2", "2.1", { error: "#BUSY!" }, 0.68],
    [null, "2.2", "not scored", 0.68],
    ["3", "3.1", null, 0.68],
  ],
  formats: { C: "0%", D: "0%" },
};
