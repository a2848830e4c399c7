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
  expect([format.type, format.priority, format.stopIfTrue, format.cellValue]).toEqual(["Custom", 0, false, null]);
  const { custom } = format;
  if (!custom) throw new Error("no custom");
  custom.rule.formula = "=$A2>4";
  custom.format.fill.color = "ffc7ce";
  custom.format.font.color = "#9C0006";
  custom.format.font.bold = true;
  custom.format.font.underline = "Single";
  format.stopIfTrue = true;
  expect([custom.rule.formula, custom.format.fill.color, custom.format.font.italic]).toEqual([
    "=$A2>4",
    "#FFC7CE",
    null,
  ]);
  expect(documents()).toEqual([
    {
      areas: [{ firstRow: 1, firstColumn: 1, lastRow: 8, lastColumn: 2 }],
      formula: "$A2>4",
      stopsIfTrue: true,
      format: { bold: true, underline: true, fill: "#FFC7CE", fontColor: "#9C0006" },
    },
  ]);
  custom.format.font.clear();
  custom.format.fill.clear();
  expect(documents()[0]?.format).toEqual({});
  await grid.settled();
  await grid.api.undo();
  expect(documents()[0]?.format).toEqual({ fill: "#FFC7CE" });
  format.delete();
  expect([of("A1:Z99").getCount(), errorCode(() => format.type)]).toEqual([0, "ItemNotFound"]);
});

test("Excel's own rules become formulas as seen from the first cell", () => {
  const { of, documents } = start();
  const formulaOf = (type: string, part: "cellValue" | "textComparison" | "preset", rule: unknown) => {
    const format = of("B2:B9").add(type);
    const kind = format[part];
    if (!kind) throw new Error(type);
    kind.rule = rule;
    const answer = [format.type, kind.rule, documents()[0]?.formula];
    format.delete();
    return answer;
  };
  const cellValue = { formula1: "=$A$1", formula2: "=9", operator: "Between" };
  expect(formulaOf("CellValue", "cellValue", cellValue)).toEqual([
    "CellValue",
    cellValue,
    "AND(B2>=MIN(($A$1),(9)),B2<=MAX(($A$1),(9)))",
  ]);
  expect(formulaOf("CellValue", "cellValue", { formula1: "5", operator: "GreaterThan" })[2]).toBe("B2>(5)");
  const text = { operator: "Contains", text: 'a"b' };
  expect(formulaOf("ContainsText", "textComparison", text)).toEqual([
    "ContainsText",
    text,
    'NOT(ISERROR(SEARCH("a""b",B2)))',
  ]);
  expect(formulaOf("PresetCriteria", "preset", { criterion: "Blanks" })[2]).toBe("LEN(TRIM(B2))=0");
  expect(formulaOf("PresetCriteria", "preset", { criterion: "DuplicateValues" })[2]).toBe("COUNTIF($B$2:$B$9,B2)>1");
});

test("what is not there is not done in silence", () => {
  const { of } = start();
  expect(errorCode(() => of("A1").add("DataBar"))).toBe("ApiNotFound");
  expect(errorCode(() => of("A1").add("Nothing"))).toBe("InvalidArgument");
  const format = of("A1").add("CellValue");
  const set = (rule: unknown) => errorCode(() => format.changeRuleToCellValue(rule));
  expect([set({ formula1: "1", operator: "Is" }), set({ formula1: "1", operator: "Between" }), set(null)]).toEqual([
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
  ]);
  expect(errorCode(() => format.changeRuleToPresetCriteria({ criterion: "LastWeek" }))).toBe("ApiNotFound");
});

test("the newest comes first, and priorities can be changed", () => {
  const { of } = start();
  const [c, b, a] = ["c", "b", "a"].map((name) => {
    const format = of("A1:A9").add("Custom");
    format.changeRuleToCustom(`="${name}"="x"`);
    return format;
  });
  const order = () => of("A1:A9").items.map((one) => one.custom?.rule.formula.charAt(2));
  if (!a || !b || !c) throw new Error("no formats");
  expect([order(), a.priority, c.priority]).toEqual([["a", "b", "c"], 0, 2]);
  a.priority = 2;
  expect(order()).toEqual(["b", "c", "a"]);
  a.priority = 1;
  expect(order()).toEqual(["b", "a", "c"]);
  c.priority = 0;
  expect(order()).toEqual(["c", "b", "a"]);
  c.priority = -1;
  expect(order()).toEqual(["b", "a", "c"]);
  expect(of("A1:A9").getItem(a.id).id).toBe(a.id);
  expect(of("A1:A9").getItemAt(2).id).toBe(c.id);
});

test("clearing a range leaves what lies outside it", () => {
  const { of, documents } = start();
  of("B2:B9").add("Custom").changeRuleToCustom("=A2>1");
  of("D1").add("Custom").changeRuleToCustom("=TRUE");
  of("A1:B4").clearAll();
  expect(documents()).toMatchObject([
    { formula: "TRUE" },
    { formula: "A5>1", areas: [{ firstRow: 4, firstColumn: 1, lastRow: 8, lastColumn: 1 }] },
  ]);
  of("D1:E5").clearAll();
  const [left] = of("A1:Z99").items;
  expect(left?.getRange().address).toBe("Sheet1!B5:B9");
  left?.setRanges("C7:C8");
  expect([left?.getRanges().address, left?.custom?.rule.formula]).toEqual(["Sheet1!C7:C8", "=B7>1"]);
});
