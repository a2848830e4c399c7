import { loadHeadless } from "../../testing/headless";

const { openHeadless, snapshotToDocument, EMPTY_SHEET, EMPTY_WORKBOOK, errorCode } = loadHeadless();
const opened: ReturnType<typeof openHeadless>[] = [];
afterAll(() => opened.forEach(({ close }) => close()));

function start() {
  const one = openHeadless({ ...EMPTY_WORKBOOK, sheets: [{ ...EMPTY_SHEET, isActive: true }] });
  opened.push(one);
  const { context, grid } = one;
  const range = (address: string) => context.worksheet("sheet-1").getRange(address);
  const validations = () => snapshotToDocument(grid, [], () => []).sheets[0]?.validations ?? [];
  return { grid, range, of: (address: string) => range(address).dataValidation, validations };
}
const ALERT = { message: "", showAlert: true, style: "Stop", title: "" };

test("cells without a rule", () => {
  const { of } = start();
  const none = of("A1:B2");
  expect([none.rule, none.ignoreBlanks, none.errorAlert, none.prompt]).toEqual([
    {},
    true,
    ALERT,
    { message: "", showPrompt: true, title: "" },
  ]);
  expect(errorCode(() => (none.ignoreBlanks = false))).toBe("ApiNotFound");
});

test("every kind of rule is read as it was set", () => {
  const { of, range } = start();
  const set = (rule: unknown) => {
    const validation = of("C3:D9");
    validation.rule = rule;
    return validation.rule;
  };
  expect(set({ list: { inCellDropDown: false, source: "Y,N,N/A" } })).toEqual({
    list: { inCellDropDown: false, source: "Y,N,N/A" },
  });
  expect(set({ list: { source: range("A1:A3") } })).toEqual({
    list: { inCellDropDown: true, source: "=Sheet1!$A$1:$A$3" },
  });
  expect(set({ wholeNumber: { formula1: 1, formula2: "=A1", operator: "Between" } })).toEqual({
    wholeNumber: { formula1: "=1", formula2: "=A1", operator: "Between" },
  });
  expect(set({ decimal: { formula1: "0.5", operator: "LessThan" } })).toEqual({
    decimal: { formula1: "=0.5", operator: "LessThan" },
  });
  expect(set({ date: { formula1: "2024-03-01T00:00:00.000Z", operator: "GreaterThan" } })).toEqual({
    date: { formula1: "=45352", operator: "GreaterThan" },
  });
  expect(set({ time: { formula1: "12:00", operator: "GreaterThanOrEqualTo" } })).toEqual({
    time: { formula1: "=0.5", operator: "GreaterThanOrEqualTo" },
  });
  expect(set({ textLength: { formula1: 3, operator: "EqualTo" } })).toEqual({
    textLength: { formula1: "=3", operator: "EqualTo" },
  });
  expect(set({ custom: { formula: "=C3>A1" } })).toEqual({ custom: { formula: "=C3>A1" } });
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
  expect([of("B2:C9").rule, of("A2:B5").rule]).toEqual([null, null]);
  expect(of("C2").rule).toEqual({ custom: { formula: "=C2>B1" } });
  expect(of("B6").rule).toEqual({ custom: { formula: "=B6>A5" } });
  expect(of("B6:C9").prompt).toEqual({ message: "more", showPrompt: true, title: "" });
  expect(of("B2:B5").prompt).toEqual({ message: "more", showPrompt: true, title: "" });
  expect(validations()).toHaveLength(2);
  await grid.settled();
  await grid.api.undo();
  expect(of("B2:C9").rule).toEqual({ custom: { formula: "=B2>A1" } });
  of("B4:C4").clear();
  expect([of("B4:C4").rule, of("B2:C9").rule, of("C9").rule]).toEqual([{}, null, { custom: { formula: "=C9>B8" } }]);
});

test("messages of a part are those of the part alone", () => {
  const { of, validations } = start();
  of("A1:A9").rule = { list: { source: "Y,N" } };
  of("A3").errorAlert = { message: "Y or N", showAlert: true, style: "Warning", title: "Wrong" };
  expect(of("A3").errorAlert).toEqual({ message: "Y or N", showAlert: true, style: "Warning", title: "Wrong" });
  expect([of("A2").errorAlert, of("A1:A9").errorAlert]).toEqual([ALERT, null]);
  expect(validations()).toHaveLength(2);
  of("A1:A9").errorAlert = { showAlert: false };
  expect(of("A1:A9").errorAlert).toEqual({ ...ALERT, showAlert: false });
  expect(errorCode(() => (of("A1").errorAlert = { style: "Loud" }))).toBe("InvalidArgument");
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
  expect(of("A2:FO1001").rule).toEqual({ list: { inCellDropDown: true, source: "Y,N,N/A" } });
  expect(Date.now() - began).toBeLessThan(5000);
});
