import { type Answers, answersOf, STANDARD } from "./answer-list";
import type { Inspection, Judgement, Question } from "./oracle";
import { type Cell, isBlank, isError, keyOf } from "./reading";

export type Cells = readonly (readonly Cell[])[];

/** The general criteria of the Offender Management Tool; sections 1 to 3 are scored, 4 is rated. */
export const CRITERIA = [
  ...["1.1", "1.2", "1.3", "1.4", "1.5"],
  ...["2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7"],
  ...["3.1", "3.2"],
  ...["4.1", "4.2", "4.3", "4.4", "4.5", "4.6"],
];

/** What the two tables hold, read as a person reads them. */
export interface Reading {
  /** The questions and the cases that count. Where everything is refused, as far as they could be read. */
  readonly inspection: Inspection;
  /** Whether nothing may be scored at all. */
  readonly isRefused: boolean;
  /** Whether the list of questions cannot be read at all, not even which criteria have questions. */
  readonly isListLost: boolean;
  /** Rows that have facts and no id: not counted, and said so. */
  readonly factsOnly: number;
}

/** The one column with a heading; null where there is none, or more than one. */
function columnHeaded(headings: readonly Cell[], heading: string): number | null {
  const columns = headings.flatMap((cell, column) => (keyOf(cell) === keyOf(heading) ? [column] : []));
  return columns.length === 1 ? columns[0]! : null;
}

/** A mark in the list of questions; undefined where it is neither yes nor no. */
function markOf(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (isBlank(cell)) return false;
  if (typeof cell !== "string") return undefined;
  const word = keyOf(cell);
  if (["yes", "y", "x", "true"].includes(word)) return true;
  return ["no", "n", "false"].includes(word) ? false : undefined;
}

interface List {
  readonly questions: readonly Question[];
  readonly isRefused: boolean;
  readonly isLost: boolean;
}

function readList(list: Cells | object): List {
  const [headings, ...rows] = Array.isArray(list) ? (list as Cells) : [];
  const columns = ["Question", "Criterion", "Summary", "RoH"].map((one) => columnHeaded(headings ?? [], one));
  if (columns.includes(null)) return { questions: [], isRefused: true, isLost: true };
  const all = rows
    .filter((row) => !row.every(isBlank))
    .map((row) => {
      const [id, criterion, summary, roh] = columns.map((column) => row[column!]);
      const isReadable = !isBlank(id) && !isError(id) && CRITERIA.includes(keyOf(criterion));
      const marks = { isSummary: markOf(summary), isRoh: markOf(roh) };
      return { isReadable, question: { id: keyOf(id), criterion: keyOf(criterion), ...marks } };
    });
  const questions = all.filter(({ isReadable }) => isReadable).map(({ question }) => question);
  return {
    questions: questions.map((one) => ({
      ...one,
      isSummary: one.isSummary ?? "unreadable",
      isRoh: one.isRoh ?? "unreadable",
    })),
    isRefused: questions.length < all.length,
    isLost: false,
  };
}

export function judgementOf(cell: Cell, answers: Answers): Judgement {
  if (isBlank(cell)) return "missing";
  if (isError(cell) || typeof cell === "boolean") return "no answer";
  return answers.get(keyOf(cell)) ?? "no answer";
}

/** Reads both tables, headings first; `answers` as a formula gives it: left out, or a range, or one cell. */
export function readTables(cases: Cells | object, list: Cells | object, answers: Cells | Cell): Reading {
  const { questions, isRefused: isListRefused, isLost } = readList(list);
  const own = answers === undefined || answers === null ? STANDARD : answersOf(matrixOf(answers));
  const [headings = [], ...rows] = Array.isArray(cases) ? (cases as Cells) : [];
  const idColumn = columnHeaded(headings, "Case");
  const keys = headings.map(keyOf);
  const columnsOf = ({ id }: Question) => keys.flatMap((key, column) => (key === id ? [column] : []));
  const ids = questions.map(({ id }) => id);
  const columns = questions.map(columnsOf);
  const judged = new Set(columns.flat());

  const isCase = (row: readonly Cell[]) => !isBlank(row[idColumn ?? -1]);
  const isStray = (row: readonly Cell[]) => !isCase(row) && row.some((cell, at) => judged.has(at) && !isBlank(cell));
  const counted = rows.filter(isCase);
  const caseIds = counted.map((row) => row[idColumn!]);
  const isTwice = new Set(caseIds.map(keyOf)).size < caseIds.length;
  const isIdWrong = caseIds.some(isError);
  return {
    inspection: {
      questions: questions.map((question, index) => ({
        ...question,
        isFaulty: columns[index]!.length !== 1 || ids.filter((id) => id === question.id).length > 1,
      })),
      cases: counted.map((row) => columns.map(([column = -1]) => judgementOf(row[column], own ?? STANDARD))),
    },
    isRefused: isListRefused || own === null || idColumn === null || rows.some(isStray) || isTwice || isIdWrong,
    isListLost: isLost,
    factsOnly: rows.filter((row) => !isCase(row) && !isStray(row) && !row.every(isBlank)).length,
  };
}

/** A range, or one cell as the range that holds it alone. */
export function matrixOf(range: Cells | Cell): Cells {
  return Array.isArray(range) ? (range as Cells) : [[range]];
}
