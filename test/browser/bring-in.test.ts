import fs from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";

const EXAMPLE = path.join(__dirname, "../../assets/example/nottinghamshire-2007.xlsx");
const AXE = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.pane.getByRole("tab", { name: "Bring in" }).click();
});
afterAll(() => workbench.close());

const file = (name: string, content: string | Uint8Array | Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});
const choose = (...files: ReturnType<typeof file>[]) => workbench.pane.locator("input[type=file]").setInputFiles(files);
const appears = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor({ timeout: 120_000 });
const press = (name: string) => workbench.pane.getByRole("button", { name, exact: true }).click();
const csv = (...rows: string[][]) => rows.map((row) => row.join(",")).join("\r\n");
/** What a cell holds, as text. */
const textOf = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
/** The row of a case in the table, by heading. */
const caseOf = async (id: string) => {
  const [headings = [], ...rows] = await workbench.call("read", "Cases!A1:GH140");
  const row = rows.find(([first]) => first === id);
  return row && Object.fromEntries(headings.map((heading, column) => [textOf(heading), textOf(row[column])]));
};

test("a workbook that Excel could have written is read in the page, all its sheets but Cases left alone; what reads it is loaded only then", async () => {
  const readers = () => workbench.requests.filter((address) => address.includes("read-sheets"));
  expect(readers()).toEqual([]);
  await choose(file("nottinghamshire.xlsx", fs.readFileSync(EXAMPLE)));
  await appears("Everything in these sheets is in the table of cases already.");
  expect(readers()).toHaveLength(1);
  await press("Start again");
});

test("three files with every kind of conflict: what is agreed is written, both versions are kept, and a second time nothing is asked", async () => {
  const before = (await caseOf("C001"))!;
  const other = before["Q1.1-01"] === "Y" ? "N" : "Y";
  const files = [
    file("jones.csv", csv(["Q1.1-02", "case", "Q1.1-01"], [before["Q1.1-02"]!, "c001", other], ["Y", "C901", "Yes"])),
    file("smith.csv", csv(["Case", "Q1.1-01", "Nonsense"], ["C901", "N", "1"], ["C902", "Yse", ""], ["", "Y", ""])),
    file("brown.csv", csv(["Case", "Q1.1-02"], ["C902", "n/a"])),
  ];
  await choose(...files);
  await appears("C901, Q1.1-01");
  await appears("Cell B3 of smith.csv holds 'Yse'");
  await appears("the table of cases has no column headed Nonsense");
  await appears("Cell A4 of smith.csv has no case id");
  await workbench.pane.evaluate(AXE);
  const { violations } = await workbench.pane.evaluate(() =>
    (window as unknown as { axe: typeof import("axe-core") }).axe.run(document),
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await press("Take all from jones.csv");
  await press("Write what is agreed");
  await appears("2 cases added, 2 cells filled in and 2 differences settled.");
  await workbench.call("settled");
  expect((await caseOf("C001"))!["Q1.1-01"]).toBe(other);
  expect((await caseOf("C901"))!["Q1.1-01"]).toBe("Yes");
  expect((await caseOf("C902"))!["Q1.1-02"]).toBe("N/A");
  const twice = await workbench.call("read", "Judged twice!A1:D5");
  expect(twice).toEqual([
    ["Case", "Version", "Differs", "Kept"],
    ["C001", "This workbook", "Q1.1-01", null],
    ["C001", "jones.csv", "Q1.1-01", "Q1.1-01"],
    ["C901", "jones.csv", "Q1.1-01", "Q1.1-01"],
    ["C901", "smith.csv", "Q1.1-01", null],
  ]);
  await press("Start again");
  await choose(...files);
  await appears("Everything in these sheets is in the table of cases already.");
  await press("Start again");
});

test("what is no sheet of judgements is said and leaves the rest alone: a bomb, a wrong name, a broken file, scripts", async () => {
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(120 * 1024 * 1024) }, { level: 9 });
  await choose(
    file("bomb.xlsx", bomb),
    file("picture.xlsx", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0)),
    file("broken.xlsx", zipSync({ "xl/workbook.xml": strToU8("<workbook") })),
    file("old.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)),
    file("script.csv", csv(["Case", "Q1.1-01"], ["<img src=x onerror=alert(1)>", "=cmd"])),
  );
  await appears("bomb.xlsx is too large");
  await appears("picture.xlsx is neither an .xlsx nor a .csv file");
  await appears("broken.xlsx could not be read");
  await appears("old.xls is an .xls file or has a password");
  await appears("Cell B2 of script.csv holds '=cmd', which is not an answer");
  await appears("<img src=x onerror=alert(1)> (new case)");
  await press("Start again");
});

test("twenty files of five whole cases are brought in, and nothing is sent anywhere", async () => {
  const [headings = [], ...rows] = await workbench.call("read", "Cases!A1:GH101");
  const files = Array.from({ length: 20 }, (_, index) => {
    const cases = rows
      .slice(index * 5, index * 5 + 5)
      .map(([id, ...cells]) => [`X${textOf(id)}`, ...cells.map(textOf)]);
    return file(`assessor-${index}.csv`, csv(headings.map(textOf), ...cases));
  });
  const posts = workbench.requests.length;
  const from = Date.now();
  await choose(...files);
  await appears("XC100 (new case)");
  const shown = Date.now();
  await press("Write what is agreed");
  await appears("100 cases added");
  process.stdout.write(
    `Twenty files of five cases: shown after ${shown - from} ms, written and read back after ${Date.now() - from} ms.\n`,
  );
  expect(workbench.requests.slice(posts).filter((address) => !new URL(address).pathname.endsWith(".js"))).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
