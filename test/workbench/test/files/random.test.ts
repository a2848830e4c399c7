import fc from "fast-check";
import type { CellDocument, CellStyle, SheetDocument, WorkbookDocument } from "../../src/document/workbook-document";
import { area, sheet, throughFile } from "./helpers";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, "0")}`);
const yes = fc.constant(true as const);
const border = fc.record({
  style: fc.constantFrom("Thin", "Medium", "Thick", "Dash", "Dot", "Double", "Hair"),
  color: colour,
});
const text = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom("0%", "0.00", "@", "dd/mm/yyyy", '0 "x"', "[h]:mm"),
    fontName: fc.constantFrom("Arial", "Calibri", "A & B"),
    fontSize: fc.constantFrom(8, 10.5, 20),
    bold: yes,
    italic: yes,
    underline: yes,
    strikethrough: yes,
    fontColor: colour,
    fill: colour,
    horizontalAlignment: fc.constantFrom("Left", "Center", "Right", "Justify"),
    verticalAlignment: fc.constantFrom("Top", "Center", "Bottom"),
    wrapText: yes,
    textRotation: fc.integer({ min: -90, max: 90 }).filter((degrees) => degrees !== 0),
    indent: fc.integer({ min: 1, max: 15 }),
    borders: fc.dictionary(fc.constantFrom("top", "right", "bottom", "left"), border, { minKeys: 1 }),
    locked: fc.boolean(),
  },
  { requiredKeys: [] },
);

const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom("#N/A", "#SPILL!", "#REF!").map((error) => ({ error })),
);
const formula = fc.oneof(
  text.map((one) => `="${one.replaceAll('"', '""')}"&OMI.JOIN(A1)`),
  fc.constantFrom("=SUM(Cases[@[Q1.2-S]])", "=LET(x,1,IFNA(x,A1#))", "='a''b'!A1", "=FILTER(A:A,NS.F_X(B:B))", "=1"),
);

const cells: fc.Arbitrary<CellDocument[]> = fc
  .uniqueArray(
    fc.record(
      { row: fc.nat(300), column: fc.nat(60), value, formula, style: fc.nat(3) },
      { requiredKeys: ["row", "column"] },
    ),
    { selector: (cell) => `${cell.row},${cell.column}` },
  )
  .map((all) =>
    all.filter((cell) => Object.keys(cell).length > 2).sort((a, b) => a.row - b.row || a.column - b.column),
  );

const sizes = (most: number) => fc.dictionary(fc.nat(40).map(String), fc.integer({ min: 1, max: most })).map(byNumber);
const places = fc.uniqueArray(fc.nat(50)).map((all) => all.sort((a, b) => a - b));

const anySheet: fc.Arbitrary<SheetDocument> = fc
  .record({
    cells,
    columnWidths: sizes(1790),
    rowHeights: sizes(546),
    hiddenRows: places,
    hiddenColumns: places,
    frozenRows: fc.nat(9),
    frozenColumns: fc.nat(9),
    showsGridlines: fc.boolean(),
    isProtected: fc.boolean(),
    merges: fc.constantFrom([], [area(400, 0, 401, 1)]),
  })
  .map(sheet);

const anyWorkbook: fc.Arbitrary<WorkbookDocument> = fc
  .record({
    sheets: fc.array(anySheet, { minLength: 1, maxLength: 3 }),
    styles: fc.array(style, { minLength: 4, maxLength: 6 }),
    names: fc.array(
      fc.record({
        name: fc.constantFrom("one", "Two.Three", "é"),
        formula: fc.constantFrom("=0.68", "=Cases[#All]", "=Sheet1!$A$1"),
      }),
    ),
    settings: fc.array(fc.tuple(text, text)),
  })
  .map((one) => ({
    ...one,
    sheets: one.sheets.map((each, index) => ({
      ...each,
      name: `S ${index}`,
      isActive: index === one.sheets.length - 1,
    })),
  }));

test("any workbook comes back from its file as it was", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (document) => {
      expect(await throughFile(document)).toEqual(document);
    }),
    { numRuns: 150 },
  );
});

test("171 columns by 1,000 rows come back, validation and all", async () => {
  const all: CellDocument[] = [];
  for (let row = 0; row < 1000; row += 1) {
    for (let column = 0; column < 171; column += 1)
      all.push({ row, column, value: column % 2 ? row * column : `Y${row % 7}` });
  }
  const rule = { type: "list", source: "Y,N,N/A", showsDropDown: true } as const;
  const document: WorkbookDocument = {
    sheets: [sheet({ cells: all, validations: [{ areas: [area(0, 0, 999, 170)], rule, ignoresBlanks: true }] })],
    styles: [],
    names: [],
    settings: [],
  };
  const [read] = (await throughFile(document)).sheets;
  expect(read!.validations).toEqual(document.sheets[0]!.validations);
  // Not toEqual: comparing this many objects one by one takes longer than the file.
  expect(JSON.stringify(read!.cells) === JSON.stringify(all)).toBe(true);
});

function byNumber(record: Record<string, number>): Record<number, number> {
  return Object.fromEntries(Object.entries(record));
}
