import { columnsOf, exampleTable, recordsOf, type Table } from "../helpers/example";
import { call } from "../helpers/excel";

const cases = exampleTable("cases");
const questions = exampleTable("questions");
const listed = recordsOf(questions);
const published = recordsOf(exampleTable("published"));

/** The unrounded values, in per cent to three decimals, as exact fractions give them. */
const UNROUNDED: Record<string, string> = {
  "1.1": "83.187",
  "1.2": "67.073",
  "1.3": "92.270",
  "1.4": "78.006",
  "1.5": "65.631",
  "Section 1": "77.233",
  "2.1": "63.176",
  "2.2": "69.030",
  "2.3": "78.112",
  "2.4": "85.992",
  "2.5": "76.053",
  "2.6": "85.005",
  "2.7": "73.289",
  "Section 2": "75.808",
  "3.1": "70.236",
  "3.2": "71.920",
  "Section 3": "71.078",
  "RoH Thread": "72.102",
};

function idsOf(criterion: string, isSummary: boolean): string[] {
  return listed
    .filter((one) => one.Criterion === criterion && (one.Summary === "yes") === isSummary)
    .map((one) => one.Question!);
}

const scores = call("SCORES", [cases, questions]) as Table;
const scoreOf = new Map(scores.slice(1).map((row) => [row[0] as string, row[1] as number]));

test("the criteria, sections and RoH Thread come out in the order of the report", () => {
  expect(scores[0]!.slice(0, 4)).toEqual(["Criterion", "Score", "Below", "Conclusion"]);
  const rated = ["4.1", "4.2", "4.3", "4.4", "4.5", "4.6"];
  expect(scores.slice(1).map((row) => row[0])).toEqual([...Object.keys(UNROUNDED), ...rated, "Inspection"]);
});

test("every published per cent comes out as printed", () => {
  const shown = published.map((one) => [one.Criterion, Math.round(scoreOf.get(one.Criterion!)! * 100)]);
  expect(shown).toEqual(published.map((one) => [one.Criterion, Number(one["Score %"])]));
  expect(shown.map(([, score]) => score)).toEqual([83, 67, 92, 78, 66, 63, 69, 78, 86, 76, 85, 73, 70, 72, 72]);
});

test("sections 1 to 3 show 77, 76 and 71 per cent", () => {
  expect([1, 2, 3].map((section) => Math.round(scoreOf.get(`Section ${section}`)! * 100))).toEqual([77, 76, 71]);
});

test.each(Object.entries(UNROUNDED))("%s is %s per cent before rounding", (title, percent) => {
  expect((scoreOf.get(title)! * 100).toFixed(3)).toBe(percent);
});

test("every question has the published number of cases above the line and of relevant cases", () => {
  const rows = call("QUESTIONS", [cases, questions]) as Table;
  expect(rows.slice(1).map((row) => [row[0], row[4], row[5]])).toEqual(
    listed.map((one) => [one.Question, Number(one.Above), Number(one.Relevant)]),
  );
  expect(rows).toHaveLength(172);
});

test("1 less the points its questions lose is each criterion's score", () => {
  const rows = (call("QUESTIONS", [cases, questions]) as Table).slice(1);
  for (const { Criterion } of published.slice(0, 14)) {
    const lost = rows.filter((row) => row[1] === Criterion).reduce((sum, row) => sum + (row[8] as number), 0);
    expect(1 - lost).toBeCloseTo(scoreOf.get(Criterion!)!, 11);
  }
});

test.each(published.slice(0, 14).map((one) => one.Criterion!))(
  "OMI.CRITERION over the columns of %s gives the score that OMI.SCORES gives",
  (criterion) => {
    const others = columnsOf(cases, idsOf(criterion, false));
    const summary = columnsOf(cases, idsOf(criterion, true));
    expect(call("CRITERION", [others, summary])).toBe(scoreOf.get(criterion));
  },
);

test("OMI.SECTION gives the section scores that OMI.SCORES gives", () => {
  for (const section of [1, 2, 3]) {
    expect(call("SECTION", [cases, questions, section])).toBe(scoreOf.get(`Section ${section}`));
  }
});

test("the RoH Thread is 72 per cent over 43 questions, and 73 without its summary questions", () => {
  const marked = listed.filter((one) => one.RoH === "yes");
  const ranges = marked.map((one) => columnsOf(cases, [one.Question!]));
  expect(ranges).toHaveLength(43);
  expect(call("ROHTHREAD", ranges)).toBe(scoreOf.get("RoH Thread"));
  const row = (table: Table) => table.find(([id]) => id === "RoH Thread")!;
  expect(row(scores)[scores[0]!.indexOf("Questions")]).toBe(43);

  const withoutSummaries = ranges.filter((_, index) => marked[index]!.Summary !== "yes");
  const thread = call("ROHTHREAD", withoutSummaries) as number;
  expect((thread * 100).toFixed(3)).toBe("72.634");
  const fromSettings = row(call("SCORES", [cases, questions, null, false]) as Table);
  expect(fromSettings[1]).toBe(thread);
});

test("the published conclusions follow from the scores, the urgent one from the inspectors' choice", () => {
  const sentences: Record<string, string> = {
    good: "Performance against this criterion was good.",
    priority: "This criterion represents a priority for improvement.",
    "urgent priority": "This criterion represents an urgent priority for improvement.",
  };
  for (const one of published.slice(0, 14)) {
    const isUrgent = one.Conclusion === "urgent priority";
    expect(call("CONCLUSION", [scoreOf.get(one.Criterion!), null, isUrgent])).toBe(sentences[one.Conclusion!]);
  }
});

test("the example has nothing that refuses a score", () => {
  const problems = (call("CHECK", [cases, questions]) as Table).slice(1);
  expect([...new Set(problems.map((row) => row[0]))]).toEqual(["Note"]);
});

test("the criteria column turned into numbers by Excel changes nothing", () => {
  const criterion = questions[0]!.indexOf("Criterion");
  const asNumbers = questions.map((row, index) =>
    index === 0 ? row : row.map((cell, column) => (column === criterion ? Number(cell) : cell)),
  );
  expect(call("SCORES", [cases, asNumbers])).toEqual(scores);
});

test("empty cells handed over as 0, as on the desktop, change nothing", () => {
  const withZeros = cases.map((row) => row.map((cell) => cell ?? 0));
  const listWithZeros = questions.map((row) => row.map((cell) => cell ?? 0));
  expect(call("SCORES", [withZeros, listWithZeros])).toEqual(scores);
});
