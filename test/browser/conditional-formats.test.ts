import { openWorkbench, type OpenWorkbench } from "../workbench/testing/open-workbench";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.call("settled");
});
afterAll(() => workbench.close());

/** How many pixels of the drawn sheet have a colour; waits until some have or until none has. */
const drawn = async (color: string, isThere: boolean) => {
  const handle = await workbench.page.waitForFunction(
    ([hex, wanted]) => {
      const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
      let count = 0;
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>("main canvas")) {
        if (canvas.width === 0 || canvas.height === 0) continue;
        const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
        for (let at = 0; at < data.length; at += 4)
          if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count++;
      }
      return count > 0 === wanted ? { count } : false;
    },
    [color, isThere] as const,
    { polling: 200 },
  );
  return ((await handle.jsonValue()) as { count: number }).count;
};
const WRONG = "#F8CBAD";
const BLANK = "#FFF2CC";

test("what is no answer, and what is blank in a case's row, is marked on the sheet as soon as it is typed, and no longer when it is put right", async () => {
  await workbench.call("select", "Cases!AA10");
  expect(await drawn(WRONG, false)).toBe(0);
  expect(await drawn(BLANK, false)).toBe(0);
  const [was] = await workbench.call("read", "Cases!Z10:AA10");

  await workbench.keys("Yse", "{Enter}");
  expect(await drawn(WRONG, true)).toBeGreaterThan(100);
  await workbench.call("select", "Cases!Z10");
  await workbench.keys("{Delete}");
  expect(await drawn(BLANK, true)).toBeGreaterThan(100);

  await workbench.call("write", "Cases!Z10:AA10", [was as string[]]);
  expect(await drawn(WRONG, false)).toBe(0);
  expect(await drawn(BLANK, false)).toBe(0);
});

test("an answer that is added to the list of answers is one from then on", async () => {
  await workbench.call("select", "Cases!AA11");
  await workbench.keys("Fine", "{Enter}");
  expect(await drawn(WRONG, true)).toBeGreaterThan(100);
  await workbench.call("select", "Settings!D20");
  await workbench.keys("Fine", "{Enter}");
  await workbench.call("select", "Cases!AA11");
  expect(await drawn(WRONG, false)).toBe(0);
});
