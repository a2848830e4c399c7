import fs from "node:fs/promises";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { launchBrowser } from "./browser.js";
import { fillWorkbook } from "./example/fill-workbook.js";
import { ROOT } from "./workbench-server/paths.js";
import { startWorkbenchServer } from "./workbench-server/server.js";

const FOLDER = path.join(ROOT, "assets/example");
const FILE = path.join(FOLDER, "nottinghamshire-2007.xlsx");

/** Reads a CSV file of the example as rows of texts, headings first. */
async function readCsv(name) {
  return parse(await fs.readFile(path.join(FOLDER, name), "utf8"), { bom: true, relaxColumnCount: false });
}

/**
 * Makes the example workbook from the CSV files: an empty workbook in the workbench, filled through office.js by the
 * add-in's own page, calculated there, and saved. Run `npm run build -- --env workbench` before.
 */
async function makeExample() {
  const data = {
    cases: await readCsv("cases.csv"),
    questions: await readCsv("questions.csv"),
    published: await readCsv("published.csv"),
  };
  const server = await startWorkbenchServer({ port: 0, workbook: null });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(server.address);
    await page.waitForFunction(() => globalThis.workbench);
    await page.evaluate(() => globalThis.workbench.ready);
    const pane = page.frames().find((frame) => frame !== page.mainFrame());
    await pane.evaluate(fillWorkbook, data);
    const saved = await page.evaluate(async () => {
      await globalThis.workbench.settled();
      const { bytes, dropped } = await globalThis.workbench.save();
      return { bytes: [...bytes], dropped, unimplemented: globalThis.workbench.unimplemented() };
    });
    const problems = [...saved.dropped, ...saved.unimplemented];
    if (problems.length > 0) throw new Error(`The example is not as it should be: ${problems.join(" ")}`);
    await fs.writeFile(FILE, Uint8Array.from(saved.bytes));
    process.stdout.write(`Wrote ${path.relative(ROOT, FILE)} (${saved.bytes.length} bytes).\n`);
  } finally {
    await browser.close();
    await server.close();
  }
}

await makeExample();
