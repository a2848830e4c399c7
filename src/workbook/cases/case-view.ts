import { readAnswers } from "../../scoring/answers";
import { answerChoices, type AnswerChoice } from "../../scoring/case-form/answer-choices";
import { isBad } from "../../scoring/case-form/condition";
import { isAnswered, judgeCase, type JudgedQuestion } from "../../scoring/case-form/judge-case";
import { readConditions, type QuestionCondition } from "../../scoring/case-form/relevant-when";
import { textOf, type Cells } from "../../scoring/cell";
import { keyOf } from "../../scoring/read-text";
import { readInspection, type Inspection } from "../../scoring/read-inspection";
import { problemSentence } from "../../scoring/texts/problem-sentences";
import { addressOn, cellAddress } from "../inspection/a1";
import { withErrors } from "../inspection/cell-errors";
import { questionRows } from "../inspection/question-rows";
import { SCHEME } from "../inspection/scheme";
import { CASES_TEXTS } from "../texts/cases";

/** One question of the form. */
export interface QuestionView {
  readonly id: string;
  readonly wording: string;
  readonly isSummary: boolean;
  readonly isRoH: boolean;
  /** The place of its column in the table, from 0. */
  readonly column: number;
  /** The address of its cell, "Cases!H18". */
  readonly address: string;
  /** What is in the cell: a formula, or what is typed. */
  readonly entry: unknown;
  readonly judgement: JudgedQuestion["judgement"];
  readonly applies: JudgedQuestion["applies"];
  readonly contradiction: JudgedQuestion["contradiction"];
  /** When it applies; "" where it always does. */
  readonly condition: string;
  /** What is wrong with it, in words: no answer, a condition that cannot be read; "" for nothing. */
  readonly fault: string;
}

/** A criterion of the form. */
export interface CriterionView {
  readonly id: string;
  readonly title: string;
  readonly answered: number;
  /** The ids of the questions without an answer of the list. */
  readonly open: readonly string[];
  readonly contradictions: number;
  readonly questions: readonly QuestionView[];
}

/** A case as the form shows it. */
export interface CaseView {
  readonly id: string;
  /** Its row in the table, from 0, and how many rows the table has. */
  readonly row: number;
  readonly rowCount: number;
  /** The place of the column Case. */
  readonly idColumn: number;
  readonly facts: readonly (readonly [heading: string, text: string])[];
  readonly criteria: readonly CriterionView[];
  readonly choices: readonly AnswerChoice[];
  /** Why the case cannot be judged, in words; "" where it can. */
  readonly fault: string;
}

/** What is read of the workbook for one case. */
export interface CaseCells {
  readonly sheet: string;
  /** Where the table's first heading is on the sheet. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly headings: readonly unknown[];
  readonly questions: Cells;
  readonly answers: Cells;
  readonly row: number;
  readonly rowCount: number;
  /** The row of the case: values, what they show, and what is entered. */
  readonly values: readonly unknown[];
  readonly texts: readonly string[];
  readonly entries: readonly unknown[];
}

/** Makes the view of one case. It decides nothing: what each cell says is the scoring core's. */
export function caseView(cells: CaseCells): CaseView {
  const { headings, questions, row, rowCount, values, texts } = cells;
  const answers = readAnswers(withErrors(cells.answers), SCHEME);
  const inspection = readInspection([headings, values], questions, answers, SCHEME);
  const { idColumn, count, headings: columns } = inspection.cases;
  const id = inspection.cases.ids[0] ?? "";
  const conditions = readConditions(questions, inspection);
  const wordings = new Map(questionRows(questions).questions.map((one) => [keyOf(one.id), one.wording]));
  const isFact = (heading: string, column: number) => column !== idColumn && !inspection.listed.has(keyOf(heading));
  const make = { cells, inspection, conditions, wordings };
  const fault = faultOf(cells, inspection);
  const canBeJudged = fault === "" && count > 0 && columns.columns.size > 0;
  return {
    id,
    row,
    rowCount,
    idColumn,
    facts: headings.flatMap((heading, column) => {
      const [name, text] = [textOf(heading), texts[column] ?? ""];
      return isFact(name, column) && text.trim() !== "" ? [[name, text] as const] : [];
    }),
    criteria: canBeJudged ? criterionViews(make) : [],
    choices: "kind" in answers ? [] : answerChoices(inspection.answers),
    fault,
  };
}

/** Why a row is no case that can be judged. */
function faultOf({ rowCount, values }: CaseCells, inspection: Inspection): string {
  const { refusal, cases, answers } = inspection;
  if (cases.count === 0 && (!refusal || refusal.kind === "case id absent"))
    return rowCount <= 1 && values.every((value) => textOf(value) === "") ? CASES_TEXTS.noCases : CASES_TEXTS.noId;
  return refusal ? problemSentence(refusal, { name: () => "", scheme: SCHEME, answers }) : "";
}

interface Making {
  readonly cells: CaseCells;
  readonly inspection: Inspection;
  readonly conditions: ReadonlyMap<string, QuestionCondition>;
  readonly wordings: ReadonlyMap<string, string>;
}

function criterionViews(making: Making): CriterionView[] {
  const { cells, inspection, conditions } = making;
  return judgeCase(cells.values, inspection, conditions).map(({ criterion, questions, answered }) => ({
    id: criterion,
    title: SCHEME.criteria.find(({ id }) => id === criterion)!.title,
    answered,
    open: questions.filter((one) => !isAnswered(one)).map(({ question }) => question.id),
    contradictions: questions.filter(({ contradiction }) => contradiction !== undefined).length,
    questions: questions.map((one) => questionView(one, making)),
  }));
}

function questionView(
  { question, judgement, applies, contradiction }: JudgedQuestion,
  { cells, inspection, conditions, wordings }: Making,
): QuestionView {
  const { id, key, isSummary, isRoH, column, unknown } = question;
  const { sheet, origin, row, entries } = cells;
  const address = addressOn(sheet, cellAddress(origin.row + 1 + row, origin.column + column));
  const condition = conditions.get(key)?.condition;
  const wording = { name: () => `cell ${address}`, scheme: SCHEME, answers: inspection.answers };
  const isUnreadable = condition !== undefined && isBad(condition);
  const faults = [
    ...unknown.map((problem) => problemSentence(problem, wording)),
    ...(isUnreadable ? [CASES_TEXTS.badCondition(condition)] : []),
  ];
  return {
    id,
    wording: wordings.get(key) ?? "",
    isSummary,
    isRoH,
    column,
    address,
    entry: entries[column] ?? "",
    judgement,
    applies,
    contradiction,
    condition: condition?.text ?? "",
    fault: faults.join(" "),
  };
}
