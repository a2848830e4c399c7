import { expectCured, expectProved, found, openProof, rangeOf, type ProofWorkbook } from "./proof-workbook";

let book: ProofWorkbook;
const places: Record<string, string> = {};
beforeAll(async () => {
  book = await openProof();
  await Excel.run(async (context) => {
    const cells = ["OMI_Table1", "OMI_Table2", "OMI_Caution", "OMI_ChartTitle"].map((name) => ({
      name,
      cell: context.workbook.names.getItem(name).getRange().getCell(0, 0).load("address"),
    }));
    await context.sync();
    for (const { name, cell } of cells) places[name] = cell.address;
  });
});
afterAll(() => book.close());

const chart = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Report").charts.getItemAt(0);
const BLOCKS = ["OMI_Table1", "OMI_Table2", "OMI_Caution"];

test("captions and a caution in one's own words are proved, and are left as they are", async () => {
  for (const name of BLOCKS) await book.write(places[name]!, [`Our own words for ${name}`]);
  await expectProved(book);
  for (const name of BLOCKS) expect(await book.texts(places[name]!)).toEqual([[`Our own words for ${name}`]]);
});

test("captions and a caution that were emptied are named, and Restore writes them again", async () => {
  for (const name of BLOCKS) await book.write(places[name]!, [""]);
  const addresses = ["OMI_Table1", "OMI_Caution", "OMI_Table2"].map((name) => places[name]!);
  const proof = await expectCured(book, addresses, "restore");
  expect(proof.differences[0]!.sentence).toBe(
    "Text of Table 1 has been typed over. It reads nothing instead of 'Table 1: Scoring of section 4:'.",
  );
  expect(await book.texts(places.OMI_Table2!)).toEqual([["Table 2: Risk of Harm Thread"]]);
});

test("a block with the caption of another is named and written again", async () => {
  await book.write(places.OMI_Table1!, ["Table 2: Risk of Harm Thread"]);
  await expectCured(book, [places.OMI_Table1!], "write");
});

test("the title of Chart 1 follows the settings and is proved with them", async () => {
  await book.write("Settings!B4", ["Derbyshire"]);
  await expectProved(book);
  expect((await book.texts(places.OMI_ChartTitle!))[0]![0]).toContain("Derbyshire");
  await book.write("Settings!B4", ["Nottinghamshire"]);
});

test("a title of Chart 1 for another inspection is named and corrected, one in one's own words is proved", async () => {
  await book.edit(
    (context) =>
      (chart(context).title.text =
        "Chart 1: Scoring of sections 1-3:\nOffender Management Inspection - Derbyshire (May 2007)"),
  );
  await expectCured(book, [places.OMI_ChartTitle!], "chart");
  await book.edit((context) => (chart(context).title.text = "How well the work was done"));
  await expectProved(book);
  await book.write(places.OMI_ChartTitle!, ["Our own title"]);
  await expectProved(book);
  await book.write(places.OMI_ChartTitle!, [""]);
  expect(found(await book.prove())).toEqual([[places.OMI_ChartTitle!, "chart"]]);
  await book.cure("chart", await book.prove());
  await expectProved(book);
});

test("names of the columns and labels of the sections in Chart 1 that were typed over are named and restored", async () => {
  await book.write("Scores!N4:O4", ["Below the line", "On or above the line"]);
  await book.write("Scores!L5", ["Section 3"]);
  await book.write("Scores!L7", ["Section 2"]);
  await expectCured(book, ["Scores!N4", "Scores!O4", "Scores!L5", "Scores!L7"], "restore");
});

test("a heading that was renamed is named and written again, for its column cannot be compared", async () => {
  await book.write("Scores!C4", ["Result"]);
  const proof = await expectCured(book, ["Scores!C4"], "write");
  expect(proof.differences[0]!.sentence).toBe(
    "The heading 'Score' now reads 'Result', so what the column shows cannot be compared.",
  );
});

test("a block that a column was inserted into is named and not stamped", async () => {
  await book.edit((context) => rangeOf(context, "Report!B:B").insert("Right"));
  const { differences, stamp } = await book.prove();
  expect(differences.map(({ sentence }) => sentence)).toContain(
    "Table 2 has 4 columns: columns were inserted or deleted in it, so what it shows cannot be compared. Undo that.",
  );
  expect(stamp).toBe("");
  await book.edit((context) => rangeOf(context, "Report!B:B").delete("Left"));
  await expectProved(book);
});

test("parts of the report that have lost their name are named, for nothing compares them", async () => {
  await book.edit((context) => context.workbook.names.getItem("OMI_Table2").delete());
  await book.write(
    places.OMI_Table2!.replace("A", "C").replace(/\d+$/, (row) => String(Number(row) + 1)),
    [0.99],
  );
  const { differences, stamp } = await book.prove();
  expect([differences.map(({ address }) => address), stamp]).toEqual([[places.OMI_Table2], ""]);
});
