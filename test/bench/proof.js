// What Proof costs in the workbench, with the 100 cases of the example and with ten times as many.
import { launchBrowser } from "../../.build/browser.js";
import { startWorkbenchServer } from "../../.build/workbench-server/server.js";

const TIMES = 5;
const COPIES = 10;

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** Presses the button and waits until the pane says how it ended; how long that took, in milliseconds, and the sentence. */
const proveInPane = () => {
  const button = [...globalThis.document.querySelectorAll("button")].find(
    (one) => one.textContent === "Prove the figures",
  );
  const ended = () =>
    [...globalThis.document.querySelectorAll(".fui-MessageBarBody")]
      .map(({ textContent }) => textContent)
      .find((text) => /figures agree|not stamped/.test(text));
  const begin = globalThis.performance.now();
  button.click();
  return new Promise((resolve) => {
    let hasGone = false;
    const look = () => {
      const said = ended();
      hasGone ||= said === undefined;
      if (hasGone && said !== undefined) resolve({ ms: globalThis.performance.now() - begin, said });
      else globalThis.setTimeout(look, 5);
    };
    look();
  });
};

/** Lets the table Cases have its cases again and again, each with an id of its own. */
const multiply = (copies) =>
  globalThis.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Cases");
    const body = table.getDataBodyRange().load("values,rowCount,columnCount");
    const whole = table.getRange();
    await context.sync();
    for (let copy = 1; copy < copies; copy++) {
      const rows = body.values.map(([id, ...cells]) => [`${id}-${copy}`, ...cells]);
      body.getOffsetRange(copy * body.rowCount, 0).values = rows;
      await context.sync();
    }
    table.resize(whole.getResizedRange((copies - 1) * body.rowCount, 0));
    await context.sync();
  });

const server = await startWorkbenchServer({ port: 0, log: () => undefined });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(server.address);
  await page.waitForFunction(() => globalThis.workbench);
  await page.evaluate(() => globalThis.workbench.ready);
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  await pane.getByRole("tab", { name: "Check" }).click();
  const settled = () => page.evaluate(() => globalThis.workbench.settled());
  const measure = async () => {
    const runs = [];
    for (let time = 0; time < TIMES; time++) {
      await settled();
      runs.push(await pane.evaluate(proveInPane));
    }
    return {
      medianMs: Math.round(median(runs.map(({ ms }) => ms))),
      worstMs: Math.round(Math.max(...runs.map(({ ms }) => ms))),
      said: runs.at(-1).said,
    };
  };
  const example = await measure();
  await pane.evaluate(multiply, COPIES);
  const large = await measure();
  process.stdout.write(`${JSON.stringify({ example, large }, null, 2)}\n`);
} finally {
  await browser.close();
  await server.close();
}
