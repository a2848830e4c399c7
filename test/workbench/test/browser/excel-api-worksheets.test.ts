import { openWorkbench, type OpenWorkbench } from "../../testing/open-workbench";
import { inExcel, type InExcel } from "../../testing/run-in-excel";

let workbench: OpenWorkbench;
let excel: InExcel;
beforeAll(async () => {
  workbench = await openWorkbench({ workbook: "empty" });
  excel = inExcel(workbench);
});
afterAll(() => workbench.close());

const sheets = () =>
  excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return { all: worksheets.items.map(({ name, visibility }) => [name, visibility]), active: active.name };
  });

test("a sheet is added behind the others without turning to it, with a name of its own or the next free one", async () => {
  const added = await excel.run(async (context) => {
    const named = context.workbook.worksheets.add("Scores");
    const unnamed = context.workbook.worksheets.add();
    named.load("position");
    unnamed.load("name");
    await context.sync();
    return [named.position, unnamed.name];
  });
  expect(added).toEqual([1, "Sheet3"]);
  expect((await sheets()).active).toBe("Sheet1");
});

test("a taken name is refused whatever its case, and a malformed one is invalid", async () => {
  const add = (name: string) =>
    excel.refusal(async (context, given) => {
      context.workbook.worksheets.add(given);
      await context.sync();
    }, name);
  const rename = (name: string) =>
    excel.refusal(async (context, given) => {
      context.workbook.worksheets.getItem("Scores").name = given;
      await context.sync();
    }, name);
  expect(await add("scores")).toBe("ItemAlreadyExists");
  expect(await rename("SHEET1")).toBe("ItemAlreadyExists");
  for (const name of ["", "a/b", "a:b", "a?b", "[a]", "'a", "a'", "History", "x".repeat(32)]) {
    expect([name, await add(name)]).toEqual([name, "InvalidArgument"]);
    expect([name, await rename(name)]).toEqual([name, "InvalidArgument"]);
  }
});

test("formulas follow a renamed sheet and lose a deleted one", async () => {
  const renamed = await excel.run(async (context) => {
    const source = context.workbook.worksheets.add("Source");
    source.getRange("A1").values = [[21]];
    const formula = context.workbook.worksheets.getItem("Scores").getRange("A1");
    formula.formulas = [["=Source!A1*2"]];
    source.name = "Source 2";
    formula.load("formulas, values");
    await context.sync();
    const before = [formula.formulas, formula.values];
    source.delete();
    formula.load("values");
    await context.sync();
    return [...before, formula.values];
  });
  expect(renamed).toEqual([[["='Source 2'!A1*2"]], [[42]], [["#REF!"]]]);
});

test("a sheet that is not there is a null object, or an error where it must be there", async () => {
  const found = await excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const present = context.workbook.worksheets.getItemOrNullObject("sCORES");
    missing.load("name");
    present.load("name");
    await context.sync();
    return [missing.isNullObject, present.isNullObject, present.name];
  });
  expect(found).toEqual([true, false, "Scores"]);
  const code = await excel.refusal(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").activate();
    await context.sync();
  });
  expect(code).toBe("ItemNotFound");
});

test("sheets are moved, and only to places that there are", async () => {
  const order = await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Scores").position = 2;
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/position");
    await context.sync();
    return worksheets.items.map(({ name, position }) => [name, position]);
  });
  expect(order).toEqual([
    ["Sheet1", 0],
    ["Sheet3", 1],
    ["Scores", 2],
  ]);
  const code = await excel.refusal(async (context) => {
    context.workbook.worksheets.getItem("Scores").position = 3;
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

test("hiding the sheet in front turns to another, and a hidden one cannot be activated", async () => {
  await excel.run(async (context) => {
    const scores = context.workbook.worksheets.getItem("Scores");
    scores.activate();
    await context.sync();
    scores.visibility = "Hidden";
    await context.sync();
  });
  const { all, active } = await sheets();
  expect(all).toContainEqual(["Scores", "Hidden"]);
  expect(active).not.toBe("Scores");
  const code = await excel.refusal(async (context) => {
    context.workbook.worksheets.getItem("Scores").activate();
    await context.sync();
  });
  expect(code).toBe("InvalidOperation");
});

test("the last visible sheet can be neither hidden nor deleted, nor can a very hidden one be deleted", async () => {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet3").visibility = "Hidden";
    context.workbook.worksheets.getItem("Scores").visibility = "VeryHidden";
    await context.sync();
  });
  const refused = await Promise.all([
    excel.refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      await context.sync();
    }),
    excel.refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    }),
    excel.refusal(async (context) => {
      context.workbook.worksheets.getItem("Scores").delete();
      await context.sync();
    }),
  ]);
  expect(refused).toEqual(["InvalidOperation", "InvalidOperation", "InvalidOperation"]);
  expect((await sheets()).all).toEqual([
    ["Sheet1", "Visible"],
    ["Sheet3", "Hidden"],
    ["Scores", "VeryHidden"],
  ]);
  const counts = await excel.run(async (context) => {
    const all = context.workbook.worksheets.getCount();
    const visible = context.workbook.worksheets.getCount(true);
    context.workbook.worksheets.getItem("Scores").visibility = "Visible";
    context.workbook.worksheets.getItem("Sheet3").delete();
    await context.sync();
    return [all.value, visible.value];
  });
  expect(counts).toEqual([3, 1]);
  expect((await sheets()).all.map(([name]) => name)).toEqual(["Sheet1", "Scores"]);
});

test("a tab has a colour and gridlines go and come back", async () => {
  const looks = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Scores");
    sheet.tabColor = "orange";
    sheet.showGridlines = false;
    sheet.load("tabColor, showGridlines");
    await context.sync();
    const before = [sheet.tabColor, sheet.showGridlines];
    sheet.tabColor = "";
    sheet.showGridlines = true;
    sheet.load("tabColor, showGridlines");
    await context.sync();
    return [before, [sheet.tabColor, sheet.showGridlines]];
  });
  expect(looks).toEqual([
    ["#FFA500", false],
    ["", true],
  ]);
});

test("what the workbench does not have is ApiNotFound, and listed by its name", async () => {
  const codes = await Promise.all([
    excel.refusal(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").shapes.load("items/name");
      await context.sync();
    }),
    excel.refusal(async (context) => {
      context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("A1:B2")
        .sort.apply([{ key: 0 }]);
      await context.sync();
    }),
  ]);
  expect(codes).toEqual(["ApiNotFound", "ApiNotFound"]);
  expect(await workbench.call("unimplemented")).toEqual(["Worksheet.shapes", "Range.sort"]);
  expect(workbench.complaints).toEqual([
    "Not implemented by the workbench: Worksheet.shapes",
    "Not implemented by the workbench: Range.sort",
  ]);
  expect(await workbench.call("faults")).toEqual([]);
});
