import { setUpWorkbook } from "../../src/workbook/set-up/set-up-workbook";
import { SHORT_INSPECTION } from "../helpers/short-inspection";
import { edit } from "./faults/edit";
import { EMPTY_WORKBOOK, openNodeWorkbook } from "./node/workbook";

/** Opens a workbook that is set up with four questions and three cases; nothing in it is calculated. */
export async function openSmallWorkbook() {
  const workbook = openNodeWorkbook(EMPTY_WORKBOOK, { calculates: false });
  await setUpWorkbook(SHORT_INSPECTION);
  const document = await workbook.document();
  return {
    ...workbook,
    /** Puts back what Set up made, and changes it as a person would. */
    async again(change?: Parameters<typeof edit>[0]) {
      await workbook.open(document);
      if (change) await edit(change)();
    },
    /** What cells hold, a formula as it is written. */
    read: (address: string) =>
      Excel.run(async (context) => {
        const [sheet = "", cells = ""] = address.split("!");
        const range = context.workbook.worksheets.getItem(sheet).getRange(cells).load("formulas");
        await context.sync();
        return range.formulas as unknown[][];
      }),
    /** A whole table, headings first; null where there is none. */
    table: (name: string) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItemOrNullObject(name).load("name");
        await context.sync();
        if (table.isNullObject) return null;
        const range = table.getRange().load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
  };
}

export type SmallWorkbook = Awaited<ReturnType<typeof openSmallWorkbook>>;
