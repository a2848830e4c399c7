import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { openWorkbench } from "../workbench/testing/open-workbench";

const ROOT = path.join(__dirname, "../..");
const START = path.join(ROOT, ".build/start.js");

let started: ChildProcess | undefined;
afterEach(() => started?.kill("SIGKILL"));

/** Runs the command behind npm start and gives the address it says it listens on. */
async function start(...options: string[]): Promise<string> {
  started = spawn(process.execPath, [START, "--no-build", "--no-open", "--port", "0", ...options], { cwd: ROOT });
  const { stdout } = started;
  return new Promise((resolve, reject) => {
    stdout!.on("data", (chunk: Buffer) => {
      const address = /Listening on (\S+)/.exec(chunk.toString())?.[1];
      if (address) resolve(address);
    });
    started!.once("exit", (code) => reject(new Error(`It ended with ${code}.`)));
  });
}

test("npm start shows the example inspection, scored", async () => {
  const workbench = await openWorkbench({ address: await start() });
  expect(await workbench.page.getByText("nottinghamshire-2007.xlsx").isVisible()).toBe(true);
  expect(await workbench.call("texts", "Scores!A25:C25")).toEqual([["RoH Thread", "Risk of Harm Thread", "72%"]]);
  await workbench.close();
});

test("npm start -- --empty begins with an empty workbook, and the pane offers to set it up", async () => {
  const workbench = await openWorkbench({ address: await start("--empty") });
  await workbench.pane.getByRole("button", { name: "Example inspection" }).waitFor();
  expect(await workbench.page.getByText("Workbook.xlsx").isVisible()).toBe(true);
  await workbench.close();
});
