import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";

const EXAMPLE = path.join(__dirname, "../../assets/example/nottinghamshire-2007.xlsx");

let workbench: OpenWorkbench;
let folder: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "workbench-"));
  workbench = await openWorkbench();
});
afterAll(async () => {
  await workbench.close();
  fs.rmSync(folder, { recursive: true });
});

const chooseFile = async (file: string) => {
  await workbench.page.locator("input[type=file]").setInputFiles(file);
  await workbench.page.getByText(path.basename(file)).first().waitFor();
};

test("the example saved and opened again has the same cells, formulas, tables and scores, and nothing is dropped", async () => {
  const snapshot = () =>
    workbench.page.evaluate(() => {
      const api = window.workbench!;
      return {
        scores: api.read("Scores!A1:N60"),
        formulas: api.formulas("Scores!A1:N60"),
        cases: api.read("Cases!A1:GH101"),
        questions: api.read("Questions!A1:E172"),
        shown: api.texts("Scores!A1:N40"),
      };
    });
  const before = await snapshot();
  const dropped = await workbench.page.evaluate(async () => {
    const { bytes, dropped: left } = await window.workbench!.save();
    const again = await window.workbench!.open(bytes, "again.xlsx");
    await window.workbench!.settled();
    return [...left, ...again];
  });
  expect(dropped).toEqual([]);
  expect(await snapshot()).toEqual(before);
  expect(before.shown[24]).toEqual(expect.arrayContaining(["RoH Thread", "72%"]));
});

test("formats, widths, frozen panes, tables and lists of answers are there again", async () => {
  const read = () =>
    workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets, tables } = context.workbook;
        const cases = worksheets.getItem("Cases");
        const heading = worksheets.getItem("Scores").getRange("A4");
        const judgement = cases.getRange("T2");
        heading.load({ format: { fill: { color: true }, font: { color: true, bold: true }, columnWidth: true } });
        judgement.load({ dataValidation: { rule: true, errorAlert: true }, format: { horizontalAlignment: true } });
        const frozen = cases.freezePanes.getLocation().load("address");
        const score = worksheets.getItem("Scores").getRange("C5").load("numberFormat");
        tables.load("name,style");
        const areas = ["Questions", "Cases"].map((name) => tables.getItem(name).getRange().load("address"));
        await context.sync();
        return {
          heading: heading.format.toJSON(),
          judgement: [judgement.dataValidation.rule, judgement.dataValidation.errorAlert, judgement.format.toJSON()],
          frozen: frozen.address,
          score: score.numberFormat as unknown,
          tables: tables.items.map((table) => [table.name, table.style]),
          areas: areas.map(({ address }) => address),
        };
      }),
    );
  const before = await read();
  expect(before).toMatchObject({
    heading: { fill: { color: "#1F4E78" }, font: { bold: true, color: "#FFFFFF" } },
    judgement: [
      { list: { inCellDropDown: true, source: "=OMI_Answers" } },
      { showAlert: true, style: "Information", title: "Not an answer" },
      { horizontalAlignment: "Center" },
    ],
    frozen: "Cases!A1",
    score: [["0%"]],
    tables: [
      ["Answers", "TableStyleMedium2"],
      ["Questions", "TableStyleMedium2"],
      ["Cases", "TableStyleLight1"],
      ["LeadershipCriteria", "TableStyleMedium2"],
      ["Criteria", "TableStyleMedium2"],
      ["Sections", "TableStyleMedium2"],
    ],
    areas: ["Questions!A1:E172", "Cases!A1:GH101"],
  });
  await workbench.page.evaluate(async () => {
    const { bytes } = await window.workbench!.save();
    await window.workbench!.open(bytes, "again.xlsx");
    await window.workbench!.settled();
  });
  expect(await read()).toEqual(before);
});

test("Save hands the browser a file that has the workbook's name", async () => {
  const download = workbench.page.waitForEvent("download");
  await workbench.page.getByRole("button", { name: "Save" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("again.xlsx");
  const target = path.join(folder, "saved.xlsx");
  await saved.saveAs(target);
  expect(fs.readFileSync(target).subarray(0, 2).toString()).toBe("PK");
});

test("a workbook that is no workbook is refused in words, and the open one stays", async () => {
  const file = path.join(folder, "notes.xlsx");
  fs.writeFileSync(file, "no workbook at all");
  await chooseFile(file);
  const message = await workbench.page.getByText(/notes\.xlsx was not opened/).textContent();
  expect(message).toContain("the open workbook stays");
  expect(await workbench.call("texts", "Scores!C25")).toEqual([["72%"]]);
});

test("a workbook dropped on the page asks before it replaces unsaved work, and opens when that is confirmed", async () => {
  await workbench.call("select", "Cases!T2");
  await workbench.keys("N/A", "{Enter}");
  const bytes = [...fs.readFileSync(EXAMPLE)];
  await workbench.page.evaluate((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(content)], "dropped.xlsx"));
    const page = document.querySelector("main")!;
    page.dispatchEvent(new DragEvent("dragover", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    page.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, bytes);
  await workbench.page.getByText("is not saved").waitFor();
  expect(await workbench.call("read", "Cases!T2")).toEqual([["N/A"]]);
  await workbench.page.getByRole("button", { name: "Open it" }).click();
  await workbench.page.getByText("dropped.xlsx is open.").waitFor();
  await workbench.call("settled");
  expect(await workbench.call("read", "Cases!T2")).toEqual([["Y"]]);
  expect(await workbench.call("texts", "Scores!C25")).toEqual([["72%"]]);
});
