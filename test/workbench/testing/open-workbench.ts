import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { WorkbenchApi } from "../src/host/workbench-api";

/** A workbench in a browser, with what was seen on the way. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's page, in the task pane. */
  readonly pane: Frame;
  /** The addresses of every request that the page or the pane made. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console, and faults nobody caught. */
  readonly complaints: readonly string[];
  /** Calls a method of window.workbench; what it gives must be plain data. */
  call<Name extends keyof Methods>(
    name: Name,
    ...args: Parameters<Methods[Name]>
  ): Promise<Awaited<ReturnType<Methods[Name]>>>;
  /** Presses keys in the selected cell: text is typed, "{Enter}" is pressed. Then waits until everything is calculated. */
  keys(...keys: string[]): Promise<void>;
  close(): Promise<void>;
}

type Methods = Omit<WorkbenchApi, "ready">;

const EMPTY = process.env.EMPTY_WORKBENCH ?? "";
const EXAMPLE = process.env.EXAMPLE_WORKBENCH ?? "";

interface OpenOptions {
  /** The example inspection, or an empty workbook. */
  readonly workbook?: "example" | "empty";
  readonly address?: string;
  /** "?blank=0". */
  readonly query?: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** Opens the workbench in a page of its own and waits until it is scored. */
export async function openWorkbench({
  workbook = "example",
  query = "",
  ...options
}: OpenOptions = {}): Promise<OpenWorkbench> {
  browser ??= chromium.connect(process.env.BROWSER_ENDPOINT ?? "");
  const context = await (
    await browser
  ).newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 900 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await options.prepare?.(page);
  await page.goto((options.address ?? (workbook === "example" ? EXAMPLE : EMPTY)) + query);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench!.ready);
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  if (!pane) throw new Error("The page has no pane.");

  const call: OpenWorkbench["call"] = (name, ...args) =>
    page.evaluate(
      async ([method, given]) => {
        const api = window.workbench!;
        // What is still being calculated would be read as it was before.
        if (["read", "texts", "charts"].includes(method)) await api.settled();
        return (api as unknown as Record<string, (...all: unknown[]) => never>)[method]!(...given);
      },
      [name, args] as [string, unknown[]],
    );
  return {
    page,
    pane,
    requests,
    complaints,
    call,
    async keys(...keys) {
      for (const key of keys) {
        const name = /^\{(.+)\}$/.exec(key)?.[1];
        if (name === undefined) await page.keyboard.type(key);
        else await page.keyboard.press(name);
      }
      // The grid takes a typed entry up after a moment, in which nothing is under way yet.
      await page.waitForTimeout(400);
      await call("settled");
    },
    close: () => context.close(),
  };
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});
