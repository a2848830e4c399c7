import fc from "fast-check";
import { call } from "../helpers/excel";
import type { Table } from "../helpers/example";
import { exactly, isClose, subtract } from "./fraction";
import {
  criteriaOf,
  type Inspection,
  type Judgement,
  scoreOfCriterion,
  scoreOfSection,
  scoreOfThread,
  sectionOf,
} from "./oracle";
import { isEmptyText, isErrorOf, isScore, randomSettings, show } from "./outcomes";
import { casesTable, inspectionOf, isCase, questionsTable, sheets } from "./random-inspection";
import { runs } from "./runs";

type Fact = readonly [group: string, cell: string | number | null];

/** What a case's fact is and how it is written: spellings of the same value are one group. */
const FACTS: readonly Fact[] = [
  ["licence", "licence"],
  ["licence", " Licence"],
  ["order", "order"],
  ["2", 2],
  ["2", "2"],
  ["", null],
  ["", "  "],
];

const isRelevant = (judgement: Judgement) => judgement === "above" || judgement === "below";

test("every group's score, its relevant cases, the others and the difference are what the oracle makes of the group's cases alone", () => {
  const facts = fc.infiniteStream(fc.constantFrom(...FACTS));
  fc.assert(
    fc.property(sheets, facts, randomSettings, (given, stream, { settings, weightCell, threadCell }) => {
      const cases = given.rows.map((row) => ({ row, fact: stream.next().value as Fact }));
      const [headings, ...rows] = casesTable(given);
      const table: Table = [
        [...headings!, "Kind of case"],
        ...rows.map((cells, at) => [...cells, isCase(cases[at]!.row) ? cases[at]!.fact[1] : null]),
      ];
      const whole = inspectionOf(given);
      fc.pre(whole.questions.length > 0);
      const outcome = call("BREAKDOWN", [
        ...[table, questionsTable(given), "kind of case", null, null],
        ...[weightCell, threadCell],
      ]) as Table;
      const groupOf = cases.filter(({ row }) => isCase(row)).map(({ fact }) => fact[0]);
      const only = (isIn: (group: string) => boolean): Inspection => ({
        ...whole,
        cases: whole.cases.filter((_, at) => isIn(groupOf[at]!)),
      });
      const names = [...new Set(groupOf)];
      const titles = [1, 2, 3].flatMap((section) => [...criteriaOf(whole, section), `Section ${section}`]);
      expect(outcome).toHaveLength(1 + names.length * (titles.length + 1));
      for (const name of names) {
        const own = only((group) => group === name);
        const others = only((group) => group !== name && group !== "");
        const hasOthers = name !== "" && others.cases.length > 0;
        for (const title of [...titles, "RoH Thread"]) {
          const scoreOf = (one: Inspection) =>
            title === "RoH Thread"
              ? scoreOfThread(one, settings)
              : title.startsWith("Section")
                ? scoreOfSection(one, Number(title.slice(-1)), settings)
                : scoreOfCriterion(one, title, settings);
          const [score, other] = [scoreOf(own), hasOthers ? scoreOf(others) : ("none" as const)];
          const row = outcome.find(([group, criterion]) => {
            const isGroup = name === "" ? group === "(none given)" : String(group).toLowerCase() === name;
            return isGroup && criterion === title;
          })!;
          const [, , shown, count, relevant, , shownOther, difference, isSmall] = row;
          expect(count).toBe(own.cases.length);
          if (score === "refused" || other === "refused") {
            expect([shown, shownOther, difference].every((cell) => isErrorOf("#VALUE!", cell))).toBe(true);
            continue;
          }
          const columns = whole.questions.flatMap(({ criterion, isRoh, isSummary }, at) => {
            const isOf =
              title === "RoH Thread"
                ? isRoh === true && sectionOf(criterion) <= 2 && (settings.isSummaryInThread || isSummary !== true)
                : title === criterion || title === `Section ${sectionOf(criterion)}`;
            return isOf ? [at] : [];
          });
          const relevantCases = own.cases.filter((judgements) => columns.some((at) => isRelevant(judgements[at]!)));
          expect([name, title, relevant, isSmall]).toEqual([
            ...[name, title, relevantCases.length, relevantCases.length < 10],
          ]);
          expect(isScore(shown, score, isEmptyText) || `${title} of ${name}: ${show(shown)}`).toBe(true);
          expect(isScore(shownOther, other, isEmptyText) || `others of ${name}: ${show(shownOther)}`).toBe(true);
          if (score === "none" || other === "none") expect(difference).toBe("");
          else expect(isClose(exactly(difference as number), subtract(score, other))).toBe(true);
        }
      }
    }),
    runs(150),
  );
});
