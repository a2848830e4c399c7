import { diagnose } from "../../../src/workbook/diagnose/diagnose";
import { TEMPORARY_SHEET } from "../../../src/workbook/diagnose/temporary-sheet";
import { excelTask } from "../../../src/workbook/tasks/excel-task";
import type { RichApiRequest } from "../../workbench/src/rich-api/wire";
import { crashing, cutsOf, failing, recording, type Cut } from "../faults/cuts";
import { differenceBetween, plainWorkbook } from "../faults/same-workbook";
import { EMPTY_WORKBOOK, openNodeWorkbook, type NodeWorkbook } from "../node/workbook";

const IS_FULL = process.env.OMI_FAULTS === "all";
jest.setTimeout(IS_FULL ? 1_200_000 : 120_000);

/** How many places inside a request are tried, and in `npm test` how many of all. */
const [PLACES, MOST_CUTS] = IS_FULL ? [5, Infinity] : [1, 5];

let book: NodeWorkbook;
let before: Awaited<ReturnType<NodeWorkbook["document"]>>;
let cuts: readonly Cut[];

/** A person's workbook, in which a sheet happens to have our name, and a cell is selected. */
const fill = () =>
  excelTask("", async (context) => {
    const sheet = context.workbook.worksheets.add(TEMPORARY_SHEET);
    sheet.getRange("A1:B2").formulas = [
      ["Own", 1],
      ["=B1*2", ""],
    ];
    context.workbook.names.add("Own", sheet.getRange("B1"));
    await context.sync();
  });

const selected = () =>
  excelTask("", async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });

const select = () =>
  excelTask("", async (context) => {
    const range = context.workbook.worksheets.getItem(TEMPORARY_SHEET).getRange("B2:C5");
    range.worksheet.activate();
    range.select();
    await context.sync();
  });

beforeAll(async () => {
  // Nothing is calculated: what is written and deleted is the same, and it is several times as fast.
  book = openNodeWorkbook(EMPTY_WORKBOOK, { calculates: false });
  await fill();
  before = await book.document();
  const requests: RichApiRequest[] = [];
  await book.answering(recording(requests), diagnose);
  const all = cutsOf(requests, PLACES).cuts;
  cuts = all.filter(
    (_, index) => Math.floor((index * MOST_CUTS) / all.length) !== Math.floor(((index - 1) * MOST_CUTS) / all.length),
  );
});
afterAll(() => book.close());

const differenceNow = async () => differenceBetween(plainWorkbook(await book.document()), plainWorkbook(before));

test("the workbook is the same afterwards, to the selected cells", async () => {
  await book.open(before);
  await select();
  const own = await book.document();
  await diagnose();
  expect([differenceBetween(plainWorkbook(await book.document()), plainWorkbook(own)), await selected()]).toEqual([
    "",
    `${TEMPORARY_SHEET}!B2:C5`,
  ]);
});

test.each([
  ["Excel fails one request", failing],
  ["Excel or the pane is gone from then on", crashing],
])("where %s, whichever it is, the sheet is gone after the next press, and nothing else is", async (_, fault) => {
  const left: string[] = [];
  for (const cut of cuts) {
    await book.open(before);
    await book.answering(fault(cut), diagnose).catch(() => undefined);
    await diagnose();
    const difference = await differenceNow();
    if (difference !== "") left.push(`request ${cut.request + 1}, after ${cut.actions} actions: ${difference}`);
  }
  expect(cuts.length).toBeGreaterThan(4);
  expect(left).toEqual([]);
});

test("a sheet that is left is not shown by Excel's menus, and says what it is", async () => {
  await book.open(before);
  const requests: RichApiRequest[] = [];
  await book.answering(recording(requests), diagnose);
  await book.open(before);
  await book.answering(crashing({ request: requests.length - 4, actions: 0 }), diagnose).catch(() => undefined);
  const sheet = (await book.document()).sheets.find(({ name }) => name === `${TEMPORARY_SHEET}_2`);
  expect([sheet?.visibility, sheet?.cells[0]?.value]).toEqual([
    "VeryHidden",
    expect.stringMatching(/^Temporary sheet of OMI Scores/),
  ]);
  await diagnose();
  expect(await differenceNow()).toBe("");
});
