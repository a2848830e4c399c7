import fs from "node:fs";
import path from "node:path";
import type { Inspection } from "../../src/workbook/inspection/inspection";
import { emptyInspection } from "../../src/workbook/set-up/ready-inspections";
import { exampleTable, recordsOf } from "../helpers/example";
import { DIST } from "../helpers/excel";

const example = JSON.parse(fs.readFileSync(path.join(DIST, "example.json"), "utf8")) as Inspection;

test("the built example has every question of questions.csv with its criterion, wording and marks", () => {
  const listed = recordsOf(exampleTable("questions")).map(({ Question, Criterion, Wording, Summary, RoH }) => ({
    id: Question,
    criterion: Criterion,
    wording: Wording,
    isSummary: Summary === "yes",
    isRoH: RoH === "yes",
  }));
  expect(listed).toHaveLength(171);
  expect(example.questions).toEqual(listed);
  expect(example.questions.filter(({ isRoH }) => isRoH)).toHaveLength(43);
});

test("the built example has every fact and judgement of cases.csv", () => {
  const [headings, ...rows] = exampleTable("cases");
  expect(["Case", ...example.facts, ...example.questions.map(({ id }) => id)]).toEqual(headings);
  expect(rows).toHaveLength(100);
  expect(example.cases).toEqual(rows);
});

test("the built example has the words of section 4, and says that it is an example", () => {
  expect(example.leadership).toEqual(
    recordsOf(exampleTable("section4")).map(({ Criterion, Judgement }) => ({
      criterion: Criterion,
      judgement: Judgement,
    })),
  );
  expect(example.leadership).toHaveLength(6);
  expect([example.area, example.month, example.isExample]).toEqual(["Nottinghamshire", "April 2007", true]);
});

test("an empty inspection has no question and no case, and is no example", () => {
  const { questions, cases, leadership, isExample } = emptyInspection();
  expect({ questions, cases, leadership, isExample }).toEqual({
    questions: [],
    cases: [],
    leadership: [],
    isExample: false,
  });
});
