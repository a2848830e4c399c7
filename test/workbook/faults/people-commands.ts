import { writeAnswer } from "../../../src/workbook/cases/write-answer";
import { addSample } from "../../../src/workbook/progress/sample-cells";
import { bringTogether, compareSheets } from "../../../src/workbook/bring-together/bring-together";
import { readRepairs } from "../../../src/workbook/repairs/read-repairs";
import { repairCells } from "../../../src/workbook/repairs/repair-cells";
import type { GivenSheet } from "../../../src/workbook/bring-together/given-sheet";
import { agreeing, QUIETLY, sheetOf } from "../bring-together/given";
import { insertWhy } from "../../../src/workbook/why/insert-why";
import type { Command } from "./command";
import { edit } from "./edit";

const toRepair = edit((book) => {
  book.write("Cases", "A2:D2", [["C001 ", "F", "y ", "n"]]);
  book.write("Cases", "E3", [[" yes"]]);
});

const JONES = sheetOf(
  "jones.csv",
  ["Case", "Q1.1-01", "Q1.2-01"],
  ["C001", "N", "Y"],
  ["C007", "Y", "N"],
  ["C008", "Y", ""],
);
const SMITH = sheetOf("smith.csv", ["Case", "Sex", "Q1.1-01"], ["C007", "F", "N"], ["C009", "M", "Y"]);
/** Brings in everything, and in every difference takes what the other says. */
const bringing = (sheets: readonly GivenSheet[]) => async () => {
  const plan = await compareSheets(sheets);
  return bringTogether(sheets, plan, agreeing(plan), QUIETLY);
};
const bringIn = bringing([JONES, SMITH]);
const bringInMore = bringing([sheetOf("brown.csv", ["Case", "Q1.1-S"], ["C001", "N/A"], ["C007", "Y"])]);

/** The commands of those who judge and collect the cases. */
export const PEOPLE_COMMANDS: readonly Command[] = [
  { title: "Repairs", given: toRepair, press: async () => repairCells(await readRepairs()) },
  { title: "Bring in, new cases and both versions of two", press: bringIn },
  { title: "Bring in, more of a case recorded before", given: async () => void (await bringIn()), press: bringInMore },
  {
    title: "Answer in the case form",
    press: () =>
      writeAnswer({
        of: { id: "C002", row: 1 },
        question: "Q1.1-01",
        column: 2,
        idColumn: 0,
        before: "Y",
        answer: "N",
      }),
  },
  { title: "Sample", press: () => addSample(100) },
  { title: "Sample, again", given: async () => void (await addSample(100)), press: () => addSample(100) },
  { title: "Why as a table", press: () => insertWhy("1.1") },
  { title: "Why as a table, again", given: async () => void (await insertWhy("1.1")), press: () => insertWhy("1.1") },
  {
    title: "Why as a table, a sheet of that name in use",
    given: edit((book) => {
      book.addSheet("Why 1.1");
      book.write("Why 1.1", "C4", [["mine"]]);
    }),
    press: () => insertWhy("1.1"),
  },
];
