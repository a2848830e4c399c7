import { byKeyboard } from "./by-keyboard";
import { openPaneInExample, type PaneInExample } from "./pane-in-example";

let workbench: PaneInExample;
beforeAll(async () => {
  workbench = await openPaneInExample();
  await workbench.tab("Case");
  await workbench.pane.getByRole("heading", { name: "Case C001" }).waitFor();
});
afterAll(() => workbench.close());

const shows = (id: string) => workbench.pane.getByRole("heading", { name: `Case ${id}`, exact: true }).waitFor();
const says = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();
/** The ids of the questions in the order of the form. */
const asked = () =>
  workbench.pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-question]")].map((one) => one.dataset["question"]!),
  );
const focused = () =>
  workbench.pane.evaluate(() => {
    const { activeElement } = document;
    const question = activeElement?.closest<HTMLElement>("[data-question]")?.dataset["question"];
    return question ? `${question} ${(activeElement as HTMLInputElement).value}` : activeElement?.textContent;
  });
const judgement = async (id: string, question: string) =>
  ((await workbench.call("read", await workbench.cellOf("Cases", "Case", id, question))) as unknown[][])[0]![0] ?? "";
/** Waits until a cell holds an answer. */
const holds = async (id: string, question: string, answer: string) => {
  while ((await judgement(id, question)) !== answer) await workbench.page.waitForTimeout(100);
};
const answerIn = (question: string, answer: string) =>
  workbench.pane.locator(`[data-question="${question}"]`).getByLabel(answer, { exact: true });
/** What a case answers by question; `empty` empties its judgements before. */
const row = (id: string, empty = false) =>
  workbench.pane.evaluate(
    ([wanted, isEmptied]) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Cases");
        const [headings, body] = [table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
          range.load("values"),
        );
        await context.sync();
        const ids = headings!.values[0] as string[];
        const place = body!.values.findIndex(([first]) => first === wanted);
        const first = ids.indexOf("Q1.1-01");
        if (isEmptied) {
          body!
            .getCell(place, first)
            .getResizedRange(0, ids.length - first - 1)
            .clear("Contents");
          await context.sync();
        }
        return Object.fromEntries(ids.map((heading, column) => [heading, body!.values[place]![column] as unknown]));
      }),
    [id, empty] as const,
  );

test("a whole case is judged by keyboard alone", async () => {
  const { page } = workbench;
  const keyboard = byKeyboard(workbench);
  await row("C010", true);
  await keyboard.openTab("Case");
  await keyboard.pressTo("Tab", "Find a case");
  await page.keyboard.type("c010");
  await keyboard.press("Enter");
  await shows("C010");
  await says("0 of 171 answered");
  const ids = await asked();
  expect(await focused()).toBe(`${ids[0]} Y`);
  for (const index of ids.keys()) {
    await keyboard.press(["y", "n", "a"][index % 3]!);
    await keyboard.press("Enter");
  }
  expect(await focused()).toBe("Next case");
  // Each answer is an edit that the scores follow, and nobody judges three in a second.
  await workbench.pane.getByText("171 of 171 answered").first().waitFor({ timeout: 240_000 });
  const written = await row("C010");
  expect(ids.map((id) => written[id])).toEqual(ids.map((_, index) => ["Y", "N", "N/A"][index % 3]));
  await keyboard.press("Enter");
  await shows("C011");
  expect(await workbench.selected()).toMatch(/^Cases!A12$/);
});

test("arrows move without answering, Space answers, Delete empties", async () => {
  const keyboard = byKeyboard(workbench);
  await workbench.call("select", "Cases!A3");
  await shows("C002");
  const [first, second] = await asked();
  const before = await row("C002");
  await answerIn(first!, String(before[first!])).focus();
  await keyboard.press("ArrowDown");
  expect(await focused()).toBe(`${second} ${String(before[second!])}`);
  await keyboard.press("ArrowUp");
  await answerIn(first!, "Y").focus();
  await keyboard.press("ArrowRight");
  expect(await focused()).toBe(`${first} N`);
  expect((await row("C002"))[first!]).toBe(before[first!]);
  await keyboard.press(" ");
  await holds("C002", first!, "N");
  await keyboard.press("Delete");
  await says(`Missing: ${first}.`);
  expect(await judgement("C002", first!)).toBe("");
  await keyboard.press("PageDown");
  await shows("C003");
  await keyboard.press("PageUp");
  await shows("C002");
  expect(await focused()).toBe(`${first} Y`);
  await keyboard.press("y");
  await says("171 of 171 answered");
});

