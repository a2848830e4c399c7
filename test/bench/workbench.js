import fs from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { ADD_IN, ROOT } from "../../.build/add-in.js";
import { launchBrowser } from "../workbench/server/browser.js";
import { startWorkbenchServer } from "../workbench/server/server.js";

const EDITS = 20;
/** A question on Risk of Harm: an edit calls its criterion and the Thread. */
const EDITED_QUESTION = "Q1.2-01";

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
const sum = (calls) => calls.reduce((total, { cells }) => total + cells, 0);
/** OMI.SCORES and OMI.CHECK take both tables whole; all others take their own columns. */
const takesTables = ({ name }) => ["OMI.SCORES", "OMI.CHECK"].includes(name);

/** The size of the workbench's script, minified; what it loads later (hyphenation of other languages) does not count. */
async function bundleSize() {
  const script = await fs.readFile(path.join(ROOT, "test/workbench/dist/workbench.js"));
  return { bundleBytes: script.length, bundleGzipBytes: gzipSync(script).length };
}

async function measure(page, address) {
  const begin = globalThis.performance.now();
  await page.goto(address);
  await page.waitForFunction(() => globalThis.workbench);
  await page.evaluate(() => globalThis.workbench.ready);
  const startMs = globalThis.performance.now() - begin;

  const measured = await page.evaluate(
    async ([edits, question]) => {
      const { workbench } = globalThis;
      const [headings] = workbench.read("Cases!A1:GH1");
      const letters = (index) =>
        index < 0 ? "" : letters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
      const cell = `Cases!${letters(headings.indexOf(question))}2`;
      const times = [];
      for (let edit = 0; edit < edits; edit++) {
        const [[judgement]] = workbench.read(cell);
        workbench.resetCalls();
        const start = globalThis.performance.now();
        await workbench.type(cell, judgement === "Y" ? "N" : "Y");
        await workbench.settled();
        times.push(globalThis.performance.now() - start);
      }
      const edited = workbench.calls();
      workbench.resetCalls();
      workbench.recalculate();
      await workbench.settled();
      return { times, edited, full: workbench.calls() };
    },
    [EDITS, EDITED_QUESTION],
  );
  return { startMs, ...measured };
}

const server = await startWorkbenchServer({ ...ADD_IN, port: 0, log: () => undefined });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  const { startMs, times, edited, full } = await measure(page, server.address);
  const own = edited.filter((call) => !takesTables(call));
  const result = {
    startMs: Math.round(startMs),
    editMs: Math.round(median(times)),
    editMsWorst: Math.round(Math.max(...times)),
    callsPerEdit: edited.length,
    cellsPerEdit: sum(own),
    cellsPerEditWithTables: sum(edited),
    cellsFull: sum(full),
    ...(await bundleSize()),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  await browser.close();
  await server.close();
}
