import { cleanScore, wholePerCent } from "../../scoring/score";
import { spelled } from "../inspection/formula-text";
import { readInspectionCells } from "../inspection/read-inspection-cells";
import { formatHeadings, formatTitle } from "../sheets/sheet-writer";
import { sinceFormula } from "../sheets/since";
import { excelTask, TaskFailed } from "../tasks/excel-task";
import { WHY_TEXTS } from "../texts/why";
import { whyView, type WhyScore } from "./why-view";

/** In points. */
const WIDTHS = [90, 380, 60, 60, 60, 75, 75, 120];
const [PROPORTION, POINTS] = [5, 6];
/** The rows above the questions: title, from which judgements, an empty one, headings. */
const FIRST_ROW = 4;
/** So many tables of one score are told apart. */
const MOST_SHEETS = 20;

/**
 * Inserts why a score is what it is as a table, on a sheet of its own: a new one, or one that holds this very table or nothing.
 * What is on any other sheet stays as it is. Resolves to a sentence. About six syncs.
 *
 * @param id "1.2" or "RoH Thread"
 */
export function insertWhy(id: string): Promise<string> {
  return excelTask(WHY_TEXTS.notInserted, async (context) => {
    const cells = await readInspectionCells(context);
    const view = cells && whyView(cells);
    const why = view?.scores.find((one) => one.id === id);
    if (!view || why?.score === undefined)
      throw new TaskFailed({ what: WHY_TEXTS.notInserted, ...WHY_TEXTS.noScore(id) });
    const wanted = rowsOf(why, why.score, view.fingerprint);
    const found = await sheetFor(context, id, wanted);
    if (!found) throw new TaskFailed({ what: WHY_TEXTS.notInserted, ...WHY_TEXTS.taken(id, MOST_SHEETS) });
    const { sheet, name } = found;
    const range = sheet.getRangeByIndexes(0, 0, wanted.length, WIDTHS.length);
    format(sheet, range);
    // All words and figures at once: a sheet that was stopped half-way is empty or whole.
    range.formulas = wanted;
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return WHY_TEXTS.inserted(name);
  });
}

type CellValue = string | number;

/** The sheet as rows of cells, all of one width. */
function rowsOf({ id, title, questions, turning }: WhyScore, score: number, fingerprint: string): CellValue[][] {
  const { same, other } = WHY_TEXTS.read(fingerprint);
  const row = (...cells: CellValue[]) => [...cells, ...Array<string>(WIDTHS.length - cells.length).fill("")];
  const points = (share: number) => cleanScore(share * 100);
  const headings = WHY_TEXTS.headings(turning?.side ?? "above");
  return [
    row(WHY_TEXTS.title(id, title, `${wholePerCent(score)}%`)),
    row(sinceFormula(fingerprint, same, other)),
    row(),
    row(...(turning ? headings : headings.slice(0, -1))),
    ...questions.map(({ id: question, wording, above, relevant, missing, lost, alone }) =>
      row(
        question,
        wording,
        above,
        relevant,
        missing,
        relevant === 0 ? "" : cleanScore(above / relevant),
        points(lost),
        alone ?? "",
      ),
    ),
    row(WHY_TEXTS.all, "", "", "", "", "", points(1 - score), turning?.changes ?? ""),
  ];
}

/** The sheet that holds these rows, or the first that is free; undefined where all have something else on them. One sync. */
async function sheetFor(context: Excel.RequestContext, id: string, wanted: readonly CellValue[][]) {
  const { worksheets } = context.workbook;
  const candidates = Array.from({ length: MOST_SHEETS }, (_, index) => {
    const name = WHY_TEXTS.sheetName(id, index + 1);
    const sheet = worksheets.getItemOrNullObject(name);
    return { name, sheet, used: sheet.getUsedRangeOrNullObject(true).load("address,formulas") };
  });
  await context.sync();
  const isWanted = ({ used }: (typeof candidates)[number]) =>
    !used.isNullObject &&
    isSame(used.formulas as unknown[][], wanted) &&
    /!A1(:|$)/.test(used.address.replaceAll("$", ""));
  const whole = candidates.find(isWanted);
  const free = candidates.find(({ sheet, used }) => sheet.isNullObject || used.isNullObject);
  const chosen = whole ?? free;
  if (!chosen) return undefined;
  const { name, sheet } = chosen;
  return { name, sheet: sheet.isNullObject ? worksheets.add(name) : sheet };
}

/** Whether cells hold what is wanted; an empty last column is not among the cells that are in use. */
function isSame(cells: readonly (readonly unknown[])[], wanted: readonly (readonly unknown[])[]): boolean {
  return (
    cells.length === wanted.length &&
    wanted.every((row, index) =>
      row.every((cell, column) => textIn(cells[index]?.[column] ?? "") === textIn(cell ?? "")),
    )
  );
}

function textIn(cell: unknown): string {
  if (typeof cell === "number") return String(cleanScore(cell));
  return typeof cell === "string" ? spelled(cell) : JSON.stringify(cell);
}

function format(sheet: Excel.Worksheet, range: Excel.Range): void {
  formatTitle(sheet);
  for (const [column, width] of WIDTHS.entries()) range.getColumn(column).format.columnWidth = width;
  const list = range.getOffsetRange(FIRST_ROW, 0).getResizedRange(-FIRST_ROW, 0);
  list.format.verticalAlignment = "Top";
  // Ids and wordings stay as they are in the list of questions.
  list.getColumn(0).getResizedRange(0, 1).numberFormat = [["@"]];
  list.getColumn(1).format.wrapText = true;
  list.getColumn(PROPORTION).numberFormat = [["0%"]];
  list.getColumn(POINTS).numberFormat = [["0.0"]];
  list.getLastRow().format.font.bold = true;
  formatHeadings(range.getRow(FIRST_ROW - 1));
  sheet.freezePanes.freezeRows(FIRST_ROW);
}
