import { renderToStaticMarkup } from "react-dom/server";
import { keyedChoices } from "../../src/taskpane/case/answer-keys";
import { CaseCriterion } from "../../src/taskpane/case/CaseCriterion";
import { chosenAnswer, otherSpelling } from "../../src/taskpane/case/chosen-answer";
import { Pane } from "../../src/taskpane/Pane";
import type { CriterionView, QuestionView } from "../../src/workbook/cases/case-view";
import { markupText } from "../helpers/markup-text";

const choices = keyedChoices([
  { answer: "Y", meaning: "above" },
  { answer: "N", meaning: "below" },
  { answer: "N/A", meaning: "not relevant" },
]);
const question = (others: Partial<QuestionView> = {}): QuestionView => ({
  id: "Q1.1-01",
  wording: "The report is on time",
  isSummary: false,
  isRoH: false,
  column: 1,
  address: "Cases!B2",
  entry: "",
  judgement: "missing",
  applies: undefined,
  contradiction: undefined,
  condition: "",
  fault: "",
  ...others,
});
const markup = (one: QuestionView, criterion: Partial<CriterionView> = {}) =>
  renderToStaticMarkup(
    <Pane isDark={false}>
      <CaseCriterion
        criterion={{
          id: "1.1",
          title: "Preparing",
          answered: 1,
          open: [one.id],
          contradictions: 0,
          questions: [one],
          ...criterion,
        }}
        choices={choices}
        pending={new Map()}
        notRelevant="N/A"
        onAnswer={() => undefined}
      />
    </Pane>,
  );
const text = (...given: Parameters<typeof markup>) => markupText(markup(...given));

test("each answer has a key of its own: its first letter or figure that is free, else a figure", () => {
  const keys = (...answers: string[]) =>
    keyedChoices(answers.map((answer) => ({ answer, meaning: "above" as const }))).map(({ key }) => key);
  expect(keys("Y", "N", "N/A")).toEqual(["y", "n", "a"]);
  expect(keys("Excellent", "Sufficient", "Insufficient", "Poor")).toEqual(["e", "s", "i", "p"]);
  expect(keys("1", "2", "n.a.")).toEqual(["1", "2", "n"]);
  expect(keys("Y", "y!", "?")).toEqual(["y", "1", "2"]);
});

test("the answer that is chosen is the cell's own, or the one that counts the same", () => {
  const chosen = (entry: unknown, judgement: QuestionView["judgement"]) => chosenAnswer({ entry, judgement }, choices);
  expect([
    chosen("n/a ", "not relevant"),
    chosen("Yes", "above"),
    chosen("", "missing"),
    chosen("Yse", "unknown"),
  ]).toEqual(["N/A", "Y", "", ""]);
  expect([
    otherSpelling("Yes", "Y"),
    otherSpelling("y", "Y"),
    otherSpelling("Yse", ""),
    otherSpelling('="N"', "N"),
  ]).toEqual(["Yes", "", "", ""]);
});

test("a criterion says how many questions are answered, what is missing and what contradicts", () => {
  expect(text(question(), { contradictions: 1 })).toContain(
    "1 of 1 answered. Missing: Q1.1-01. 1 answer contradicts when the question is relevant.",
  );
  expect(text(question(), { answered: 0 })).not.toContain("Missing:");
});

test("a summary question and an RoH question are marked in words, and another spelling is said", () => {
  expect(text(question({ isSummary: true, isRoH: true, entry: "Yes", judgement: "above" }))).toMatch(
    /Q1\.1-01Summary questionRoHThe report is on time.*In the cell: Yes\./,
  );
});

test("what does not apply says so and offers to fill the blank; what is answered there is not filled", () => {
  const grey = question({ applies: "no", condition: "Sex=F" });
  expect(text(grey)).toMatch(/Does not apply here \(relevant when Sex=F\)\.Fill N\/A$/);
  const judged = text({ ...grey, entry: "Y", judgement: "above", contradiction: "judged" });
  expect(judged).toContain("It is judged all the same.");
  expect(judged).not.toContain("Fill");
  expect(text(question({ applies: "open", condition: "Sex=F" }))).toContain("Relevant when Sex=F.");
});

test("a formula is shown and locked", () => {
  const locked = markup(question({ entry: '=IF(1=1,"Y","N")', judgement: "above" }));
  expect(markupText(locked)).toContain("This cell contains a formula. Change it in the sheet.");
  expect(locked).toMatch(/<fieldset[^>]* disabled=""/);
});
