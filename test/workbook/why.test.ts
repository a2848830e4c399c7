import { followWhy } from "../../src/workbook/why/follow-why";
import { insertWhy } from "../../src/workbook/why/insert-why";
import { whyView } from "../../src/workbook/why/why-view";
import { exampleTable } from "../helpers/example";
import { edit } from "./faults/edit";
import { openShortWorkbook } from "./node/short-workbook";

jest.setTimeout(120_000);

openShortWorkbook();

const read = async () => {
  const view = await followWhy().read();
  if (!view) throw new Error("There is no inspection.");
  return view;
};
const scoreOf = async (id: string) => (await read()).scores.find((score) => score.id === id)!;

test("a criterion's questions are those that take most first, each with its judgements' cells", async () => {
  // 1.1 is 0.8 x 2/3 + 0.2 x 1/2: the others take 0.8 x 1/3, the summary question 0.2 x 1/2.
  const { score, questions } = await scoreOf("1.1");
  expect(score).toBeCloseTo(0.6333333, 6);
  expect(questions.map(({ id, wording, address }) => [id, wording, address])).toEqual([
    ["Q1.1-01", "The wording of Q1.1-01", "Cases!C2:C4"],
    ["Q1.1-S", "The wording of Q1.1-S", "Cases!D2:D4"],
  ]);
  expect(questions.map(({ lost }) => lost)[0]).toBeCloseTo(0.8 / 3, 12);
  expect(questions.map(({ lost }) => lost)[1]).toBeCloseTo(0.1, 12);
});

test("the judgements that decide a printed word are listed by question, with their cases and cells", async () => {
  // 63 % is below 68 %. Either judgement that is below the line would do: 90 % or 73 %.
  const { turning } = await scoreOf("1.1");
  expect([turning!.side, turning!.changes]).toEqual(["above", 1]);
  expect(turning!.reread).toEqual([
    { question: "Q1.1-01", cells: [{ case: "C003", address: "Cases!C4" }] },
    { question: "Q1.1-S", cells: [{ case: "C002", address: "Cases!D3" }] },
  ]);
  expect([turning!.answers, turning!.missing]).toEqual([undefined, []]);
});

test("missing judgements that could turn a word are listed as well", async () => {
  await edit((book) => book.write("Cases", "E2", [[""]]))();
  // 1.2 is then 0 of 1 or 1 of 2; here N and Y are left.
  const { turning, questions } = await scoreOf("1.2");
  expect(questions[0]).toMatchObject({ above: 1, relevant: 2, missing: 1 });
  // 50 % is below 68 %; with the missing one above the line it is 67 %, which is still below.
  expect([turning!.answers, turning!.missing]).toEqual([undefined, []]);
  await edit((book) => book.write("Cases", "E3:E4", [["Y"], [""]]))();
  const now = (await scoreOf("1.2")).turning!;
  expect([now.side, now.answers]).toEqual(["below", 1]);
  expect(now.missing).toEqual([
    {
      question: "Q1.2-01",
      cells: [
        { case: "C001", address: "Cases!E2" },
        { case: "C003", address: "Cases!E4" },
      ],
    },
  ]);
});

test("a cell that is no answer is named instead of a reason", async () => {
  await edit((book) => book.write("Cases", "C3", [["Yse"]]))();
  const { score, refusal, questions } = await scoreOf("1.1");
  expect([score, questions]).toEqual([undefined, []]);
  expect(refusal).toContain("Cell Cases!C3 holds 'Yse'");
});

test("without a line the points lost are there, and nothing is said of its sides", async () => {
  await edit((book) => book.write("Settings", "B6", [[""]]))();
  const { line, scores } = await read();
  expect(line).toBeUndefined();
  expect(scores[0]!.turning).toBeUndefined();
  expect(scores[0]!.questions[0]).toMatchObject({ id: "Q1.1-01", alone: undefined });
});

test("the example's scores are all explained: points lost and score make 100 %", () => {
  const given = { cases: exampleTable("cases"), questions: exampleTable("questions") };
  const { scores } = whyView({ given, addressOf: ({ row, column }) => `Cases!${row},${column}` });
  expect(scores).toHaveLength(15);
  for (const { score, questions } of scores)
    expect(questions.reduce((sum, { lost }) => sum + lost, score!)).toBeCloseTo(1, 12);
  expect(scores.at(-1)!.questions).toHaveLength(43);
  const rereading = scores.filter(({ turning }) => turning!.reread.length > 0);
  expect(rereading.map(({ id, turning }) => [id, turning!.changes])).toEqual([
    ["1.2", 1],
    ["2.2", 3],
    ["2.3", 4],
    ["2.6", 4],
    ["3.1", 4],
  ]);
});

const valuesOf = (sheet: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
const sheets = () =>
  Excel.run(async (context) => {
    const all = context.workbook.worksheets.load("items/name");
    await context.sync();
    return all.items.map(({ name }) => name);
  });

test("the table is inserted on a sheet of its own, once for the same judgements", async () => {
  expect(await insertWhy("1.1")).toBe("The table is on the sheet Why 1.1.");
  expect(await insertWhy("1.1")).toBe("The table is on the sheet Why 1.1.");
  const cells = await valuesOf("Why 1.1");
  expect(cells[0]![0]).toMatch(/^Why 1\.1 .* is 63%$/);
  expect(String(cells[1]![0])).toMatch(/^=IF\(.*do not use these figures/);
  expect(cells.slice(3).map((row) => [row[0], row[2], row[3], row[7]])).toEqual([
    ["Question", "Above", "Relevant", "Judgements to reach the line"],
    ["Q1.1-01", 2, 3, 1],
    ["Q1.1-S", 1, 2, 1],
    ["All questions", "", "", 1],
  ]);
  expect(cells.at(-1)![6]).toBeCloseTo(36.6666667, 6);
});

test("after a change the table goes onto another sheet, and what is there stays", async () => {
  await insertWhy("1.1");
  const first = await valuesOf("Why 1.1");
  await edit((book) => book.write("Cases", "C4", [["Y"]]))();
  expect(await insertWhy("1.1")).toBe("The table is on the sheet Why 1.1 (2).");
  expect(await valuesOf("Why 1.1")).toEqual(first);
  expect(await sheets()).toEqual(expect.arrayContaining(["Why 1.1", "Why 1.1 (2)"]));
});

test("nothing is inserted for a score that there is not", async () => {
  const known = await sheets();
  await expect(insertWhy("2.1")).rejects.toThrow("There is no score for 2.1 in this workbook now.");
  expect(await sheets()).toEqual(known);
});
