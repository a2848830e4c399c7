import { insertHeadings } from "../../src/workbook/report/insert-headings";
import { pageBreaks } from "../../src/workbook/report/page-breaks";
import { PAGE_HEIGHT } from "../../src/workbook/report/page-set-up";
import { SCHEME } from "../../src/workbook/inspection/scheme";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up-workbook";
import { SHORT_INSPECTION } from "../helpers/short-inspection";
import { openNodeWorkbook } from "./node/workbook";

jest.setTimeout(120_000);

const block = (row: number, top: number, height: number) => ({ row, top, bottom: top + height });

test.each([
  ["what fits on one page has no break", [block(3, 50, 300), block(25, 400, PAGE_HEIGHT - 400)], []],
  ["a block that the page's end would cut begins a new page", [block(3, 50, 300), block(25, 400, PAGE_HEIGHT)], [25]],
  ["pages follow one another", [block(3, 0, 500), block(30, 500, 500), block(40, 1000, 300)], [30, 40]],
  [
    "what follows a block longer than a page begins a new one",
    [block(0, 0, 2 * PAGE_HEIGHT), block(90, 2 * PAGE_HEIGHT, 100)],
    [90],
  ],
])("%s", (_, blocks, rows) => expect(pageBreaks(blocks)).toEqual(rows));

test("no block of a report with all headings is cut, and each sheet prints on A4 with its titles on every page", async () => {
  const book = openNodeWorkbook(undefined, { calculates: false });
  await setUpWorkbook(SHORT_INSPECTION);
  await insertHeadings(
    SCHEME.criteria.map(({ id }) => id),
    "report",
  );
  const { sheets, names } = await book.document();
  await book.close();
  const layoutOf = (name: string) => sheets.find((sheet) => sheet.name === name)!.pageLayout;
  const breaks = layoutOf("Report").pageBreaks!;
  const firstRows = names.flatMap(({ formula }) => /^=Report!\$A\$(\d+)/.exec(formula)?.[1] ?? []).map(Number);
  expect(breaks.length).toBeGreaterThan(2);
  for (const row of breaks) expect(firstRows).toContain(row + 1);
  expect(
    Object.fromEntries(
      sheets.map(({ name, pageLayout }) => [
        name,
        [pageLayout.paperSize, pageLayout.orientation, pageLayout.printTitleRows, pageLayout.printTitleColumns],
      ]),
    ),
  ).toMatchObject({
    Settings: ["A4", "Landscape", "1:2", undefined],
    Questions: ["A4", "Landscape", "1:1", undefined],
    Cases: ["A4", "Landscape", "1:1", "A:A"],
    Leadership: ["A4", "Landscape", "1:4", "A:B"],
    Scores: ["A4", "Landscape", "1:3", "A:B"],
    Report: ["A4", "Portrait", undefined, undefined],
    Calculation: ["A4", "Landscape", "1:3", undefined],
  });
});