test("follows the selected row without taking the focus, and says when no case has an id", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Next case" }).focus();
  await workbench.call("select", "Cases!AB20");
  await shows("C019");
  // Whoever selects a cell is in the sheet, and stays there.
  expect(await pane.evaluate(() => document.activeElement === document.body)).toBe(true);
  await pane.getByLabel("Find a case").fill("C999");
  await pane.getByLabel("Find a case").press("Enter");
  await says("There is no case C999.");
});

test("two people in turn: what the other types appears, and is not overwritten unseen", async () => {
  const { pane, page } = workbench;
  await workbench.call("select", "Cases!A21");
  await shows("C020");
  const cell = await workbench.cellOf("Cases", "Case", "C020", "Q1.1-01");
  await workbench.call("write", cell, [["Yse"]]);
  await says(`Cell ${cell} holds 'Yse', which is not an answer`);
  await workbench.call("write", cell, [["Y"]]);
  await pane.locator('[data-question="Q1.1-01"] input:checked[value="Y"]').waitFor();
  await answerIn("Q1.1-01", "Y").focus();
  await Promise.all([workbench.call("write", cell, [["N/A"]]), page.keyboard.press("n")]);
  await says("Somebody else changed Q1.1-01 of C020: its cell now holds 'N/A'. Your answer N was not written.");
  expect(await judgement("C020", "Q1.1-01")).toBe("N/A");
  await pane.getByRole("button", { name: "Write N", exact: true }).click();
  await pane.locator('[data-question="Q1.1-01"] input:checked[value="N"]').waitFor();
  await page.waitForTimeout(600);
  expect(await judgement("C020", "Q1.1-01")).toBe("N");
});

test("each answer is one step to undo, and the form follows", async () => {
  const { pane, page } = workbench;
  await workbench.call("select", "Cases!A31");
  await shows("C030");
  const checked = (question: string, answer: string) =>
    pane.locator(`[data-question="${question}"] input:checked[value="${answer}"]`).waitFor();
  const before = await row("C030");
  for (const [question, answer] of [
    ["Q1.1-01", "N/A"],
    ["Q1.1-02", "N/A"],
  ] as const) {
    await answerIn(question, answer).click();
    await page.waitForTimeout(800);
    expect(await judgement("C030", question)).toBe(answer);
  }
  await page.getByRole("button", { name: "Undo" }).click();
  await checked("Q1.1-02", String(before["Q1.1-02"]));
  await checked("Q1.1-01", "N/A");
  await page.getByRole("button", { name: "Undo" }).click();
  await checked("Q1.1-01", String(before["Q1.1-01"]));
  expect(await row("C030")).toEqual(before);
});

test("what does not apply is grey, and is filled only when that is asked for", async () => {
  const { pane } = workbench;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Questions");
      const beside = table.getRange().getLastColumn().getOffsetRange(0, 1);
      beside.getCell(0, 0).values = [["Relevant when"]];
      beside.getCell(1, 0).values = [["Case type=nothing"]];
      table.resize(table.getRange().getBoundingRect(beside));
      await context.sync();
    }),
  );
  await says("Does not apply here (relevant when Case type=nothing). It is judged all the same.");
  const cell = await workbench.cellOf("Cases", "Case", "C030", "Q1.1-01");
  await workbench.call("write", cell, [[null]]);
  await says("1 question is blank and does not apply.");
  expect(await judgement("C030", "Q1.1-01")).toBe("");
  await pane.getByRole("button", { name: "Fill N/A" }).first().click();
  await pane.locator('[data-question="Q1.1-01"] input:checked[value="N/A"]').waitFor();
  await workbench.page.waitForTimeout(600);
  expect(await judgement("C030", "Q1.1-01")).toBe("N/A");
});
