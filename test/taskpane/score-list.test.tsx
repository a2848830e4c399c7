import { renderToStaticMarkup } from "react-dom/server";
import { Pane } from "../../src/taskpane/Pane";
import { ScoreList } from "../../src/taskpane/ScoreList";
import type { ScoresView } from "../../src/workbook/scores/scores-view";
import type { UnknownAnswer } from "../../src/workbook/scores/unknown-answers";
import { exampleView } from "../helpers/example-view";
import { markupText } from "../helpers/markup-text";

const html = (view: ScoresView, unknown: ReadonlyMap<string, UnknownAnswer> = new Map()) =>
  renderToStaticMarkup(
    <Pane isDark={false}>
      <ScoreList view={view} unknown={unknown} goTo={() => undefined} />
    </Pane>,
  );

/** The rows of the list as they read. */
const rows = (markup: string) => [...markup.matchAll(/<button.*?<\/button>/gs)].map(([button]) => markupText(button));

test("the list reads as the published scores, with the priorities named in words", () => {
  expect(rows(html(exampleView()))).toEqual([
    "1Assessment and sentence planning77%",
    "1.1Preparing for sentence83%",
    "1.2Assessment of Risk of Harmpriority67%",
    "1.3Assessment of likelihood of reoffending92%",
    "1.4Assessment of offender engagement78%",
    "1.5Sentence planningpriority66%",
    "2Implementation of interventions76%",
    "2.1Delivering the sentence planpriority63%",
    "2.2Protecting the public by minimising Risk of Harm69%",
    "2.3Victims78%",
    "2.4Ensuring containment and promoting compliance (Punish)86%",
    "2.5Constructive interventions (Help and Change)76%",
    "2.6Restrictive interventions (Control)85%",
    "2.7Diversity issues73%",
    "3Achievement and monitoring of outcomes71%",
    "3.1Achievement of initial outcomes70%",
    "3.2Sustainability of progress72%",
    "Risk of Harm Thread72%",
  ]);
});

test("each row's bar is as long as its score, with the line of priority at 68 %", () => {
  const markup = html(exampleView());
  expect(markup.match(/width:67\.07\d*%/g)).toHaveLength(1);
  expect(markup.match(/inset-inline-start:68%/g)).toHaveLength(18);
});

test("missing judgements are counted row by row", () => {
  const [, first, second] = rows(html(exampleView({}, { "1.1": 1, "1.2": 12 })));
  expect([first, second]).toEqual([
    "1.1Preparing for sentence83%1 missing",
    "1.2Assessment of Risk of Harmpriority67%12 missing",
  ]);
});

test("an error shows its word, and says where to look as exactly as it is known", () => {
  const view = exampleView({ "1.1": "#VALUE!", "1.2": "#REF!", "1.3": "#SPILL!", "Section 1": "#VALUE!" });
  expect(rows(html(view)).slice(0, 4)).toEqual([
    "1Assessment and sentence planning#VALUE!Cannot be scored while one of its criteria cannot.",
    "1.1Preparing for sentence#VALUE!Cannot be scored. Select it to read why in its cell.",
    "1.2Assessment of Risk of Harm#REF!Something that it counts was deleted. Undo, or update the formulas.",
    "1.3Assessment of likelihood of reoffending#SPILL!Cannot be calculated. Select it to see its formula.",
  ]);
  const sentence = "Case C017, question Q1.1-01, holds 'Yse', which is not an answer.";
  const known = rows(html(view, new Map([["1.1", { column: "Q1.1-01", row: 16, sentence }]])));
  expect(known.slice(1, 3)).toEqual(["1.1Preparing for sentence#VALUE!", `${sentence} Go to this judgement`]);
});

test("without a score the list says why: nothing judged yet, no relevant case, or still being calculated", () => {
  const markup = html(exampleView({ "1.1": "#N/A", "1.2": "#N/A", "1.3": "#BUSY!" }, { "1.1": 40 }));
  expect(rows(markup).slice(1, 4)).toEqual([
    "1.1Preparing for sentenceno score yet40 missing",
    "1.2Assessment of Risk of Harmno relevant case",
    "1.3Assessment of likelihood of reoffendingbeing calculated",
  ]);
});
