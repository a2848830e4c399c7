import fs from "node:fs";
import path from "node:path";
import { exampleTable, recordsOf } from "../helpers/example";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";

const ROOT = path.join(__dirname, "../..");
const OFFICE_JS = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

describe("the example inspection in the workbench", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  test("shows every published score of sections 1 to 3, the sections and the Thread as whole per cents", async () => {
    const shown = [
      ...(await workbench.call("texts", "Scores!A5:C18")),
      ...(await workbench.call("texts", "Scores!A22:C25")),
    ];
    const scores = Object.fromEntries(shown.map(([criterion, , score]) => [criterion!, score]));
    const published = recordsOf(exampleTable("published")).map((row) => [row.Criterion, `${row["Score %"]}%`]);
    expect(published).toHaveLength(15);
    expect(scores).toEqual({
      ...Object.fromEntries(published),
      "Section 1": "77%",
      "Section 2": "76%",
      "Section 3": "71%",
    });
  });

  test("spills the same scores from OMI.SCORES, at full precision", async () => {
    await workbench.call("write", "Scores!AA4", [["=OMI.SCORES(Cases[#All],Questions[#All])"]]);
    const scoresIn = async (address: string, column: number) =>
      (await workbench.call("read", address)).map((row) => [row[0], Number(row[column]).toFixed(10)]);
    const own = [...(await scoresIn("Scores!A5:C18", 2)), ...(await scoresIn("Scores!A22:C25", 2))];
    expect(own).toHaveLength(18);
    expect(Object.fromEntries(await scoresIn("Scores!AA5:AB22", 1))).toEqual(Object.fromEntries(own));
    await workbench.call("undo");
  });

  test("runs Microsoft's office.js in the add-in's own page, which takes it for Excel", async () => {
    const office = await workbench.pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const supports = (name: string, version: string) => Office.context.requirements.isSetSupported(name, version);
      return {
        host,
        platform,
        sets: [
          supports("ExcelApi", "1.4"),
          supports("SharedRuntime", "1.1"),
          supports("CustomFunctionsRuntime", "1.2"),
        ],
        others: [supports("ExcelApi", "1.99"), supports("WordApi", "1.1"), supports("DialogApi", "1.1")],
      };
    });
    expect(office).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      sets: [true, true, true],
      others: [false, false, false],
    });
  });

  test("fetches nothing from outside the machine", () => {
    const hosts = new Set(
      workbench.requests.filter((url) => url.startsWith("http")).map((url) => new URL(url).hostname),
    );
    expect([...hosts]).toEqual(["localhost"]);
    expect(workbench.requests.some((url) => url.endsWith("/office-js/office.js"))).toBe(true);
  });

  test("starts without an error or a warning on the console, and lacks nothing the add-in asks for", async () => {
    expect(workbench.complaints).toEqual([]);
    expect(await workbench.call("unimplemented")).toEqual([]);
    expect(await workbench.call("faults")).toEqual([]);
  });
});

test("the add-in's page boots byte for byte as it is built, with office.js at Microsoft's address", async () => {
  const served: string[] = [];
  const workbench = await openWorkbench({
    async prepare(page) {
      await page.route("**/taskpane.html*", (route) =>
        route.fulfill({ body: fs.readFileSync(path.join(ROOT, "dist/taskpane.html")), contentType: "text/html" }),
      );
      await page.route(`${CDN}**`, (route) => {
        const name = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
        served.push(name);
        return route.fulfill({ body: fs.readFileSync(path.join(OFFICE_JS, name)), contentType: "text/javascript" });
      });
    },
  });
  expect(served).toContain("office.js");
  expect(served).toContain("excel-web-16.00.js");
  expect(await workbench.call("texts", "Scores!C25")).toEqual([["72%"]]);
  await workbench.close();
});
