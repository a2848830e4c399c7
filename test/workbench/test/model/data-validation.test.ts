import type { WorkbookDocument } from "../../src/document/workbook-document";
import { loadHeadless } from "../../testing/headless";

const { openHeadless, snapshotToDocument, EMPTY_SHEET, EMPTY_WORKBOOK, errorCode } = loadHeadless();
const opened: ReturnType<typeof openHeadless>[] = [];
afterAll(() => opened.forEach(({ close }) => close()));

type Cells = WorkbookDocument["sheets"][number]["cells"];

function start(cells: Cells = []) {
  const one = openHeadless({ ...EMPTY_WORKBOOK, sheets: [{ ...EMPTY_SHEET, isActive: true, cells }] });
  opened.push(one);
  const { context, grid } = one;
  const range = (address: string) => context.worksheet("sheet-1").getRange(address);
  const validations = () => snapshotToDocument(grid, [], () => []).sheets[0]?.validations ?? [];
  return { grid, range, of: (address: string) => range(address).dataValidation, validations };
}
const ALERT = { message: "", showAlert: true, style: "Stop", title: "" };

test("cells without a rule", async () => {
  const { of } = start();
  const none = of("A1:B2");
  expect([none.type, none.rule, none.ignoreBlanks, none.errorAlert, none.prompt, await none.valid]).toEqual([
    "None",
    {},
    true,
    ALERT,
    { message: "", showPrompt: true, title: "" },
    true,
  ]);
  expect(errorCode(() => (none.ignoreBlanks = false))).toBe("ApiNotFound");
});

test("every kind of rule is read as it was set", () => {
  const { of, range } = start();
  const set = (rule: unknown) => {
    const validation = of("C3:D9");
    validation.rule = rule;
    return [validation.type, validation.rule];
  };
  expect(set({ list: { inCellDropDown: false, source: "Y,N,N/A" } })).toEqual([
    "List",
    { list: { inCellDropDown: false, source: "Y,N,N/A" } },
  ]);
  expect(set({ list: { source: range("A1:A3") } })).toEqual([
    "List",
    { list: { inCellDropDown: true, source: "=Sheet1!$A$1:$A$3" } },
  ]);
  expect(set({ wholeNumber: { formula1: 1, formula2: "=A1", operator: "Between" } })).toEqual([
    "WholeNumber",
    { wholeNumber: { formula1: "=1", formula2: "=A1", operator: "Between" } },
  ]);
  expect(set({ decimal: { formula1: "0.5", operator: "LessThan" } })).toEqual([
    "Decimal",
    { decimal: { formula1: "=0.5", operator: "LessThan" } },
  ]);
  expect(set({ date: { formula1: "2024-03-01T00:00:00.000Z", operator: "GreaterThan" } })).toEqual([
    "Date",
    { date: { formula1: "=45352", operator: "GreaterThan" } },
  ]);
  expect(set({ time: { formula1: "12:00", operator: "GreaterThanOrEqualTo" } })).toEqual([
    "Time",
    { time: { formula1: "=0.5", operator: "GreaterThanOrEqualTo" } },
  ]);
  expect(set({ textLength: { formula1: 3, operator: "EqualTo" } })).toEqual([
    "TextLength",
    { textLength: { formula1: "=3", operator: "EqualTo" } },
  ]);
  expect(set({ custom: { formula: "=C3>A1" } })).toEqual(["Custom", { custom: { formula: "=C3>A1" } }]);
  expect(of("D5").rule).toEqual({ custom: { formula: "=D5>B3" } });
});

test("wrong rules are refused", () => {
  const { of } = start();
  const wrong: unknown[] = [
    {},
    null,
    { list: { source: "" } },
    { list: { source: "x".repeat(256) } },
    { nothing: {} },
    { custom: { formula: "A1" } },
    { wholeNumber: { formula1: 1, operator: "Between" } },
    { wholeNumber: { formula1: "one", operator: "EqualTo" } },
    { wholeNumber: { formula1: 1, operator: "Is" } },
    { list: { source: "a" }, custom: { formula: "=A1" } },
  ];
  for (const rule of wrong) expect([rule, errorCode(() => (of("A1").rule = rule))]).toEqual([rule, "InvalidArgument"]);
});

