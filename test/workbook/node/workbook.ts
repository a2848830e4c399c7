import path from "node:path";
import type { WorkbookDocument } from "../../workbench/src/document/workbook-document";
import { loadBundled } from "../../workbench/testing/headless";
import { loadOfficeJs, type Answer } from "./office-js";

type HeadlessExcel = typeof import("./headless-excel");
type Options = NonNullable<Parameters<HeadlessExcel["openHeadlessExcel"]>[1]>;

const headless = loadBundled<HeadlessExcel>(path.join(__dirname, "headless-excel.ts"), { isFaster: true });

export const { EMPTY_WORKBOOK } = headless;

export type NodeWorkbook = ReturnType<typeof openNodeWorkbook>;

/**
 * A workbook in node, without a browser: what a test imports from src/workbook works on it through Microsoft's own office.js,
 * which the workbench answers. One at a time.
 */
export function openNodeWorkbook(document: WorkbookDocument = EMPTY_WORKBOOK, options: Options = {}) {
  const excel = headless.openHeadlessExcel(EMPTY_WORKBOOK, options);
  excel.open(document);
  let answer: Answer = excel.execute;
  const office = loadOfficeJs((request) => answer(request));
  return {
    /** Puts another document in the place of what is open; takes milliseconds. */
    async open(next: WorkbookDocument) {
      await office.idle();
      excel.open(next);
    },
    /** The whole workbook as a file would hold it, everything calculated. */
    async document(): Promise<WorkbookDocument> {
      await office.idle();
      if (excel.faults.length > 0) throw new Error("The workbench failed.", { cause: excel.faults[0] });
      return excel.document();
    },
    /** Lets `own` answer every request while something is done; it has what answers them otherwise. */
    async answering<Result>(own: (execute: Answer) => Answer, task: () => Promise<Result>): Promise<Result> {
      await office.idle();
      answer = own(excel.execute);
      try {
        return await task();
      } finally {
        await office.idle();
        answer = excel.execute;
      }
    },
    /** What the workbench itself could not do, or does not have. */
    faults: excel.faults,
    /** Waits until everything is calculated. */
    async settled() {
      await office.idle();
      await excel.settled();
    },
    async close() {
      await office.idle();
      await excel.settled();
      // The grid still has something to say of its cells after they are calculated.
      await new Promise((resolve) => setTimeout(resolve, 100));
      // office.js too: it gives ranges back when all else is done.
      await office.idle();
      // Nobody waits for what office.js still sends.
      answer = () => new Promise(() => undefined);
      excel.close();
    },
  };
}
