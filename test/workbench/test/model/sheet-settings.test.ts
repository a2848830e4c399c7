import { loadHeadless } from "../../testing/headless";

const {
  openHeadless,
  snapshotToDocument,
  EMPTY_SHEET,
  EMPTY_WORKBOOK,
  SettingCollection,
  createSettingsStore,
  errorCode,
} = loadHeadless();
const opened: ReturnType<typeof openHeadless>[] = [];
afterAll(() => opened.forEach(({ close }) => close()));

function start() {
  const sheets = [
    { ...EMPTY_SHEET, name: "One", isActive: true },
    { ...EMPTY_SHEET, name: "Two" },
  ];
  const one = openHeadless({ ...EMPTY_WORKBOOK, sheets });
  opened.push(one);
  return {
    sheet: one.context.worksheet("sheet-1"),
    document: () => snapshotToDocument(one.grid, [], () => []).sheets[0] ?? EMPTY_SHEET,
    undo: async () => {
      await one.grid.settled();
      await one.grid.api.undo();
    },
  };
}

test("freezing panes", async () => {
  const { sheet, document, undo } = start();
  const panes = sheet.freezePanes;
  const where = () => {
    const { frozenRows, frozenColumns } = document();
    return [frozenRows, frozenColumns, errorCode(() => panes.getLocation()) === "none" && panes.getLocation().address];
  };
  expect([where(), errorCode(() => panes.getLocation())]).toEqual([[0, 0, false], "ItemNotFound"]);
  panes.freezeAt("A1:B3");
  expect(where()).toEqual([3, 2, "One!A1:B3"]);
  panes.freezeRows(2);
  expect(where()).toEqual([2, 0, "One!1:2"]);
  panes.freezeColumns();
  expect(where()).toEqual([0, 1, "One!A:A"]);
  panes.freezeAt(sheet.getRange("1:4"));
  expect(where()).toEqual([4, 0, "One!1:4"]);
  panes.unfreeze();
  expect(where()).toEqual([0, 0, false]);
  await undo();
  expect(where()).toEqual([4, 0, "One!1:4"]);
  panes.freezeAt(null);
  expect(where()).toEqual([0, 0, false]);
  expect(errorCode(() => panes.freezeRows(-1))).toBe("InvalidArgument");
  expect(errorCode(() => panes.freezeAt("Two!A1"))).toBe("InvalidArgument");
});

test("page layout", () => {
  const { sheet, document } = start();
  const layout = sheet.pageLayout;
  expect([layout.orientation, layout.paperSize, layout.zoom, layout.leftMargin, layout.headerMargin]).toEqual([
    "Portrait",
    "A4",
    { horizontalFitToPages: null, scale: 100, verticalFitToPages: null },
    50.4,
    21.6,
  ]);
  layout.orientation = "Landscape";
  layout.paperSize = "A3";
  layout.centerHorizontally = true;
  layout.printGridlines = true;
  layout.zoom = { scale: 80 };
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea("A1:F20");
  layout.setPrintTitleRows("$1:$2");
  layout.setPrintTitleColumns(sheet.getRange("A:B"));
  layout.topMargin = 72;
  layout.leftMargin = 36;
  layout.rightMargin = 10;
  layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
  layout.headersFooters.defaultForAllPages.leftHeader = "x";
  layout.headersFooters.defaultForAllPages.leftHeader = "";
  expect(document().pageLayout).toEqual({
    orientation: "Landscape",
    paperSize: "A3",
    centersHorizontally: true,
    printsGridlines: true,
    fitToWidth: 1,
    printArea: "A1:F20",
    printTitleRows: "1:2",
    printTitleColumns: "A:B",
    margins: { top: 72, left: 36, right: 10 },
    headersFooters: { centerFooter: "Page &P of &N" },
  });
  expect([
    layout.getPrintArea().address,
    layout.getPrintTitleRows().address,
    layout.getPrintTitleColumns().address,
    layout.zoom,
  ]).toEqual(["One!A1:F20", "One!1:2", "One!A:B", { horizontalFitToPages: 1, scale: null, verticalFitToPages: null }]);
  expect(errorCode(() => layout.setPrintTitleRows("A1:B2"))).toBe("InvalidArgument");
  expect(errorCode(() => Reflect.set(layout, "paperSize", "Legal"))).toBe("ApiNotFound");
  expect(errorCode(() => (layout.zoom = { scale: 5 }))).toBe("InvalidArgument");
  expect(errorCode(() => (layout.zoom = { scale: 50, horizontalFitToPages: 1 }))).toBe("InvalidArgument");
});

test("protection", () => {
  const { sheet, document } = start();
  const { protection } = sheet;
  expect(protection.protected).toBe(false);
  protection.protect();
  expect([protection.protected, document().isProtected]).toEqual([true, true]);
  expect(errorCode(() => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
  expect(errorCode(() => protection.protect())).toBe("InvalidOperation");
  protection.unprotect();
  expect([protection.protected, document().isProtected]).toEqual([false, false]);
  expect(errorCode(() => protection.protect({ allowSort: true }))).toBe("ApiNotFound");
});

test("settings are shared with the document's", () => {
  const store = createSettingsStore([["old", '"value"']]);
  const settings = new SettingCollection(store);
  let changes = 0;
  const end = store.onChange(() => changes++);
  expect([settings.getCount(), settings.getItem("old").value]).toEqual([1, "value"]);
  const added = settings.add("New", { a: [1, null] });
  expect([added.key, added._Id, added.value, store.get("New")]).toEqual([
    "New",
    "New",
    { a: [1, null] },
    '{"a":[1,null]}',
  ]);
  settings.add("New", 5);
  settings.add("New", 5);
  added.value = false;
  expect([added.value, settings.getCount(), changes]).toEqual([false, 2, 3]);
  expect(errorCode(() => settings.getItem("new"))).toBe("ItemNotFound");
  expect(settings.getItemOrNullObject("new")).toBeNull();
  added.delete();
  expect(errorCode(() => added.delete())).toBe("ItemNotFound");
  store.replace([["b", "1"]]);
  store.replace([["b", "1"]]);
  expect([store.entries(), changes]).toEqual([[["b", "1"]], 5]);
  end();
  store.set("b", "2");
  expect(changes).toBe(5);
  expect(errorCode(() => settings.add("", 1))).toBe("InvalidArgument");
});

test("merging cells of a sheet that is not shown, and deleting it, leave the shown one in front, as in Excel", async () => {
  const one = openHeadless({
    ...EMPTY_WORKBOOK,
    sheets: ["One", "Two", "Three"].map((name) => ({ ...EMPTY_SHEET, name, isActive: name === "One" })),
  });
  opened.push(one);
  const active = () => one.grid.workbook().getActiveSheet().getSheetName();
  const three = one.context.worksheet("sheet-3");
  three.getRange("A1:B2").merge();
  expect(active()).toBe("One");
  await three.delete();
  expect(active()).toBe("One");
});
