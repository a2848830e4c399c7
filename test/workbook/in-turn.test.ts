import { inTurn } from "../../src/workbook/tasks/in-turn";

afterEach(() => (globalThis.omiTurn = undefined));

test("what is asked for while something is under way begins when that has ended, also where it failed", async () => {
  const heard: string[] = [];
  let fail!: (error: Error) => void;
  const first = inTurn(() => new Promise<string>((_, reject) => (fail = reject))).catch((error: Error) =>
    heard.push(error.message),
  );
  const second = inTurn(() => {
    heard.push("second");
    return Promise.resolve("done");
  });
  await Promise.resolve();
  expect(heard).toEqual([]);
  fail(new Error("first failed"));
  expect(await second).toBe("done");
  await first;
  expect(heard.sort()).toEqual(["first failed", "second"]);
});

test("the pane and the ribbon, which are two bundles of one page, wait for one another", async () => {
  const heard: string[] = [];
  let end!: () => void;
  const ofPane = inTurn(() => new Promise<void>((resolve) => (end = resolve)).then(() => void heard.push("pane")));
  jest.resetModules();
  const other = (await import("../../src/workbook/tasks/in-turn")).inTurn;
  expect(other).not.toBe(inTurn);
  const ofRibbon = other(() => Promise.resolve(heard.push("ribbon")));
  end();
  await Promise.all([ofPane, ofRibbon]);
  expect(heard).toEqual(["pane", "ribbon"]);
});
