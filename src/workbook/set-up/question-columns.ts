import type { Question } from "../inspection";
import { cellAddress, columnLetters } from "../report/a1";
import { JUDGEMENT_ALERT, questionPromptTitle } from "../texts/sheets";
import { criterionFill } from "./criterion-colours";
import { ANSWERS_NAME } from "./pieces";
import { LAST_ROW, offerList, showPrompt } from "./validations";

/** Neighbouring columns of one criterion in the sheet of the table Cases. */
export interface ColumnRun {
  readonly criterion: string;
  readonly first: number;
  readonly questions: readonly Question[];
}

const BLANK_FILL = "#FFF2CC";
const WRONG_FILL = "#F8CBAD";
const WRONG_FONT = "#9C0006";
/** Rows below the last case that are formatted already, for cases that are typed or pasted there. */
const SPARE_ROWS = 50;

/** The columns of the questions put together by criterion; `headings` are those of the table, from its first column on. */
export function columnRuns(headings: readonly string[], questions: readonly Question[]): ColumnRun[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const runs: { criterion: string; first: number; questions: Question[] }[] = [];
  headings.forEach((heading, place) => {
    const question = byId.get(heading);
    if (!question) return;
    const run = runs.at(-1);
    const isNext = run?.criterion === question.criterion && run.first + run.questions.length === place;
    if (isNext) run.questions.push(question);
    else runs.push({ criterion: question.criterion, first: place, questions: [question] });
  });
  return runs;
}

/** Where the table Cases stands in its sheet: its first cell, and how many rows it has below its headings. */
export interface CasesPlace {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
}

/** Headings in the criterion's colour, lying on their side, that show the question's wording when they are selected. */
export function dressHeadings(sheet: Excel.Worksheet, { row, column }: CasesPlace, runs: readonly ColumnRun[]): void {
  for (const { criterion, first, questions } of runs) {
    const headings = sheet.getRangeByIndexes(row, column + first, 1, questions.length);
    headings.format.fill.color = criterionFill(criterion);
    headings.format.font.bold = true;
    headings.format.font.color = "#000000";
    headings.format.textOrientation = 90;
    headings.format.columnWidth = 34;
    questions.forEach(({ id, wording }, index) => {
      const heading = sheet.getRangeByIndexes(row, column + first + index, 1, 1);
      showPrompt(heading, questionPromptTitle(id, criterion), wording === "" ? id : wording);
    });
  }
}

/** A list of answers to choose from in every cell of the columns. */
export function offerAnswers(
  sheet: Excel.Worksheet,
  { row, column, rowCount }: CasesPlace,
  runs: readonly ColumnRun[],
  hasOwnAnswers: boolean,
): void {
  const { title, message, ownAnswers } = JUDGEMENT_ALERT;
  for (const { first, questions } of runs) {
    const judgements = sheet.getRangeByIndexes(row + 1, column + first, LAST_ROW - 1, questions.length);
    // A look is kept cell by cell, in the file too; a table that grows hands it on to its new rows.
    const looked = sheet.getRangeByIndexes(row + 1, column + first, rowCount + SPARE_ROWS, questions.length);
    looked.format.horizontalAlignment = "Center";
    if (hasOwnAnswers) offerList(judgements, `=${ANSWERS_NAME}`, { title, message: ownAnswers });
    else offerList(judgements, "Y,N,N/A", { title, message });
  }
}

/** Marks what is blank in a row that has a case, and what is not in the list of answers. */
export function markJudgements(
  sheet: Excel.Worksheet,
  { row, column, rowCount }: CasesPlace,
  runs: readonly ColumnRun[],
): void {
  const caseCell = `$${columnLetters(column)}${row + 2}`;
  for (const { first, questions } of runs) {
    // One area a criterion: an edit has only the formats of its own criterion looked at again.
    const marked = sheet.getRangeByIndexes(row + 1, column + first, rowCount + SPARE_ROWS, questions.length);
    const cell = cellAddress(row + 1, column + first);
    markBlanks(marked, cell, caseCell);
    markUnknown(marked, cell);
  }
}

function markBlanks(range: Excel.Range, cell: string, caseCell: string) {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=AND(LEN(${caseCell})>0,LEN(${cell})=0)`;
  custom.format.fill.color = BLANK_FILL;
}

function markUnknown(range: Excel.Range, cell: string) {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=IF(ISERROR(${cell}),TRUE,AND(LEN(${cell})>0,ISNA(MATCH(TRIM(${cell}),${ANSWERS_NAME},0))))`;
  custom.format.fill.color = WRONG_FILL;
  custom.format.font.color = WRONG_FONT;
  custom.format.font.bold = true;
}
