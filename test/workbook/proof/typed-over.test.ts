import { rangeOf } from "../node/scored-workbook";
import { CHANGED, WITHDRAWN, expectCured, expectProved, found, openProof, type ProofWorkbook } from "./proof-workbook";

let book: ProofWorkbook;
beforeAll(async () => {
  book = await openProof();
});
afterAll(() => book.close());

test("an untouched workbook is proved, and every cell that shows a figure is counted", async () => {
  const { figures, uncovered } = await expectProved(book);
  expect(figures).toBeGreaterThan(400);
  expect(uncovered).toEqual([]);
});

test("the stamp says that the figures have changed as soon as a judgement, a setting or a word of the inspectors does", async () => {
  for (const [address, value] of [
    ["Cases!T2", "N"],
    ["Settings!B7", 0.7],
    ["Leadership!C5", "Not met"],
    ["Scores!F6", "Good"],
  ] as const) {
    const before = await book.formulas(address);
    await book.write(address, [value]);
    expect([address, await book.stampShown()]).toEqual([address, CHANGED]);
    await book.write(address, ...before);
  }
  expect(await book.stampShown()).toMatch(/^Proved/);
});

/** What is typed over what; a word of the inspectors' and a title are nobody's but theirs. */
const TYPED = {
  "Scores!C5": 0.9,
  "Scores!C6": "=C5",
  "Scores!C7": "=0.9",
  "Scores!C8": "",
  "Scores!C18": "about 70%",
  "Scores!D9": 3,
  "Scores!E6": "On or above the line",
  "Scores!G6": "good",
  "Scores!H10": "checked",
  "Scores!C22": 0.8,
  "Scores!C25": 0.73,
  "Scores!M8": "1.5",
  "Scores!N5": 0.4,
  "Scores!O5": 0.4,
  "Scores!P9": 0.5,
};

test("figures, words and look-ups typed over on Scores are all named, and one Restore puts them right", async () => {
  const was = await book.texts("Scores!A1:P25");
  await book.edit((context) => {
    for (const [address, value] of Object.entries(TYPED)) rangeOf(context, address).formulas = [[value]];
  });
  const proof = await book.prove();
  const named = found(proof).map(([address]) => address);
  // What follows from them is named too, where it is shown: the words of Chart 1, the report; the notice says so itself.
  expect(named).toEqual(expect.arrayContaining(Object.keys(TYPED)));
  expect(named).not.toContain("Scores!A2");
  expect(new Set(found(proof).map(([, cure]) => cure))).toEqual(new Set(["restore"]));
  expect([proof.stamp, await book.stampShown()]).toEqual(["", expect.not.stringMatching(/^Proved/)]);
  await book.cure("restore", proof);
  await expectProved(book);
  expect(await book.texts("Scores!A1:P25")).toEqual(was);
});

test("a figure of the right value that has been typed is no formula any more", async () => {
  await book.write("Scores!C25", [0.721016949153]);
  const [[value]] = (await book.formulas("Scores!C25")) as [[number]];
  expect(value).toBeCloseTo(0.721, 3);
  const proof = await book.prove();
  expect(found(proof)).toContainEqual(["Scores!C25", "restore"]);
  await book.cure("restore", proof);
});

test("both notices typed over are named, and take the stamp from the report", async () => {
  await book.write("Scores!A2", ["All is well."]);
  await book.write("Report!A2", ["100 cases."]);
  await expectCured(book, ["Scores!A2", "Report!A2"], "restore");
});

test("figures and words typed over on the report are named one by one", async () => {
  const rows = await book.texts("Report!A1:C60");
  const row = (text: string) => rows.findIndex((cells) => cells.includes(text)) + 1;
  const words = rows.findIndex(([first]) => first!.startsWith("Chart 1 in words")) + 1;
  const cells = [`Report!A${words}`, `Report!C${row("4.1")}`, `Report!C${row("Score for Risk of Harm Thread")}`];
  await book.write(cells[0]!, ["All criteria are above the line."]);
  await book.write(cells[1]!, ["Excellent"]);
  await book.write(cells[2]!, [0.99]);
  await expectCured(book, cells, "restore");
});

test.each([
  ["a word", "Scores"],
  ["a function that is not there", "=OMI.SCORE(Cases[#All])"],
  ["a formula of one's own", "=0.9"],
  ["nothing", ""],
])("the one formula replaced by %s is the one thing that is named", async (_, value) => {
  await book.write("Calculation!A3", [value]);
  const proof = await book.prove();
  expect([found(proof), proof.stamp]).toEqual([[["Calculation!A3", "restore"]], ""]);
});

test("a formula that scores without the settings is found though it spills, and Restore puts all of it right", async () => {
  await book.write("Calculation!A3", ["=OMI.SCORES(Cases[[#Headers],[#Data]],Questions[[#Headers],[#Data]])"]);
  const proof = await book.prove();
  expect(proof.differences.length).toBeGreaterThan(0);
  expect([proof.stamp, await book.stampShown()]).toEqual(["", WITHDRAWN]);
  await book.cure("restore", proof);
  await expectProved(book);
});

test("cells in the way of the results are for a person to empty", async () => {
  await book.write("Calculation!B4", ["my note"]);
  const [spill] = (await book.prove()).differences;
  expect(spill).toEqual({
    address: "Calculation!A3",
    sentence: "Cells are in the way of the results. Empty every cell below the formula, then prove again.",
  });
  await book.write("Calculation!B4", [""]);
});

test("scores whose format hides or changes the figure are named and made readable, and one with decimals is right", async () => {
  const formats = { C6: ";;;", C7: "0", C8: "0.0%" };
  await book.edit(({ workbook: { worksheets } }) => {
    const sheet = worksheets.getItem("Scores");
    for (const [cell, format] of Object.entries(formats)) sheet.getRange(cell).numberFormat = [[format]];
  });
  await expectCured(book, ["Scores!C6", "Scores!C7"], "format");
});

test("a report whose notice has been deleted with its row is not stamped until Restore has put it back", async () => {
  await book.edit((context) => rangeOf(context, "Report!2:2").delete("Up"));
  const proof = await book.prove();
  expect([found(proof), proof.stamp]).toEqual([[["Report!A1", "restore"]], ""]);
  await book.cure("restore", proof);
  await expectProved(book);
});

test("a score that is refused keeps the stamp away, with the words of the notice", async () => {
  const was = await book.formulas("Cases!T2");
  await book.write("Cases!T2", ["Mett"]);
  const proof = await book.prove();
  expect([proof.differences, proof.stamp]).toEqual([[], ""]);
  expect(proof.obstacles).toEqual([{ sentence: expect.stringContaining("cell Cases!T2") as string }]);
  await book.write("Cases!T2", ...was);
  await expectProved(book);
});
