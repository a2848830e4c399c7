import { FIRST_HEADING_ROW } from "../../src/workbook/report/content/report-blocks";
import { readFileSync } from "node:fs";
import type { TableDocument, WorkbookDocument } from "../workbench/src/document/workbook-document";
import { columnsAt } from "../../src/workbook/report/blocks/places";
import { headingLines } from "../../src/workbook/report/content/heading-lines";
import { entriesOf } from "../../src/workbook/report/blocks/block";
import { headingName } from "../../src/workbook/inspection/names";
import { ExcelError, loadFunctions, readMetadata } from "../helpers/excel";
import { type Answer, loadOfficeJs } from "../workbook/node/office-js";
import { loadGrid } from "./load-grid";
import { type Person, personAt } from "./person";
import type { Loaded, ScoringGrid } from "./scoring-grid";
import { viewOf } from "./workbook-view";

/** The criteria whose headings are on the report besides what Set up puts there. */
const HEADINGS = ["1.1", "1.2", "2.2", "3.1", "4.1"];
const ROWS_OF_HEADING = 14;

/** An error as it comes from a cell to the function, and as it goes from the function to a cell. */
const toFunction = (one: unknown): unknown => {
  if (Array.isArray(one)) return one.map(toFunction);
  const code = (one as { code?: unknown } | null)?.code;
  return typeof code === "string" ? new ExcelError(code) : one;
};
const toCell = (one: unknown): unknown => {
  if (Array.isArray(one)) return one.map(toCell);
  return one instanceof ExcelError ? { type: "Error", basicValue: one.code, message: one.message } : one;
};

/** The grid with the built functions in it, the example as Set up makes it, and a person before it. */
export interface Workplace {
  readonly person: Person;
  readonly settled: () => Promise<void>;
  /**
   * Opens the example anew, with its first cases only where a number is given; an empty cell is handed to the functions as the
   * web or as the desktop does.
   */
  readonly open: (blank: "null" | "zero", cases?: number) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** The same without what only draws and what only asks: lists and marks decide no figure, and take their time. */
function bare(document: WorkbookDocument): WorkbookDocument {
  return {
    ...document,
    sheets: document.sheets.map((sheet) => ({ ...sheet, conditionalFormats: [], validations: [] })),
  };
}

/** The same with the first cases only. */
function withCases(document: WorkbookDocument, count: number): WorkbookDocument {
  const isCases = ({ name }: TableDocument) => name === "Cases";
  return {
    ...document,
    sheets: document.sheets.map((sheet) => {
      const table = sheet.tables.find(isCases);
      if (!table) return sheet;
      const lastRow = table.area.firstRow + count;
      return {
        ...sheet,
        cells: sheet.cells.filter(({ row }) => row <= lastRow),
        tables: sheet.tables.map((one) => (isCases(one) ? { ...one, area: { ...one.area, lastRow } } : one)),
      };
    }),
  };
}

function insertHeadings({ grid, context }: ScoringGrid, loaded: Loaded): void {
  const anchor = loaded.listNames(grid).find(({ name }) => name === "OMI_Report")!;
  const area = loaded.nameReference(context, anchor.formulaOrRefString)!;
  const sheet = context.worksheet(area.sheetId);
  HEADINGS.forEach((criterion, index) => {
    const row = area.firstRow + FIRST_HEADING_ROW + index * ROWS_OF_HEADING;
    const columns = columnsAt("report");
    const lines = headingLines(criterion, { row, column: area.firstColumn, columns });
    const range = sheet.getRangeByIndexes(row, area.firstColumn, lines.length, 3);
    range.formulas = lines.map((line) => entriesOf(line, columns, ""));
    range.getColumn(2).numberFormat = "0%";
    new loaded.Workbook(context, loaded.createSettingsStore([]), () => "").names.add(headingName(criterion), range);
  });
}

/** Of Excel's own errors Proof has none to meet. */
function onFault(fault: unknown): never {
  throw new Error("The workbench failed.", { cause: fault });
}
const onUnimplemented = onFault;

export async function startWorkplace(): Promise<Workplace> {
  const loaded = loadGrid();
  const functions = loadFunctions();
  let blank: "null" | "zero" = "null";
  const scoring = loaded.startScoringGrid({
    metadata: readMetadata(),
    blank: () => blank,
    call: (id, parameters, parameterAddresses) => {
      try {
        return toCell(functions.get(id)!(...parameters.map(toFunction), { parameterAddresses }));
      } catch (error) {
        if (error instanceof ExcelError) return toCell(error);
        throw error;
      }
    },
  });
  // What Proof asks through office.js is answered by the workbook that is open.
  let answer: Answer;
  const office = loadOfficeJs((request) => answer(request));
  const answerAnew = () => {
    const root = new loaded.Workbook(scoring.context, loaded.createSettingsStore([]), () => "Book");
    answer = loaded.createWorkbookExecutor(scoring.context, { root, services: {}, onUnimplemented, onFault });
  };
  const bytes = readFileSync("assets/example/nottinghamshire-2007.xlsx");
  const example = bare((await loaded.readXlsx(new Uint8Array(bytes))).document);
  // Headings are inserted once, and every workbook is opened with them.
  await scoring.open(example);
  scoring.grid.setAddInWriting(true);
  insertHeadings(scoring, loaded);
  scoring.grid.setAddInWriting(false);
  await scoring.settled();
  const document = loaded.snapshotToDocument(scoring.grid, example.settings, () => []);
  return {
    person: personAt(loaded, scoring, viewOf(loaded, scoring)),
    settled: scoring.settled,
    async open(next, cases) {
      blank = next;
      await office.idle();
      await scoring.settled();
      await scoring.open(cases === undefined ? document : withCases(document, cases));
      answerAnew();
    },
    async end() {
      await office.idle();
      await scoring.grid.settled();
      scoring.end();
    },
  };
}
