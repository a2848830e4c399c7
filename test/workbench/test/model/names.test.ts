import { loadHeadless } from "../../testing/headless";

const { openHeadless, EMPTY_SHEET, EMPTY_WORKBOOK, Workbook, createSettingsStore, errorCode } = loadHeadless();
const cell = (row: number, column: number, value: string | number) => ({ row, column, value });

function open() {
  const opened = openHeadless({
    ...EMPTY_WORKBOOK,
    sheets: [
      {
        ...EMPTY_SHEET,
        name: "My sheet",
        isActive: true,
        cells: [cell(0, 0, 4), cell(1, 0, 5), cell(2, 0, 6)],
      },
      { ...EMPTY_SHEET, name: "Cases", cells: [cell(0, 0, "id"), cell(1, 0, "a")] },
    ],
    names: [{ name: "Local", formula: "=Cases!$A$1", sheet: "Cases", comment: "why" }],
  });
  const workbook = new Workbook(opened.context, createSettingsStore([]), () => "Book");
  return { ...opened, workbook, sheet: workbook.worksheets.getItem("My sheet") };
}
const opened: ReturnType<typeof open>[] = [];
const start = () => {
  const one = open();
  opened.push(one);
  return one;
};
afterAll(() => opened.forEach((one) => one.close()));

test("a name for a range is seen by formulas, follows its cells and is undone", async () => {
  const { workbook, sheet, grid } = start();
  await grid.settled();
  const name = workbook.names.add("Limits", sheet.getRange("A1:A3"), "the limits");
  expect([name.formula, name.type, name.value, name.scope, name.comment]).toEqual([
    "='My sheet'!$A$1:$A$3",
    "Range",
    "'My sheet'!$A$1:$A$3",
    "Workbook",
    "the limits",
  ]);
  sheet.getRange("C1").formulas = [["=SUM(limits)"]];
  await grid.settled();
  expect(sheet.getRange("C1").values).toEqual([[15]]);
  name.formula = "='My sheet'!$A$1:$A$2";
  await grid.settled();
  expect(sheet.getRange("C1").values).toEqual([[9]]);
  await sheet.getRange("1:1").insert("Down");
  await grid.settled();
  expect(workbook.names.getItem("LIMITS").formula).toBe("='My sheet'!$A$2:$A$3");
  expect(name.getRange().address).toBe("'My sheet'!A2:A3");
  name.delete();
  await grid.settled();
  expect([
    workbook.names.getItemOrNullObject("limits"),
    sheet.getRange("C2").formulas,
    sheet.getRange("C2").values,
  ]).toEqual([null, [["=SUM(limits)"]], [["#NAME?"]]]);
  await grid.api.undo();
  await grid.settled();
  expect([workbook.names.getCount(), sheet.getRange("C2").values]).toEqual([1, [[9]]]);
});

test("constants and formulas have values", async () => {
  const { workbook, grid } = start();
  await grid.settled();
  const kinds = async (formula: string) => {
    const name = workbook.names.add("one", formula);
    const answer = [name.formula, await name.type, await name.value];
    name.delete();
    return answer;
  };
  expect(await kinds("=0.5")).toEqual(["=0.5", "Double", 0.5]);
  expect(await kinds("12")).toEqual(["=12", "Integer", 12]);
  expect(await kinds("say")).toEqual(['="say"', "String", "say"]);
  expect(await kinds("=FALSE")).toEqual(["=FALSE", "Boolean", false]);
  expect(await kinds("=#N/A")).toEqual(["=#N/A", "Error", "#N/A"]);
  expect(await kinds("=SUM('My sheet'!$A$1:$A$3)/2")).toEqual(["=SUM('My sheet'!$A$1:$A$3)/2", "Double", 7.5]);
  expect(await kinds('={1,"b";3,4}')).toEqual(['={1,"b";3,4}', "Array", '{1,"b";3,4}']);
});

test("scopes are kept apart", () => {
  const { workbook } = start();
  const cases = workbook.worksheets.getItem("Cases");
  expect(workbook.names.getCount()).toBe(0);
  const local = cases.names.getItem("local");
  expect([local.scope, local.worksheet?.$type, local.comment]).toEqual(["Worksheet", "Worksheet", "why"]);
  expect(workbook.names.add("Local", "=1").worksheet).toBeNull();
  expect(cases.names.getCount()).toBe(1);
});

test("Excel's errors", () => {
  const { workbook } = start();
  workbook.names.add("Free", "=1");
  expect(errorCode(() => workbook.names.add("FREE", "=2"))).toBe("ItemAlreadyExists");
  for (const name of ["A1", "r1c1", "R", "c", "two words", "1st", "TRUE", "", "XFD1048576", "a-b"])
    expect([name, errorCode(() => workbook.names.add(name, "=2"))]).toEqual([name, "InvalidArgument"]);
  for (const name of ["_a", "\\b", "Überschrift", "XFE1", "a.b", "Ab1c"])
    expect([name, errorCode(() => workbook.names.add(name, "=2"))]).toEqual([name, "none"]);
  expect(errorCode(() => workbook.names.getItem("nothing"))).toBe("ItemNotFound");
  expect(errorCode(() => workbook.names.getItem("Free").getRange())).toBe("ItemNotFound");
  expect(errorCode(() => workbook.names.add("Nothing", ""))).toBe("InvalidArgument");
});
