import { TaskFailed } from "../../src/workbook/tasks/excel-task";
import { sheetOf } from "../../src/workbook/inspection/a1";
import { PART_KEYS, partOf, UNFINISHED } from "../../src/workbook/inspection/workbook-parts";
import type { Found } from "../../src/workbook/set-up/read-workbook";
import { planSetUp } from "../../src/workbook/set-up/plan-set-up";

const SHEETS = ["Settings", "Questions", "Cases", "Leadership", "Calculation", "Scores", "Report"];
const sheet = (name: string, isEmpty = false, isProtected = false) => ({ name, isEmpty, isProtected });
const NOTHING: Found = { sheets: [sheet("Sheet1")], tables: [], names: [] };

/** A workbook that has everything; `called` renames its sheets. */
function complete(called: (name: string) => string = (name) => name): Found {
  const parts = PART_KEYS.map(partOf);
  const on = (part: (typeof parts)[number]) => called(SHEETS.find((name) => name.toLowerCase() === part.sheet) ?? "");
  return {
    sheets: ["Sheet1", ...SHEETS.map(called)].map((name) => sheet(name)),
    tables: parts.flatMap((part) =>
      part.table ? { name: part.table.name, sheet: on(part), headings: part.table.needs } : [],
    ),
    names: parts.flatMap((part) => (part.names ?? []).map((name) => ({ name, sheet: on(part) }))),
  };
}

const refusalOf = (found: Found): string => {
  try {
    planSetUp(found);
  } catch (error) {
    if (error instanceof TaskFailed) return error.message;
  }
  throw new Error("nothing was refused");
};

test("in an empty workbook all seven sheets are made, and Sheet1 is left alone", () => {
  const { sheets, kept } = planSetUp(NOTHING);
  expect(sheets.map(({ name, state }) => `${name} ${state}`)).toEqual(SHEETS.map((name) => `${name} absent`));
  expect(kept).toEqual([]);
});

test("where everything is there nothing is planned, also when the sheets have other names", () => {
  expect(planSetUp(complete()).sheets).toEqual([]);
  const kept = SHEETS.map((name) => `My ${name}`);
  expect(planSetUp(complete((name) => `My ${name}`))).toEqual({ sheets: [], kept, isUnfinished: false });
});

test("a mark that points to no sheet says that a run has made its sheets and not come to its end", () => {
  const found = complete();
  const names = [...found.names, { name: UNFINISHED, sheet: undefined }];
  expect(planSetUp({ ...found, names })).toEqual({ sheets: [], kept: SHEETS, isUnfinished: true });
});

test("only what is missing is planned, on the sheet where the rest of it is", () => {
  const found = complete((name) => `My ${name}`);
  const { sheets } = planSetUp({ ...found, tables: found.tables.filter(({ name }) => name !== "Sections") });
  expect(sheets).toEqual([{ key: "scores", name: "My Scores", state: "ours", missing: ["sections"] }]);
});

test("a name that points nowhere any more counts as missing", () => {
  const found = complete();
  const names = found.names.map((one) => (one.name === "OMI_ChartData" ? { ...one, sheet: undefined } : one));
  expect(planSetUp({ ...found, names }).sheets).toEqual([
    { key: "scores", name: "Scores", state: "ours", missing: ["chartData"] },
  ]);
});

test("an empty sheet of the name is used", () => {
  const { sheets } = planSetUp({ ...NOTHING, sheets: [sheet("cases", true)] });
  expect(sheets.find(({ key }) => key === "cases")).toMatchObject({ name: "cases", state: "empty" });
});

test("sheets whose names are taken are told all at once, with what to do", () => {
  expect(refusalOf({ ...NOTHING, sheets: [sheet("Cases"), sheet("Report")] })).toBe(
    "Nothing was set up. The workbook already has the sheets Cases and Report with something else on them, and Set up needs those names. Rename those sheets (double-click the tab), then run Set up again.",
  );
});

test("a protected sheet is told before anything is written, unless it has nothing to be written to", () => {
  const found = complete();
  const sheets = found.sheets.map((one) => ({ ...one, isProtected: one.name === "Scores" }));
  expect(planSetUp({ ...found, sheets }).sheets).toEqual([]);
  const names = found.names.filter(({ name }) => name !== "OMI_ChartData");
  expect(refusalOf({ ...found, sheets, names })).toContain(
    "Set up has to write to the sheet Scores, and protection forbids it.",
  );
});

test("a table that is called like one of ours and lacks its columns is refused by name", () => {
  const tables = [{ name: "Questions", sheet: "List", headings: ["Question", "Text", "RoH"] }];
  expect(refusalOf({ ...NOTHING, tables })).toContain(
    "The table Questions on the sheet List has no column headed Criterion and Summary, and Set up needs a table of that name.",
  );
});

test("a name that stands where a table's name is needed is refused", () => {
  expect(refusalOf({ ...NOTHING, names: [{ name: "cases", sheet: "List" }] })).toContain(
    "The workbook gives the name Cases to some cells",
  );
});

test("the sheet of the one formula is made anew where it has been deleted, and nothing else is", () => {
  const found = complete();
  const names = found.names.filter(({ name }) => name !== "OMI_Calculation" && name !== "OMI_Results");
  const sheets = found.sheets.filter(({ name }) => name !== "Calculation");
  expect(planSetUp({ ...found, sheets, names }).sheets).toEqual([
    { key: "calculation", name: "Calculation", state: "absent", missing: ["calculation"] },
  ]);
});

test("a workbook of the first version is refused in words that say how to bring its data over", () => {
  const found = complete();
  const headings = ["Criterion", "Title", "Score", "Missing", "Line", "Inspectors' override", "Conclusion", "Note"];
  const tables = found.tables.map((table) => (table.name === "Criteria" ? { ...table, headings } : table));
  expect(refusalOf({ ...found, tables })).toBe(
    "Nothing was set up. An earlier version of OMI Scores made this workbook. Press Bring over in the pane: it gives the workbook the present formulas and keeps what is yours.",
  );
});

test("a sheet that Set up had begun and not finished is made anew", () => {
  const found: Found = {
    sheets: [sheet("Cases")],
    tables: [{ name: "Cases", sheet: "Cases", headings: ["Case"] }],
    names: [{ name: UNFINISHED, sheet: "Cases" }],
  };
  expect(planSetUp(found).sheets.find(({ key }) => key === "cases")).toMatchObject({
    state: "cleared",
    missing: ["cases"],
  });
});

test("an unfinished report is completed and never cleared: somebody may have written on it since", () => {
  const found = complete();
  const names = [...found.names.filter(({ name }) => name !== "OMI_Report"), { name: UNFINISHED, sheet: "Report" }];
  expect(planSetUp({ ...found, names }).sheets).toMatchObject([{ key: "report", state: "ours", missing: ["report"] }]);
});

test("the sheet is read out of an address, in quotes or without", () => {
  expect([sheetOf("Settings!B3"), sheetOf("'My ''own'' sheet!'!$B$3")]).toEqual(["Settings", "My 'own' sheet!"]);
});
