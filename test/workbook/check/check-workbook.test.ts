import { checkWorkbook } from "../../../src/workbook/check/check-workbook";
import { rangeOf } from "../node/scored-workbook";
import { NOW, openProof, type ProofWorkbook } from "../proof/proof-workbook";

let book: ProofWorkbook;
beforeAll(async () => {
  book = await openProof();
});
afterAll(() => book.close());

const check = async () => {
  const checked = await checkWorkbook(NOW);
  await book.settled();
  return checked;
};
/** The sheet Check down to so many rows. */
const sheet = (rows: number) => book.texts(`Check!A1:G${rows}`);
const READ = /^Read from the sheets on 27 November 2026, 14:32, fingerprint [0-9a-f]{16}: /;

test("a workbook in which nothing is wrong has notes only, those of one kind in one row, and says on how many cases it rests", async () => {
  const { sentence, counts, rows } = await check();
  expect([sentence, counts.Error, counts.Warning]).toEqual([
    `The sheet Check lists ${counts.Note} note${counts.Note === 1 ? "" : "s"}, worst first.`,
    0,
    0,
  ]);
  expect(new Set(rows.map(({ sentence: said }) => said.replace(/: .*/, "")))).toHaveProperty("size", rows.length);
  const shown = await sheet(8);
  expect(shown[0]![0]).toBe("Check of the inspection");
  expect(shown[1]![0]).toContain("100 cases");
  expect(shown[3]![0]).toMatch(READ);
  expect(shown[3]![0]).toContain("nothing more was found on the sheets. The judgements have not changed since.");
  expect(shown[5]).toEqual(["Severity", "Case", "Question", "Value", "Problem", "Cell", ""]);
  expect(shown.slice(6, 6 + rows.length).map((row) => row[4])).toEqual(rows.map((row) => row.sentence));
});

test("settings, list of answers, overrides, ratings, rows below, formulas, zeros and what was typed over are each named with a cell", async () => {
  await book.edit((context) => {
    const write = (address: string, value: string | number) => (rangeOf(context, address).formulas = [[value]]);
    write("Settings!B6", "");
    write("Scores!F6", "Urgent");
    write("Leadership!C5", "Partially met");
    write("Cases!A103", "C101");
    write("Cases!T2", '="N"');
    write("Cases!T3", '=IF(1=1,"Y","N")');
    write("Cases!U4", 0);
    write("Cases!V4", "\u00a0");
    write("Cases!W4", "Yse");
    write("Cases!GZ1", "my note");
    write("Scores!C8", 0.9);
  });
  await book.edit((context) => (rangeOf(context, "Cases!U4").numberFormat = [['"Yes";"Yes";"No"']]));
  const { rows, counts } = await check();
  const said = rows.map(({ severity, cell, sentence }) => [severity, cell, sentence] as const);
  const starting = (start: string) => said.find(([, , sentence]) => sentence.startsWith(start))?.slice(0, 2);
  expect({
    typedOver: starting("Figures have been typed over."),
    line: starting("The line of priority in cell Settings!B6 is empty."),
    override: starting("Cell Scores!F6 holds 'Urgent'"),
    rating: starting("Cell Leadership!C5 holds 'Partially met'"),
    below: starting("1 row below the table Cases is not counted"),
    unknown: starting("Cell Cases!W4 holds 'Yse'"),
    formulas: starting("2 judgements or case ids are formulas, the first in cell Cases!T2"),
    zero: starting("1 cell among the judgements holds 0, the first cell Cases!U4, shown as 'No'."),
    zeroMissing: starting("Cell Cases!U4 holds 0, which Excel hands over like an empty cell: the judgement is missing"),
    blank: starting("Cell Cases!V4 holds what cannot be seen"),
    beside: starting("Cells beside the table Cases hold something"),
  }).toEqual({
    typedOver: ["Error", ""],
    line: ["Error", "Settings!B6"],
    override: ["Error", "Scores!F6"],
    rating: ["Error", "Leadership!C5"],
    below: ["Warning", "Cases!A103"],
    unknown: ["Error", "Cases!W4"],
    formulas: ["Warning", "Cases!T2"],
    zero: ["Warning", "Cases!U4"],
    zeroMissing: ["Warning", "Cases!U4"],
    blank: ["Warning", "Cases!V4"],
    beside: ["Note", expect.stringMatching(/^Cases!/)],
  });
  expect(counts.Error).toBe(5);
  const order = ["Error", "Warning", "Note"];
  const severities = said.map(([severity]) => order.indexOf(severity));
  expect(severities).toEqual([...severities].sort());
});

test("the list on the sheet says the same, follows edits, and what was read says that it is of before", async () => {
  const before = await sheet(40);
  const first = before.findIndex(([cell]) => cell === "Severity");
  const list = (rows: string[][]) => rows.slice(first + 1).filter(([severity]) => severity === "Error");
  expect(list(before)).toHaveLength(4);
  expect(before.slice(4, first - 1).map(([severity]) => severity)).toEqual(["Error", "Warning", "Warning", "Note"]);
  await book.write("Settings!B6", [0.68]);
  await book.write("Cases!W4", ["Y"]);
  const after = await sheet(40);
  expect(list(after)).toHaveLength(2);
  expect(after[3]![0]).toMatch(/The judgements have changed since: press Check again\.$/);
  // A link stands beside each point that has a cell.
  const points = after.slice(4, first - 1);
  expect(points.map((row) => row[6])).toEqual(points.map((row) => (row[5]!.includes("!") ? "Go to" : "")));
});

test("a second set of sheets is named by its tables, by Check and by Proof", async () => {
  await book.edit((context) => {
    const second = context.workbook.worksheets.add("Cases (2)");
    second.getRange("A1:B2").values = [
      ["Case", "Q1.1-01"],
      ["C001", "Y"],
    ];
    second.tables.add(second.getRange("A1:B2"), true).name = "Cases3";
  });
  const sentence =
    "The table Cases3 on the sheet Cases (2) looks like a second table Cases: nothing of it is scored. There is one inspection in a workbook.";
  const { rows } = await check();
  expect(rows).toContainEqual({
    severity: "Warning",
    case: "",
    question: "",
    value: "",
    sentence,
    cell: "'Cases (2)'!A1",
  });
  const proof = await book.prove();
  expect(proof.uncovered).toContainEqual({ address: "'Cases (2)'!A1", sentence });
  expect(proof.uncovered.filter(({ address }) => address.startsWith("Check"))).toEqual([]);
});

test("pressed again with fewer points, nothing is left of the longer list", async () => {
  await book.edit((context) => context.workbook.worksheets.getItem("Cases (2)").delete());
  await book.edit((context) => {
    rangeOf(context, "Cases!GZ1").clear();
    rangeOf(context, "Cases!A103").clear();
    rangeOf(context, "Cases!T2:T3").values = [["Y"], ["Y"]];
    rangeOf(context, "Cases!U4:V4").values = [["Y", "Y"]];
    rangeOf(context, "Scores!F6").clear("Contents");
    rangeOf(context, "Leadership!C5").values = [["Well met"]];
  });
  const { restoreFormulas } = await import("../../../src/workbook/upkeep/restore");
  await restoreFormulas();
  await book.settled();
  const { counts, rows } = await check();
  expect([counts.Error, counts.Warning]).toEqual([0, 0]);
  const shown = await sheet(40);
  expect(shown.slice(6).filter((row) => row.join("") !== "")).toHaveLength(rows.length);
});
