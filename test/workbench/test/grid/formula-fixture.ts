import type { CellDocument, SheetDocument, WorkbookDocument } from "../../src/document/workbook-document";
import type { GridArgument, GridResult } from "../../src/grid/custom-function";
import { loadHeadless } from "../../testing/headless";

const headless = loadHeadless();
export const { EMPTY_SHEET, snapshotToDocument } = headless;

type Value = string | number | boolean | null;

/** Cells from the first one of a sheet; a text that begins with "=" is a formula. */
export function cells(rows: readonly (readonly Value[])[]): CellDocument[] {
  return rows.flatMap((values, row) =>
    values.flatMap((value, column): CellDocument[] => {
      if (value === null) return [];
      const isFormula = typeof value === "string" && value.startsWith("=");
      return [isFormula ? { row, column, formula: value } : { row, column, value }];
    }),
  );
}

export const CASES: SheetDocument = {
  ...EMPTY_SHEET,
  name: "Cases",
  isActive: true,
  cells: cells([
    ["Case", "Q1", "Q.2-S"],
    ["a", "Y", "N"],
    ["b", null, "N/A"],
    ["c", "Y", null],
  ]),
  tables: [
    {
      name: "Cases",
      area: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 2 },
      columns: ["Case", "Q1", "Q.2-S"],
      hasTotals: false,
      style: "TableStyleLight9",
      showsFilterButtons: true,
    },
  ],
};

/** A workbook like the add-in's: the table Cases, settings, one formula that spills on Calculation, and a sheet to try on. */
export const WORKBOOK: WorkbookDocument = {
  sheets: [
    CASES,
    {
      ...EMPTY_SHEET,
      name: "Settings",
      cells: cells([
        ["weight", 0.2],
        ["line", null],
      ]),
    },
    {
      ...EMPTY_SHEET,
      name: "Calculation",
      cells: cells([["about"], [], ["=OMI.SCORES(Cases[[#Headers],[#Data]])"]]),
    },
    { ...EMPTY_SHEET, name: "Try" },
  ],
  styles: [],
  settings: [],
  names: [
    { name: "OMI_Weight", formula: "=Settings!$B$1" },
    { name: "OMI_Line", formula: "=Settings!$B$2" },
    { name: "OMI_Labels", formula: "=Settings!$A$1:$A$3" },
    { name: "OMI_Results", formula: "=Calculation!$A$3:$Z$202" },
    { name: "OMI_Calculation", formula: "=Calculation!$A$3" },
  ],
};

export const SCORES: GridResult = [
  ["Criterion", "Score", "Below"],
  ["1.1", 0.5, true],
  ["1.2", "", ""],
  ["1.3", { error: "#VALUE!" }, { error: "#VALUE!" }],
  ["Q?", 1, false],
];

/** What a custom function was given: address, or rows, of each argument. */
const given = (argument: GridArgument) => {
  if (argument.kind === "matrix") return argument.address ?? argument.rows;
  return argument.kind === "scalar" ? argument.value : null;
};

/** Opens a workbook with OMI.SCORES, whose result a test may set, and OMI.GIVEN, which tells what it was given. */
export function openWorkbook(document: WorkbookDocument = WORKBOOK) {
  const state = { scores: SCORES as GridResult | Promise<GridResult>, args: [] as readonly GridArgument[] };
  const opened = headless.openHeadless(document, {
    "OMI.SCORES": (args) => {
      state.args = args;
      return state.scores;
    },
    "OMI.GIVEN": (args) => JSON.stringify(args.map(given)),
  });
  const { grid, context } = opened;
  const workbook = new headless.Workbook(context, headless.createSettingsStore([]), () => "Book");
  const range = (address: string) => {
    const [sheet = "", cell = ""] = address.split("!");
    return workbook.worksheets.getItem(sheet).getRange(cell);
  };
  const write = async (address: string, value: unknown) => {
    range(address).formulas = Array.isArray(value) ? value : [[value]];
    await grid.settled();
  };
  return {
    ...opened,
    state,
    workbook,
    range,
    write,
    /** The value of a cell, or of all cells of a range. */
    value: (address: string) => {
      const values = range(address).values as unknown[][];
      return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
    },
    /** What a formula gives on the sheet Try. */
    result: async (formula: string) => {
      await write("Try!A1", formula);
      return (range("Try!A1").values as unknown[][])[0]?.[0];
    },
    undo: async () => {
      await grid.settled();
      await grid.api.undo();
      await grid.settled();
    },
    /** As a person types, so that tables grow. */
    type: async (address: string, value: unknown) => {
      grid.setAddInWriting(false);
      await write(address, value);
      grid.setAddInWriting(true);
    },
  };
}
export type OpenWorkbook = ReturnType<typeof openWorkbook>;
