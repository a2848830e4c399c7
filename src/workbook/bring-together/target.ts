import type { Answers } from "../../scoring/answers";
import { cellsOf, keyOf, textOf, type Cells } from "../../scoring/cell";
import { judgeInspection } from "../../scoring/judge-inspection";
import { judgementOf } from "../../scoring/judgement";
import { placeOf, type Place } from "../../scoring/problem";
import { problemSentence } from "../../scoring/texts/problem-sentences";
import { readFormulaCells } from "../check/formula-cells";
import { TABLES } from "../inspection/names";
import { readInspectionCells } from "../inspection/read-inspection-cells";
import { SCHEME } from "../inspection/scheme";
import { TaskFailed } from "../tasks/excel-task";
import { TOGETHER_FAILURES } from "../texts/together";
import { readRowsOutside } from "../upkeep/rows-outside";

/** The table of cases that others are brought into, as it is at this moment. */
export interface Target {
  /** The headings as the table has them. */
  readonly headings: readonly string[];
  readonly idColumn: number;
  /** The columns of the questions. */
  readonly asked: ReadonlySet<number>;
  /** The column of each heading by what it counts as; a heading that is there twice has none. */
  readonly columns: ReadonlyMap<string, number>;
  readonly answers: Answers;
  /** How the list of answers spells what an answer counts as. */
  readonly spelling: (answer: string) => string;
  /** Row 0 has the headings. */
  readonly cells: Cells;
  /** The row of each case by what its id counts as. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows without a case, ready for one. */
  readonly freeRows: readonly number[];
  readonly isFormula: (row: number, column: number) => boolean;
  readonly addressOf: (row: number, column: number) => string;
}

/**
 * Reads the table of cases. Throws TaskFailed where it is not fit to take cases in: no inspection, a case that is there twice, a
 * list of answers that cannot be read, rows below the table. About eight syncs.
 */
export async function readTarget(context: Excel.RequestContext, what: string): Promise<Target> {
  const read = await readInspectionCells(context);
  if (!read) throw new TaskFailed({ what, ...TOGETHER_FAILURES.noInspection });
  const { inspection } = judgeInspection(read.given, SCHEME);
  const { cases, questions, answers, refusal } = inspection;
  if (refusal) {
    const name = (place: Place) => `cell ${read.addressOf(place)}`;
    const why = problemSentence(refusal, { name, scheme: SCHEME, answers });
    throw new TaskFailed({ what, why, next: TOGETHER_FAILURES.correctFirst });
  }
  const outside = await readRowsOutside(context);
  if (outside && outside.count > 0) throw new TaskFailed({ what, ...TOGETHER_FAILURES.rowsOutside });
  const cells = cellsOf(read.given.cases);
  const headings = (cells[0] ?? []).map(textOf);
  const table = context.workbook.tables.getItem(TABLES.cases);
  const all = await readFormulaCells(
    context,
    table,
    headings.map((_, column) => column),
  );
  const formulas = new Set(all.map(String));
  const isFormula = (row: number, column: number) => formulas.has(`${row},${column}`);
  const asked = new Set(questions.map(({ column }) => column).filter((column) => column >= 0));
  const { columns, again } = cases.headings;
  return {
    headings,
    idColumn: cases.idColumn,
    asked,
    columns: new Map([...columns].filter(([key]) => !again.has(key))),
    answers,
    spelling: spellingsOf(cellsOf(read.given.answers)),
    cells,
    rows: new Map(cases.keys.flatMap((key, place) => (key === "" ? [] : [[key, cases.rowNumbers[place]!] as const]))),
    freeRows: cells.flatMap((row, index) => {
      const isFree = row.every(
        (cell, column) => textOf(cell) === "" || (!asked.has(column) && isFormula(index, column)),
      );
      return index > 0 && isFree && textOf(row[cases.idColumn]) === "" ? index : [];
    }),
    isFormula,
    addressOf: (row, column) => read.addressOf(placeOf("cases", row, column)),
  };
}

/** An answer as the list of answers spells it, or as a person reads it where the list has it otherwise. */
function spellingsOf(answers: Cells): Target["spelling"] {
  const byKey = new Map<string, string>();
  for (const [answer] of answers) {
    const text = textOf(answer);
    if (!byKey.has(keyOf(text))) byKey.set(keyOf(text), text);
  }
  return (answer) => byKey.get(keyOf(answer)) ?? answer;
}

/** What a cell of a column says, for comparing: of a judgement what it counts as, of a fact its text; "" where it says nothing. */
export function meaningIn({ asked, answers }: Target, column: number, cell: unknown): string {
  const text = textOf(cell);
  if (!asked.has(column)) return keyOf(text);
  const judgement = judgementOf(cell, answers);
  if (judgement === "missing") return "";
  return judgement === "unknown" ? `unknown ${keyOf(text)}` : judgement;
}
