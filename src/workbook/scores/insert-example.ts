import { excelTask, TaskFailed } from "../tasks/excel-task";
import { TABLES } from "../inspection/names";
import { SCORES_TEXTS } from "../texts/scores";

const { example: TEXTS } = SCORES_TEXTS;

/** Puts an example's formula into the selected cell, if that is empty; resolves to a sentence that says where it stands. */
export function insertExample(formula: string): Promise<string> {
  return excelTask(TEXTS.notInserted, async (context) => {
    const cell = context.workbook.getActiveCell().load(["formulas", "address"]);
    // Excel takes no formula that names a table which is not there, and would not say why.
    const named = [TABLES.cases, TABLES.questions, TABLES.judgedTwice].filter((name) => formula.includes(`${name}[`));
    const tables = named.map((name) => context.workbook.tables.getItemOrNullObject(name).load("name"));
    await context.sync();
    if (cell.formulas[0]?.[0] !== "") throw notInserted(TEXTS.notEmpty(cell.address), TEXTS.selectEmpty);
    const lacking = named.find((_, place) => tables[place]!.isNullObject);
    if (lacking === TABLES.judgedTwice) throw notInserted(TEXTS.noJudgedTwice, TEXTS.bringIn);
    if (lacking !== undefined) throw notInserted(TEXTS.noTables, TEXTS.setUp);
    cell.formulas = [[formula]];
    await context.sync();
    return TEXTS.inserted(cell.address);
  });
}

const notInserted = (why: string, next: string) => new TaskFailed({ what: TEXTS.notInserted, why, next });
