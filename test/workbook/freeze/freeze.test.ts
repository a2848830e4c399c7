import { checkWorkbook } from "../../../src/workbook/check/check-workbook";
import { freezeReport } from "../../../src/workbook/freeze/freeze";
import { readFrozen } from "../../../src/workbook/frozen/read-copies";
import { NAMES } from "../../../src/workbook/inspection/names";
import { insertChart1 } from "../../../src/workbook/report/chart/insert-chart";
import { insertBlock } from "../../../src/workbook/report/insert-block";
import { insertHeadings } from "../../../src/workbook/report/insert-headings";
import { emptyInspection } from "../../../src/workbook/set-up/ready-inspections";
import { setUpWorkbook } from "../../../src/workbook/set-up/set-up-workbook";
import { restoreFormulas } from "../../../src/workbook/upkeep/restore";
import type { WorkbookDocument } from "../../workbench/src/document/workbook-document";
import { plainWorkbook } from "../faults/same-workbook";
import { expectProved, NOW, openProof, type ProofWorkbook } from "../proof/proof-workbook";

const SCORES = "Scores frozen 27 Nov 2026";
const REPORT = "Report frozen 27 Nov 2026";
const LATER = new Date(2026, 11, 3, 9, 5);

let book: ProofWorkbook;
let example: WorkbookDocument;
beforeAll(async () => {
  book = await openProof();
  example = await book.document();
});
beforeEach(async () => {
  await book.settled();
  await book.open(example);
  await book.settled();
});
afterAll(() => book.close());

const freeze = async (now = NOW) => {
  const sentence = await freezeReport(now);
  await book.settled();
  return sentence;
};
const frozenSheets = async () =>
  plainWorkbook(await book.document())
    .sheets.filter(({ name }) => /frozen/.test(name))
    // Which sheet is shown is no part of it.
    .map((sheet) => ({ ...sheet, isActive: false }));
const facts = async () => Object.fromEntries(await book.texts(`${SCORES}!A2:B13`)) as Record<string, string>;
const rowOf = async (id: string) => (await book.texts(`${SCORES}!A15:H50`)).find(([first]) => first === id)!;

test("a frozen copy holds the published figures as values, and says what they rest on", async () => {
  expect(await freeze()).toBe(`The figures are frozen as values on the sheets ${SCORES} and ${REPORT}.`);
  const sheets = await frozenSheets();
  expect(sheets.map(({ name }) => name)).toEqual([SCORES, REPORT]);
  expect(sheets.every(({ cells }) => cells.every(({ formula }) => formula === undefined))).toBe(true);
  expect(await facts()).toMatchObject({
    Area: "Nottinghamshire",
    "Month of inspection": "April 2007",
    "State of the inspection": "final",
    "Frozen on": "27 November 2026, 14:32",
    Cases: "100",
    "Missing judgements": "0",
    "Summary weight": "20%",
    "Line of priority for improvement": "68%",
    "Summary questions count in the Thread": "yes",
  });
  const [id, , score] = await rowOf("1.2");
  expect([id, score]).toEqual(["1.2", "67%"]);
  expect((await facts()).Answers).toContain("Y = Y; N = N");
  expect((await facts()).Fingerprint).toMatch(/^\S{10,}$/);
  expect((await facts())["Before use"]).toContain("100 cases");
  expect((await rowOf("RoH Thread"))[2]).toBe("72%");
  const report = (await book.texts(`${REPORT}!A1:C60`)).flat();
  expect(report).toEqual(expect.arrayContaining(["Summary of scores", "72%", "Table 1: Scoring of section 4:"]));
  expect(report.find((text) => text.startsWith("Proved on"))).toMatch(/figures agree with 17,100 judgements/);
});

test("Chart 1 of a frozen copy draws the frozen figures under the published title", async () => {
  await freeze();
  await book.write("Cases!T2", ["N"]);
  const charts = (await book.document()).sheets.find(({ name }) => name === REPORT)!.charts;
  const [data] = (await book.document()).sheets.filter(({ name }) => name === REPORT);
  expect(charts).toHaveLength(1);
  expect(JSON.stringify(charts)).toContain("Chart 1: Scoring of sections 1-3:");
  expect(JSON.stringify(charts)).not.toContain("Scores");
  expect(data!.isProtected).toBe(true);
});

test("no command moves anything on frozen sheets, and all find the live ones", async () => {
  await freeze();
  const before = await frozenSheets();
  await book.write("Scores!C5", [0.9]);
  await restoreFormulas();
  await insertChart1("report");
  await insertBlock("table1", "report");
  await insertHeadings(["1.2", "4.1"], "report");
  await setUpWorkbook(emptyInspection());
  await checkWorkbook(NOW);
  await book.settled();
  const proof = await expectProved(book);
  expect(proof.uncovered.filter(({ address }) => /frozen/.test(address))).toEqual([]);
  expect(await frozenSheets()).toEqual(before);
});

