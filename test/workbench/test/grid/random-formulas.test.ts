import type { GridResult } from "../../src/grid/custom-function";
import { openWorkbook } from "./formula-fixture";

const SEED = Number(process.env.SEED ?? 7);

/** Whole numbers below the given one, the same ones for a seed. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
}

const later = (result: GridResult) => new Promise<GridResult>((resolve) => setTimeout(resolve, 8, result));

test(`after any edit the sheet holds what calculating everything would give (SEED=${SEED})`, async () => {
  const upTo = chance(SEED);
  const one = <Item>(items: readonly Item[]) => items[upTo(items.length)]!;
  const { grid, range, write, value, state, close } = openWorkbook();
  await grid.settled();
  const lookedUp = (id: string) => `XLOOKUP("${id}",INDEX(OMI_Results,0,1),INDEX(OMI_Results,0,2),"none")`;
  /** A formula that reads the spill, cells above it, or both. */
  const formula = (row: number) => {
    const above = row === 0 ? "1" : `${"ABCD"[upTo(4)]}${upTo(row) + 1}`;
    return one([
      `=${lookedUp(`1.${1 + upTo(4)}`)}`,
      `=Calculation!B${4 + upTo(4)}`,
      `=Calculation!A${3 + upTo(5)}&""`,
      `=${above}&"x"`,
      `=IF(ISERROR(OMI_Calculation),ERROR.TYPE(OMI_Calculation),${above})`,
      `=COUNTA(Calculation!A3:B9)&${above}`,
      `=LET(q,${lookedUp("1.2")},w,${above},q&w)`,
      `=TEXTJOIN(",",TRUE,Calculation!A3:A9)&${above}`,
    ]);
  };
  const rewrite = async () => {
    range("Calculation!A3").clear("Contents");
    await write("Calculation!A3", "=OMI.SCORES(Cases[[#Headers],[#Data]])");
  };
  const block = async () => {
    await write("Calculation!A5", "in the way");
    range("Calculation!A5").clear("Contents");
  };
  const editTwice = async () => {
    range("Cases!B3").values = [["Q"]];
    await new Promise((resolve) => setTimeout(resolve, upTo(12)));
    range("Cases!B3").values = [["N"]];
  };
  const edit = () => write("Cases!B3", one(["Y", "N", "N/A", "?"]));
  for (let round = 0; round < 5; round++) {
    await write(
      "Try!A1:D8",
      Array.from({ length: 8 }, (_, row) => Array.from({ length: 4 }, () => formula(row))),
    );
    for (let step = 0; step < 6; step++) {
      const rows = Array.from({ length: upTo(5) }, (_, index) => [`1.${index + 1}`, one([upTo(100) / 100, ""])]);
      state.scores = later(one<GridResult>([{ error: "#VALUE!" }, [["Criterion", "Score"], ...rows]]));
      await one([rewrite, block, editTwice, edit])();
      await grid.settled();
      const shown = value("Try!A1:D8");
      grid.recalculateAll();
      await grid.settled();
      expect([round, step, shown]).toEqual([round, step, value("Try!A1:D8")]);
    }
  }
  close();
}, 60_000);
