import { openWorkbench, type OpenWorkbench } from "../../testing/open-workbench";
import { addSheetOfSums, inExcel, type InExcel } from "../../testing/run-in-excel";

let workbench: OpenWorkbench;
let excel: InExcel;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  excel = inExcel(workbench);
});
afterAll(() => workbench.close());

test("ranges are found from ranges", async () => {
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2:C4");
    const ranges = [
      range.getOffsetRange(1, 2),
      range.getResizedRange(-1, 1),
      range.getIntersection("C3:F9"),
      range.getBoundingRect("E6"),
      range.getRow(1),
      range.getColumn(1),
      range.getCell(2, 0),
      range.getLastCell(),
      range.getEntireColumn(),
      range.getEntireRow(),
      range.getRowsBelow(2),
      sheet.getRangeByIndexes(1, 1, 2, 3),
      sheet.getRange(),
    ];
    for (const one of ranges) one.load("address");
    const nothing = range.getIntersectionOrNullObject("Z1");
    nothing.load("address");
    await context.sync();
    return [...ranges.map(({ address }) => address.replace("Sheet1!", "")), nothing.isNullObject];
  });
  expect(found).toEqual([
    ...["D3:E5", "B2:D3", "C3:C4", "B2:E6", "B3:C3", "C2:C4", "B4", "C4", "B:C", "2:4"],
    ...["B5:C6", "B2:D3", "1:1048576", true],
  ]);
  const outside = await excel.refusal(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").getOffsetRange(-2, 0).load("address");
    await context.sync();
  });
  expect(outside).toBe("InvalidArgument");
});

test("rows inserted and deleted on a sheet behind take their formulas along and leave the selection alone", async () => {
  await addSheetOfSums(excel, "Rows");
  const address = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Rows");
    context.workbook.worksheets.getItem("Sheet1").getRange("C3").select();
    sheet.getRange("2:3").insert("Down");
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    return selected.address;
  });
  expect(address).toBe("Sheet1!C3");
  expect(await workbench.call("formulas", "Rows!C1:C5")).toEqual([["=A1+B1"], [""], [""], ["=A4+B4"], ["=A5+B5"]]);
  expect(await workbench.call("read", "Rows!C1:C5")).toEqual([[3], [null], [null], [7], [11]]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Rows").getRange("2:3").delete("Up");
    await context.sync();
  });
  expect(await workbench.call("formulas", "Rows!C1:C3")).toEqual([["=A1+B1"], ["=A2+B2"], ["=A3+B3"]]);
});

test("cells inserted and deleted move the others and the references to them, wherever those stand", async () => {
  await addSheetOfSums(excel, "Shifts");
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=SUM(Shifts!A2:B3)"]];
    context.workbook.worksheets.getItem("Shifts").getRange("A1:B1").insert("Down");
    await context.sync();
  });
  await workbench.call("settled");
  expect(await workbench.call("read", "Shifts!A1:B4")).toEqual([
    [null, null],
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(await workbench.call("formulas", "Sheet1!A1")).toEqual([["=SUM(Shifts!A3:B4)"]]);
  expect(await workbench.call("read", "Sheet1!A1")).toEqual([[18]]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Shifts").getRange("A1:A4").delete("Left");
    await context.sync();
  });
  await workbench.call("settled");
  expect(await workbench.call("read", "Shifts!A2:B2")).toEqual([[2, { error: "#REF!" }]]);
  const code = await excel.refusal(async (context) => {
    context.workbook.worksheets
      .getItem("Shifts")
      .getRange("A1")
      .insert("Sideways" as "Down");
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

test("clearing takes the contents, the formats or both", async () => {
  await addSheetOfSums(excel, "Clear");
  const clear = (applyTo?: string) =>
    excel.run(async (context, given) => {
      const range = context.workbook.worksheets.getItem("Clear").getRange("A1:C1");
      range.clear(given as Excel.ClearApplyTo);
      range.load("formulas, format/fill/color");
      await context.sync();
      return [range.formulas, range.format.fill.color];
    }, applyTo);
  expect(await clear("Formats")).toEqual([[[1, 2, "=A1+B1"]], "#FFFFFF"]);
  await workbench.call("undo");
  expect(await clear("Contents")).toEqual([[["", "", ""]], "#FFD966"]);
  await workbench.call("undo");
  expect(await clear()).toEqual([[["", "", ""]], "#FFFFFF"]);
});

test("20,000 rows go in and come back cell by cell", async () => {
  const unlike = await excel.run(async (context) => {
    const row = (index: number) => [index, `C${index}`, index / 7, index % 2 === 0, index % 3 === 0 ? "N" : "Y"];
    const sheet = context.workbook.worksheets.add("Large");
    sheet.getRange("A1:E20000").values = Array.from({ length: 20_000 }, (_, index) => row(index));
    await context.sync();
    const used = sheet.getUsedRange();
    used.load("address, values");
    await context.sync();
    const differing = used.values.filter((cells, index) => JSON.stringify(cells) !== JSON.stringify(row(index)));
    return [used.address, differing];
  });
  expect(unlike).toEqual(["Large!A1:E20000", []]);
});

test("the format of whole columns holds for cells that the sheet does not have yet, and their values are not given", async () => {
  const columns = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Columns");
    sheet.getRange("B:C").numberFormat = [["@"]];
    sheet.getRange("B:B").format.fill.color = "#FFF2CC";
    await context.sync();
    const far = sheet.getRange("B5000:C5000");
    far.values = [["1.10", "2"]];
    far.load("values, numberFormat");
    const first = far.getCell(0, 0);
    first.load("format/fill/color");
    const whole = sheet.getRange("B:C");
    whole.load("values, cellCount, address");
    await context.sync();
    return [far.values, far.numberFormat, first.format.fill.color, whole.values, whole.cellCount, whole.address];
  });
  expect(columns).toEqual([[["1.10", "2"]], [["@", "@"]], "#FFF2CC", null, 2_097_152, "Columns!B:C"]);
});