test("frozen sheets have no table and no name", async () => {
  const { tables, names } = await book.inventory();
  await freeze();
  expect(await book.inventory()).toMatchObject({ tables, names });
  expect(names).not.toContain(NAMES.unfinishedFreeze);
});

test("pressed twice there is one copy, and after a change a second one", async () => {
  await freeze();
  expect(await freeze(LATER)).toMatch(/^Nothing has changed since the last frozen copy/);
  await book.write("Scores!F5", ["Priority"]);
  await freeze();
  const { sheets } = await book.inventory();
  expect(sheets.filter((name) => /frozen/.test(name))).toEqual([SCORES, REPORT, `${SCORES} (2)`, `${REPORT} (2)`]);
  expect(Math.max(...sheets.map((name) => name.length))).toBeLessThanOrEqual(31);
});

test("an edit after freezing is named with the old figure and the new", async () => {
  await freeze();
  expect((await readFrozen()).newest).toMatchObject({ moves: [], isChanged: false });
  await book.edit((context) => {
    const column = context.workbook.tables.getItem("Cases").columns.getItem("Q1.2-S").getDataBodyRange();
    column.values = Array.from({ length: 100 }, () => ["N"]);
  });
  const { newest } = await readFrozen();
  expect(newest!.copy.sheet).toBe(SCORES);
  expect(newest!.moves[0]).toMatchObject({ id: "1.2", old: "67%" });
  expect(newest!.moves[0]!.now).toMatch(/^5\d%$/);
  expect(newest!.moves.map(({ id }) => id)).toContain("Section 1");
  expect((await book.prove()).uncovered.map(({ sentence }) => sentence)).toContainEqual(
    expect.stringMatching(
      new RegExp(`^The sheet ${SCORES} is a frozen copy: \\d figures on it are not the present ones\\.$`),
    ),
  );
});

test("nothing is frozen while Proof finds a difference, and the cell is named", async () => {
  await book.write("Scores!C5", [0.9]);
  await expect(freeze()).rejects.toThrow(/^The report was not frozen\. Proof finds .* Scores!C5: /);
  expect(await frozenSheets()).toEqual([]);
});

test("nothing is frozen while a score is refused, and the cell is named", async () => {
  await book.write("Cases!T18", ["Yse"]);
  await expect(freeze()).rejects.toThrow(/The report was not frozen\. .*Cases!T18 holds 'Yse'/);
  expect(await frozenSheets()).toEqual([]);
});

test("while judgements are missing both pages say so", async () => {
  await book.write("Cases!T2:U2", ["", ""]);
  const words = "2 judgements are missing: the figures may still change.";
  expect(await freeze()).toContain(words);
  expect((await book.texts(`${REPORT}!A1:A7`)).flat()).toContain(words);
  expect((await facts())["Missing judgements"]).toBe("2");
});

test("until it is final the report and the title of Chart 1 say the state, frozen too", async () => {
  await book.write("Settings!B8", ["Provisional"]);
  await expectProved(book);
  expect((await book.texts("Report!A2"))[0]![0]).toMatch(/ Provisional: the figures may still change\.$/);
  await freeze();
  const title = "Offender Management Inspection - Nottinghamshire (April 2007) - provisional";
  const { sheets } = await book.document();
  expect(JSON.stringify(sheets.find(({ name }) => name === REPORT)!.charts)).toContain(title);
  expect((await book.texts(`${REPORT}!A2`))[0]![0]).toBe("Nottinghamshire, April 2007. State: provisional.");
});

test("a word that is no state is not frozen, and its cell is named", async () => {
  await book.write("Settings!B8", ["finished"]);
  await expect(freeze()).rejects.toThrow("The cell Settings!B8 holds 'finished'");
});

test("a workbook without the setting counts as a draft, and its title stays as it was", async () => {
  await book.edit((context) => {
    context.workbook.names.getItem(NAMES.state).delete();
    context.workbook.worksheets.getItem("Settings").getRange("A8:B8").clear();
  });
  await insertChart1("report");
  await restoreFormulas();
  await book.settled();
  await expectProved(book);
  await freeze();
  expect((await facts())["State of the inspection"]).toBe("draft");
  await setUpWorkbook(emptyInspection());
  expect(await book.texts("Settings!A8:B8")).toEqual([["State of the inspection", "draft"]]);
});
