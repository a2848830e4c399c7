import { openWorkbench, type OpenWorkbench } from "../../testing/open-workbench";
import { inExcel, type InExcel } from "../../testing/run-in-excel";

let workbench: OpenWorkbench;
let excel: InExcel;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  excel = inExcel(workbench);
});
afterAll(() => workbench.close());

const state = () =>
  excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    for (const collection of [worksheets, tables, names]) collection.load("items/name");
    const range = worksheets.getFirst().getRange("A1:C2");
    range.load("formulas, numberFormat, format/columnWidth");
    const heading = range.getCell(0, 0);
    heading.load("format/fill/color");
    await context.sync();
    return {
      names: [worksheets, tables, names].map(({ items }) => items.map(({ name }) => name)),
      formulas: range.formulas as unknown[][],
      formats: [range.numberFormat[1]?.[1], range.format.columnWidth, heading.format.fill.color] as unknown[],
    };
  });

test("what one sync changes is undone in one step, and redone in one", async () => {
  const before = await state();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["id", "score"],
      [1, 2],
    ];
    sheet.getRange("A1:B1").format.fill.color = "#FFD966";
    sheet.getRange("C2").formulas = [["=A2+B2"]];
    sheet.getRange("B2").numberFormat = [["0%"]];
    sheet.getRange("A:C").format.columnWidth = 90;
    sheet.tables.add("A1:B2", true).name = "Cases";
    sheet.name = "Renamed";
    context.workbook.worksheets.add("Second");
    context.workbook.names.add("Priority", "=0.8");
    await context.sync();
  });
  const after = await state();
  expect(after).toEqual({
    names: [["Renamed", "Second"], ["Cases"], ["Priority"]],
    formulas: [
      ["id", "score", ""],
      [1, 2, "=A2+B2"],
    ],
    formats: ["0%", 90, "#FFD966"],
  });
  await workbench.call("undo");
  expect(await state()).toEqual(before);
  await workbench.call("redo");
  expect(await state()).toEqual(after);
});

test("a row that was added to a table is undone with its values, and the other rows stay", async () => {
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Cases").rows.add(0, [[7, 8]]);
    await context.sync();
  });
  expect(await workbench.call("read", "Renamed!A1:B3")).toEqual([
    ["id", "score"],
    [7, 8],
    [1, 2],
  ]);
  await workbench.call("undo");
  expect(await workbench.call("read", "Renamed!A1:B3")).toEqual([
    ["id", "score"],
    [1, 2],
    [null, null],
  ]);
});

test("formulas and names follow a heading that is typed anew, and go back with it", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Renamed");
    sheet.getRange("E1:E4").formulas = [
      ["=SUM(Cases[score])"],
      ["=SUM(cases[[#All],[id]:[SCORE]])"],
      ['=LEN("Cases[score]")'],
      ["=SUM(AllScores)"],
    ];
    context.workbook.names.add("AllScores", "=Cases[score]");
    await context.sync();
  });
  const seen = async () => {
    await workbench.call("settled");
    return [await workbench.call("formulas", "Renamed!E1:E4"), await workbench.call("read", "Renamed!E1:E4")];
  };
  const before = await seen();
  await workbench.call("select", "Renamed!B1");
  await workbench.keys("Score %", "{Enter}");
  expect(await seen()).toEqual([
    [["=SUM(Cases[Score %])"], ["=SUM(Cases[[#All],[id]:[Score %]])"], ['=LEN("Cases[score]")'], ["=SUM(AllScores)"]],
    [[2], [3], [12], [2]],
  ]);
  await workbench.call("undo");
  expect(await seen()).toEqual(before);
  expect(await workbench.call("read", "Renamed!B1")).toEqual([["score"]]);

  await excel.run(async (context) => {
    context.workbook.tables.getItem("Cases").columns.getItem("score").name = "Q1.1-01";
    await context.sync();
  });
  expect((await seen())[0]?.[0]).toEqual(["=SUM(Cases[Q1.1-01])"]);
});

test("a protected sheet refuses what the add-in writes and what a person types, until it is free again", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").getRange("A1").values = [["kept"]];
    context.workbook.worksheets.getItem("Second").protection.protect();
    await context.sync();
  });
  const refusals = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Second");
    const changes: (() => unknown)[] = [
      () => (sheet.getRange("A1").values = [["new"]]),
      () => sheet.getRange("1:1").insert("Down"),
      () => sheet.getRange("A1").clear(),
      () => sheet.getRange("A1:B1").merge(),
      () => sheet.tables.add("A1:A2", true),
      () => (sheet.getRange("A1").format.columnWidth = 99),
      () => sheet.getRange("A1").conditionalFormats.add("Custom"),
      () => (sheet.getRange("A1").format.fill.color = "#FFD966"),
    ];
    const codes: string[] = [];
    for (const change of changes) {
      change();
      codes.push(
        await context.sync().then(
          () => "",
          (error: OfficeExtension.Error) => error.code,
        ),
      );
    }
    return codes;
  });
  expect(refusals).toEqual(new Array<string>(8).fill("AccessDenied"));
  await workbench.call("select", "Second!A1");
  await workbench.page.keyboard.type("typed");
  const alert = workbench.page.getByText("The range is protected");
  await alert.waitFor();
  await workbench.keys("{Enter}");
  await alert.waitFor({ state: "hidden" });
  expect(await workbench.call("read", "Second!A1")).toEqual([["kept"]]);

  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").protection.unprotect();
    await context.sync();
  });
  await workbench.call("select", "Second!A1");
  await workbench.keys("typed", "{Enter}");
  expect(await workbench.call("read", "Second!A1")).toEqual([["typed"]]);
});

test("while a person types the add-in may read but not write, unless it waits; functions go on", async () => {
  await workbench.call("select", "Second!C1");
  await workbench.page.keyboard.type("half a wor");
  const refused = await excel.refusal(async (context) => {
    context.workbook.worksheets.getItem("Second").getRange("C5").values = [["refused"]];
    await context.sync();
  });
  expect(refused).toBe("InvalidOperationInCellEditMode");
  const read = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Second").getRange("A1");
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([["typed"]]);

  const waiting = workbench.pane.evaluate(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Second").getRange("C6").values = [["waited"]];
      await context.sync();
    }),
  );
  await workbench.call("write", "Second!E1:E2", [[21], ["=TWICE.DOUBLE(E1)"]]);
  await workbench.page.waitForFunction(() => window.workbench!.read("Second!E2")[0]![0] === 42);
  expect(await workbench.call("read", "Second!C5:C6")).toEqual([[null], [null]]);
  await workbench.keys("d", "{Enter}");
  await waiting;
  expect(await workbench.call("read", "Second!C1:C6")).toEqual([
    ["half a word"],
    [null],
    [null],
    [null],
    [null],
    ["waited"],
  ]);
  expect(await workbench.call("faults")).toEqual([]);
});