test("a new rule wins on its area and leaves the rest, formulas included", async () => {
  const { of, validations, grid } = start();
  of("B2:C9").rule = { custom: { formula: "=B2>A1" } };
  of("B2:C9").prompt = { message: "more", showPrompt: true, title: "" };
  of("B2:B5").rule = { list: { source: "Y,N" } };
  expect([of("B2:C9").type, of("B2:C9").rule, of("B2:B5").type, of("A2:B5").type]).toEqual([
    "Inconsistent",
    null,
    "List",
    "MixedCriteria",
  ]);
  expect(of("C2").rule).toEqual({ custom: { formula: "=C2>B1" } });
  expect(of("B6").rule).toEqual({ custom: { formula: "=B6>A5" } });
  expect(of("B6:C9").prompt).toEqual({ message: "more", showPrompt: true, title: "" });
  expect(of("B2:B5").prompt).toEqual({ message: "more", showPrompt: true, title: "" });
  expect(validations()).toHaveLength(2);
  await grid.settled();
  await grid.api.undo();
  expect(of("B2:C9").rule).toEqual({ custom: { formula: "=B2>A1" } });
  of("B4:C4").clear();
  expect([of("B4:C4").type, of("B2:C9").type, of("C9").rule]).toEqual([
    "None",
    "MixedCriteria",
    { custom: { formula: "=C9>B8" } },
  ]);
});

test("messages of a part are those of the part alone", () => {
  const { of, validations } = start();
  of("A1:A9").rule = { list: { source: "Y,N" } };
  of("A3").errorAlert = { message: "Y or N", showAlert: true, style: "Warning", title: "Wrong" };
  expect(of("A3").errorAlert).toEqual({ message: "Y or N", showAlert: true, style: "Warning", title: "Wrong" });
  expect([of("A2").errorAlert, of("A1:A9").errorAlert, of("A1:A9").type]).toEqual([ALERT, null, "List"]);
  expect(validations()).toHaveLength(2);
  of("A1:A9").errorAlert = { showAlert: false };
  expect(of("A1:A9").errorAlert).toEqual({ ...ALERT, showAlert: false });
  expect(errorCode(() => (of("A1").errorAlert = { style: "Loud" }))).toBe("InvalidArgument");
});

test("finds what a rule does not allow", async () => {
  const column = (column: number, values: readonly (string | number | boolean)[]): Cells =>
    values.map((value, row) => ({ row, column, value }));
  const { of, grid } = start([
    ...column(0, ["Y", "y", "N", "x"]),
    ...column(1, [1, 2.5, "3", 9]),
    ...column(2, ["abc", "abcd", 123, true]),
    ...column(3, [1, 5, 2, 8]),
    ...column(6, ["Yes", "No"]),
  ]);
  await grid.settled();
  const invalid = async (address: string, rule: unknown) => {
    of(address).rule = rule;
    const areas = await of(address).getInvalidCells();
    return [areas.address, await of(address).valid];
  };
  expect(await invalid("A1:A5", { list: { source: "Y,N" } })).toEqual(["Sheet1!A2,Sheet1!A4", null]);
  expect(await invalid("B1:B5", { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } })).toEqual([
    "Sheet1!B2:B4",
    null,
  ]);
  expect(await invalid("C1:C4", { textLength: { formula1: 3, operator: "EqualTo" } })).toEqual([
    "Sheet1!C2,Sheet1!C4",
    null,
  ]);
  expect(await invalid("D1:D4", { custom: { formula: "=D1<5" } })).toEqual(["Sheet1!D2,Sheet1!D4", null]);
  expect(await invalid("D1:D4", { decimal: { formula1: "=B1+1", operator: "GreaterThan" } })).toEqual([
    "Sheet1!D1,Sheet1!D3:D4",
    null,
  ]);
  expect(await invalid("A1:B2", { list: { source: "=$G$1:$G$2" } })).toEqual(["Sheet1!A1:B2", false]);
  of("H1:H3").rule = { list: { source: "Y" } };
  await expect(of("H1:H3").getInvalidCells()).rejects.toMatchObject({ code: "ItemNotFound" });
  of("H1:H3").ignoreBlanks = false;
  expect(await of("H1:H3").valid).toBe(false);
});

test("171 columns of 1,000 rows", () => {
  const { of, validations } = start();
  const began = Date.now();
  for (let column = 0; column < 171; column++) {
    const letters = [Math.floor(column / 26) - 1, column % 26].map((one) =>
      one < 0 ? "" : String.fromCharCode(65 + one),
    );
    of(`${letters.join("")}2:${letters.join("")}1001`).rule = { list: { source: "Y,N,N/A" } };
  }
  expect(validations()).toHaveLength(171);
  expect(of("A2:FO1001").type).toBe("List");
  expect(Date.now() - began).toBeLessThan(5000);
});
