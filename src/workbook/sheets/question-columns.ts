import type { CasesPlace, ListedQuestion } from "../inspection/inspection";
import { cellAddress, columnLetters } from "../inspection/a1";
import { NAMES } from "../inspection/names";
import { JUDGEMENT_ALERT, questionPromptTitle } from "../texts/sheets";
import { criterionFill } from "./criterion-colours";
import { LAST_ROW, offerList, showPrompt } from "./validations";

/** Neighbouring columns of one criterion in the sheet of the table Cases. */
export interface ColumnRun {
  readonly criterion: string;
  readonly first: number;
  readonly questions: readonly ListedQuestion[];
}

const BLANK_FILL = "#FFF2CC";
const WRONG_FILL = "#F8CBAD";
const WRONG_FONT = "#9C0006";
/** Rows below the last case that are formatted already, for cases that are typed or pasted there. */
const SPARE_ROWS = 50;

/** The columns of the questions put together by criterion; `headings` are those of the table, from its first column on. */
export function columnRuns(headings: readonly string[], questions: readonly ListedQuestion[]): ColumnRun[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const runs: { criterion: string; first: number; questions: ListedQuestion[] }[] = [];
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

/** Gives the columns of questions their headings' look, their list of answers and their marks. */
export function formatQuestionColumns(sheet: Excel.Worksheet, place: CasesPlace, runs: readonly ColumnRun[]): void {
  for (const run of runs) {
    formatHeadings(sheet, place, run);
    offerAnswers(sheet, place, run);
    markJudgements(sheet, place, run);
  }
}

/** Headings in the criterion's colour, lying on their side, that show the question's wording when they are selected. */
function formatHeadings(
  sheet: Excel.Worksheet,
  { row, column }: CasesPlace,
  { criterion, first, questions }: ColumnRun,
) {
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

/** The workbook's list of answers to choose from in every cell of the columns. */
function offerAnswers(sheet: Excel.Worksheet, { row, column, rowCount }: CasesPlace, { first, questions }: ColumnRun) {
  const judgements = sheet.getRangeByIndexes(row + 1, column + first, LAST_ROW - 1, questions.length);
  // Formatting is kept cell by cell, in the file too; a table that grows hands it on to its new rows.
  const formatted = sheet.getRangeByIndexes(row + 1, column + first, rowCount + SPARE_ROWS, questions.length);
  formatted.format.horizontalAlignment = "Center";
  offerList(judgements, `=${NAMES.answers}`, JUDGEMENT_ALERT);
}

/**
 * Marks what is blank in a row that has a case, and what is not in the list of answers. The marks are hints: they may mark
 * what the scoring takes (a blank it does not see), and never leave out what it refuses or counts as missing.
 */
export function markJudgements(
  sheet: Excel.Worksheet,
  { row, column, rowCount }: CasesPlace,
  { first, questions }: ColumnRun,
) {
  // One area a criterion: an edit has only the formats of its own criterion looked at again.
  const marked = sheet.getRangeByIndexes(row + 1, column + first, rowCount + SPARE_ROWS, questions.length);
  const cell = cellAddress(row + 1, column + first);
  markBlanks(marked, cell, `$${columnLetters(column)}${row + 2}`);
  markUnknown(marked, cell);
}

function markBlanks(range: Excel.Range, cell: string, caseCell: string) {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=AND(LEN(${caseCell})>0,LEN(${cell})=0)`;
  custom.format.fill.color = BLANK_FILL;
}

function markUnknown(range: Excel.Range, cell: string) {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  // Compared one by one: what looks answers up takes ? and * for other signs.
  const isListed = `SUMPRODUCT(--(${NAMES.answers}&""=TRIM(${cell})&""))>0`;
  const isText = `AND(LEN(TRIM(${cell}))>0,NOT(ISLOGICAL(${cell})))`;
  custom.rule.formula = `=IF(ISERROR(${cell}),TRUE,IF(LEN(${cell})=0,FALSE,NOT(AND(${isText},${isListed}))))`;
  custom.format.fill.color = WRONG_FILL;
  custom.format.font.color = WRONG_FONT;
  custom.format.font.bold = true;
}
