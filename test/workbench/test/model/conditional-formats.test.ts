import { loadHeadless } from "../../testing/headless";

const { openHeadless, snapshotToDocument, EMPTY_SHEET, EMPTY_WORKBOOK, errorCode } = loadHeadless();
const opened: ReturnType<typeof openHeadless>[] = [];
afterAll(() => opened.forEach(({ close }) => close()));

function start() {
  const cells = [1, 5, 9].map((value, row) => ({ row, column: 0, value }));
  const one = openHeadless({ ...EMPTY_WORKBOOK, sheets: [{ ...EMPTY_SHEET, isActive: true, cells }] });
  opened.push(one);
  const { context, grid } = one;
  const of = (address: string) => context.worksheet("sheet-1").getRange(address).conditionalFormats;
  const documents = () => snapshotToDocument(grid, [], () => []).sheets[0]?.conditionalFormats ?? [];
  return { grid, of, documents };
}

test("a custom format", async () => {
  const { of, documents, grid } = start();
  const format = of("B2:C9").add("Custom");
  expect([format.type, format.cellValue]).toEqual(["Custom", null]);
  const { custom } = format;
  if (!custom) throw new Error("no custom");
  custom.rule.formula = "=$A2>4";
  custom.format.fill.color = "ffc7ce";
  custom.format.font.color = "#9C0006";
  custom.format.font.bold = true;
  expect([custom.rule.formula, custom.format.fill.color, custom.format.font.italic]).toEqual([
    "=$A2>4",
    "#FFC7CE",
    null,
  ]);
  expect(documents()).toEqual([
    {
      areas: [{ firstRow: 1, firstColumn: 1, lastRow: 8, lastColumn: 2 }],
      formula: "$A2>4",
      stopsIfTrue: false,
      format: { bold: true, fill: "#FFC7CE", fontColor: "#9C0006" },
    },
  ]);
  await grid.settled();
  await grid.api.undo();
  expect(documents()[0]?.format).toEqual({ fill: "#FFC7CE", fontColor: "#9C0006" });
  format.delete();
  expect([of("A1:Z99").getCount(), errorCode(() => format.type)]).toEqual([0, "ItemNotFound"]);
});

test("Excel's own rules become formulas as seen from the first cell", () => {
  const { of, documents } = start();
  const formulaOf = (rule: unknown) => {
    const format = of("B2:B9").add("CellValue");
    const kind = format.cellValue;
    if (!kind) throw new Error("no rule");
    kind.rule = rule;
    const answer = [format.type, kind.rule, documents()[0]?.formula];
    format.delete();
    return answer;
  };
  const cellValue = { formula1: "=$A$1", formula2: "=9", operator: "Between" };
  expect(formulaOf(cellValue)).toEqual(["CellValue", cellValue, "AND(B2>=MIN(($A$1),(9)),B2<=MAX(($A$1),(9)))"]);
  expect(formulaOf({ formula1: "5", operator: "GreaterThan" })[2]).toBe("B2>(5)");
});

test("what is not there is not done in silence", () => {
  const { of } = start();
  expect(errorCode(() => of("A1").add("DataBar"))).toBe("ApiNotFound");
  expect(errorCode(() => of("A1").add("Nothing"))).toBe("InvalidArgument");
  const format = of("A1").add("CellValue");
  const set = (rule: unknown) => errorCode(() => Reflect.set(format.cellValue!, "rule", rule));
  expect([set({ formula1: "1", operator: "Is" }), set({ formula1: "1", operator: "Between" }), set(null)]).toEqual([
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
  ]);
  expect(errorCode(() => of("A1").add("PresetCriteria"))).toBe("ApiNotFound");
});

test("the newest comes first", () => {
  const { of } = start();
  for (const name of ["c", "b", "a"]) of("A1:A9").add("Custom").custom!.rule.formula = `="${name}"="x"`;
  expect(of("A1:A9").items.map((one) => one.custom?.rule.formula.charAt(2))).toEqual(["a", "b", "c"]);
});

test("clearing a range leaves what lies outside it", () => {
  const { of, documents } = start();
  of("B2:B9").add("Custom").custom!.rule.formula = "=A2>1";
  of("D1").add("Custom").custom!.rule.formula = "=TRUE";
  of("A1:B4").clearAll();
  expect(documents()).toMatchObject([
    { formula: "TRUE" },
    { formula: "A5>1", areas: [{ firstRow: 4, firstColumn: 1, lastRow: 8, lastColumn: 1 }] },
  ]);
  of("D1:E5").clearAll();
  expect(documents()).toHaveLength(1);
});
