import { renderToStaticMarkup } from "react-dom/server";
import { Pane } from "../../src/taskpane/Pane";
import { ScoreList } from "../../src/taskpane/ScoreList";
import type { ScoresView } from "../../src/workbook/scores/scores-view";
import { exampleView, type ExampleEdits } from "../helpers/example-view";
import { markupText } from "../helpers/markup-text";

const html = (view: ScoresView) =>
  renderToStaticMarkup(
    <Pane isDark={false}>
      <ScoreList view={view} onOpen={() => undefined} />
    </Pane>,
  );

/** The buttons of the list, which are its rows; a link in a note has no parts. */
const buttons = (markup: string) => [...markup.matchAll(/<button[^>]*><span.*?<\/button>/gs)].map(([button]) => button);

/** The rows of the list as they read. */
const rows = (markup: string) => buttons(markup).map(markupText);

/** What is said of the row that begins so: it is described by it, wherever that is. */
function notes(markup: string, row: string): readonly string[] {
  const button = buttons(markup).find((one) => markupText(one).startsWith(row))!;
  const ids = /aria-describedby="([^"]+)"/.exec(button)?.[1]!.split(" ") ?? [];
  return ids.map((id) => markupText(new RegExp(`<(div|li) id="${id}"[^]*?</\\1>`).exec(markup)![0]));
}

const textOf = (edits: ExampleEdits) => markupText(html(exampleView(edits)));

test("the list reads as the published scores, with the priorities named in words", () => {
  expect(rows(html(exampleView()))).toEqual([
    "1Assessment and sentence planning77%",
    "1.1Preparing for sentence*83%",
    "1.2Assessment of Risk of Harmpriority67%",
    "1.3Assessment of likelihood of reoffending92%",
    "1.4Assessment of offender engagement78%",
    "1.5Sentence planningpriority66%",
    "2Implementation of interventions76%",
    "2.1Delivering the sentence planpriority63%",
    "2.2Protecting the public by minimising Risk of Harm69%",
    "2.3Victims*78%",
    "2.4Ensuring containment and promoting compliance (Punish)86%",
    "2.5Constructive interventions (Help and Change)*76%",
    "2.6Restrictive interventions (Control)*85%",
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

test("a section below the line is no priority: the line is for criteria", () => {
  expect(rows(html(exampleView({ line: 0.8 })))[0]).toBe("1Assessment and sentence planning77%");
});

test("a row that is refused says why below it, and the cell that it names is a link of its own", () => {
  const markup = html(exampleView({ judgements: { "C017 Q1.3-01": "Yse" } }));
  expect(rows(markup)[3]).toBe("1.3Assessment of likelihood of reoffending#VALUE!");
  expect(notes(markup, "1.3")[0]).toMatch(
    /^Cell Cases![A-Z]+18 holds 'Yse', which is not an answer, so it cannot be scored\. .*Y, N or N\/A/,
  );
  expect(markup.match(/<button[^>]*>Cell Cases![A-Z]+18<\/button>/g)?.length).toBeGreaterThan(0);
});

test("missing judgements are noted after the list and the inspectors' override is said below its row", () => {
  const markup = html(exampleView({ judgements: { "C017 Q1.3-01": null }, overrides: { "1.3": "Urgent priority" } }));
  expect(notes(markup, "1.3")).toEqual([
    "* 1.3: Provisional: 1 judgement is missing.",
    "Inspectors' override: Urgent priority",
  ]);
  expect(markup.indexOf("Inspectors&#x27; override")).toBeLessThan(markup.indexOf("Risk of Harm Thread"));
  expect(markup.indexOf("Provisional:")).toBeGreaterThan(markup.indexOf("Risk of Harm Thread"));
});

test("a row that has nothing to say has no words of its own", () => {
  expect(notes(html(exampleView()), "1.3")).toEqual([]);
});

test("no questions and not applicable in any case are called so, row by row", () => {
  const judgements = Object.fromEntries(
    ["Q3.2-S", ...Array.from({ length: 30 }, (_, index) => `Q3.2-${String(index + 1).padStart(2, "0")}`)].map((id) => [
      `* ${id}`,
      "N/A",
    ]),
  );
  const markup = html(exampleView({ criteria: ["3.1", "3.2"], judgements }));
  expect(rows(markup)).toContain("3.2Sustainability of progressno score");
  expect(notes(markup, "3.2")).toEqual(["Not applicable in any case."]);
  expect(notes(markup, "1Assessment")).toEqual(["No questions."]);
});

test("what all rows have to say is said once, above them", () => {
  const text = textOf({ cases: 0, notice: "Do not use these scores: Excel has lost them." });
  expect(text.match(/No cases yet\./g)).toHaveLength(1);
  expect(text.indexOf("No cases yet.")).toBeLessThan(text.indexOf("Assessment and sentence planning"));
});

test("what the notice above the list says is not said again", () => {
  expect(textOf({ cases: 0 })).not.toContain("No cases yet.");
});

test("a score without a row on the sheet is shown, and is no button: there is no cell to go to", () => {
  const view = exampleView();
  const without = { ...view, thread: { ...view.thread!, cell: undefined } };
  expect(rows(html(without))).toHaveLength(17);
  expect(markupText(html(without))).toContain("Risk of Harm Thread72%");
});
