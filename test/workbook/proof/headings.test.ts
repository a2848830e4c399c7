import { insertHeadings } from "../../../src/workbook/report/insert-headings";
import { rangeOf } from "../node/scored-workbook";
import { expectCured, expectProved, found, openProof, type ProofWorkbook } from "./proof-workbook";

let book: ProofWorkbook;
beforeAll(async () => {
  book = await openProof();
});
afterAll(() => book.close());

const named = (name: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("address,values");
    await context.sync();
    return { address: range.address, values: range.values };
  });
/** The first cell of a heading block, as sheet, column and row. */
async function placeOf(name: string) {
  const { address } = await named(name);
  const [, sheet = "", column = "", row = ""] = /^(.*)!([A-Z]+)(\d+):/.exec(address) ?? [];
  return { sheet, column, row: Number(row) };
}

test("headings on the report and on a sheet of one's own are compared, with their numbers, titles, scores, words and conclusions", async () => {
  const before = (await expectProved(book)).figures;
  await insertHeadings(["1.2", "4.1"], "report");
  await book.edit((context) => context.workbook.worksheets.add("Mine").getRange("B3").select());
  await insertHeadings(["2.1"], "selection");
  await book.settled();
  const { figures, uncovered } = await expectProved(book);
  // Number, title, result and conclusion of each.
  expect([figures, uncovered]).toEqual([before + 12, []]);
});

test("number, title, score and conclusion that were cleared are named one by one, and Restore fills them again", async () => {
  const { sheet, row } = await placeOf("OMI_Heading_1_2");
  const whole = (await named("OMI_Heading_1_2")).values;
  const conclusion = row + whole.length - 2;
  const cells = [`${sheet}!A${row}`, `${sheet}!B${row}`, `${sheet}!C${row}`, `${sheet}!B${conclusion}`];
  await book.edit((context) => {
    for (const cell of cells) rangeOf(context, cell).values = [[""]];
  });
  await expectCured(book, cells, "restore");
  expect((await named("OMI_Heading_1_2")).values).toEqual(whole);
});

test("a word and a per cent typed over in headings are named wherever the headings are; findings and titles of one's own are not", async () => {
  const onReport = await placeOf("OMI_Heading_4_1");
  const mine = await placeOf("OMI_Heading_2_1");
  await book.edit((context) => {
    rangeOf(context, `${onReport.sheet}!C${onReport.row}`).values = [["Excellent"]];
    rangeOf(context, `${onReport.sheet}!B${onReport.row}`).values = [["General Criterion: OUR OWN"]];
    rangeOf(context, `${onReport.sheet}!B${onReport.row + 3}`).values = [["Plans were made in 90% of cases."]];
    rangeOf(context, `${mine.sheet}!H${mine.row}`).values = [[0.99]];
  });
  const proof = await book.prove();
  expect(found(proof)).toEqual(
    expect.arrayContaining([
      [`${onReport.sheet}!C${onReport.row}`, "restore"],
      [`${mine.sheet}!H${mine.row}`, "restore"],
    ]),
  );
  expect(proof.differences).toHaveLength(2);
  await book.cure("restore", proof);
  await expectProved(book);
});
