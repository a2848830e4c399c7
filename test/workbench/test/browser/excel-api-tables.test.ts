import { openWorkbench, type OpenWorkbench } from "../../testing/open-workbench";
import { inExcel, type InExcel } from "../../testing/run-in-excel";

let workbench: OpenWorkbench;
let excel: InExcel;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  excel = inExcel(workbench);
  // The table lies on a sheet that is not in front, with something below it and formulas over it.
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Cases");
    sheet.getRange("A1:C3").values = [
      ["id", "score", "note"],
      [1, 10, "x"],
      [2, 20, "y"],
    ];
    sheet.getRange("A5:C5").values = [["below", "the", "table"]];
    sheet.tables.add("Cases!A1:C3", true).name = "Cases";
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4").formulas = [
      ["=SUM(Cases[score])"],
      ["=ROWS(Cases)"],
      ["=COUNTA(Cases[#All])"],
      ["=SUM(Cases[[id]:[score]])"],
    ];
    await context.sync();
  });
});
afterAll(() => workbench.close());

const addressOf = (table: string) =>
  excel.run(async (context, name) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load("address");
    await context.sync();
    return range.address;
  }, table);
const results = async () => {
  await workbench.call("settled");
  return (await workbench.call("read", "Sheet1!A1:A4")).flat();
};

test("a table has headings, a body, rows and columns, and may bear its sheet's name", async () => {
  const parts = await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("cases");
    table.load("name");
    table.rows.load("count");
    table.columns.load("items/name, items/index");
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("Score").getDataBodyRange(),
      table.columns.getItemAt(2).getHeaderRowRange(),
      table.rows.getItemAt(1).getRange(),
    ];
    for (const range of ranges) range.load("address");
    await context.sync();
    const columns = table.columns.items.map(({ name, index }) => `${index} ${name}`);
    return [table.name, table.rows.count, columns, ranges.map(({ address }) => address.replace("Cases!", ""))];
  });
  expect(parts).toEqual([
    "Cases",
    2,
    ["0 id", "1 score", "2 note"],
    ["A1:C3", "A1:C1", "A2:C3", "B2:B3", "C1", "A3:C3"],
  ]);
  expect(await results()).toEqual([30, 2, 9, 33]);
});

test("a taken name, a malformed one and a table over another are refused", async () => {
  const rename = (name: string) =>
    excel.refusal(async (context, given) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.name = given;
      await context.sync();
    }, name);
  expect(await rename("CASES")).toBe("ItemAlreadyExists");
  for (const name of ["", "1abc", "a b", "A1", "R1C1", "r", "what?"])
    expect([name, await rename(name)]).toEqual([name, "InvalidArgument"]);
  const overlapping = await excel.refusal(async (context) => {
    context.workbook.worksheets.getItem("Cases").tables.add("C3:E6", true);
    await context.sync();
  });
  expect(overlapping).toBe("InvalidOperation");
});

test("rows are added at the end and in the middle, what stands below moves down, and formulas take them in", async () => {
  await excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Cases");
    rows.add(undefined, [
      [3, 30, "z"],
      [4, 40, "end"],
    ]);
    rows.add(1, [[9, 90, "middle"]]);
    await context.sync();
  });
  expect(await addressOf("Cases")).toBe("Cases!A1:C6");
  expect(await workbench.call("read", "Cases!A2:C8")).toEqual([
    [1, 10, "x"],
    [9, 90, "middle"],
    [2, 20, "y"],
    [3, 30, "z"],
    [4, 40, "end"],
    [null, null, null],
    ["below", "the", "table"],
  ]);
  expect(await results()).toEqual([190, 5, 18, 209]);
});

test("a row of another width is refused and leaves the table as it is", async () => {
  const code = await excel.refusal(async (context) => {
    context.workbook.tables.getItem("Cases").rows.add(undefined, [[5, 50]]);
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
  expect(await addressOf("Cases")).toBe("Cases!A1:C6");
});

test("a deleted row is gone from the table", async () => {
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Cases").rows.getItemAt(1).delete();
    await context.sync();
  });
  expect(await addressOf("Cases")).toBe("Cases!A1:C5");
  expect(await results()).toEqual([100, 4, 15, 110]);
});

test("columns are added at the end, in the middle and in front, and go again", async () => {
  const added = await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Cases");
    table.columns.add(undefined, [["extra"], [1], [2], [3], [4]]);
    table.columns.add(1, undefined, "middle");
    table.columns.add(0);
    table.columns.load("items/name");
    await context.sync();
    return table.columns.items.map(({ name }) => name);
  });
  expect(added).toEqual(["Column1", "id", "middle", "score", "note", "extra"]);
  expect(await addressOf("Cases")).toBe("Cases!A1:F5");
  expect(await results()).toEqual([100, 4, 22, 110]);
  await excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Cases");
    columns.getItem("middle").delete();
    columns.getItem("Column1").delete();
    await context.sync();
  });
  expect(await addressOf("Cases")).toBe("Cases!A1:D5");
  expect(await results()).toEqual([100, 4, 20, 110]);
  expect(await workbench.call("faults")).toEqual([]);
});

test("a table goes with its sheet, also where a formula there names the sheet itself", async () => {
  const names = await excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const sheet = worksheets.add("Passing");
    sheet.getRange("A1:A2").values = [["heading"], [1]];
    sheet.tables.add("Passing!A1:A2", true).name = "Passing_Table";
    sheet.getRange("C1").formulas = [["=Passing!A2"]];
    await context.sync();
    sheet.delete();
    await context.sync();
    tables.load("items/name");
    await context.sync();
    return tables.items.map(({ name }) => name);
  });
  expect(names).toContain("Cases");
  expect(names).not.toContain("Passing_Table");
  expect(await workbench.call("faults")).toEqual([]);
});
