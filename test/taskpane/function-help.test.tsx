import { renderToStaticMarkup } from "react-dom/server";
import { FUNCTION_EXAMPLES } from "../../src/scoring/texts/function-examples";
import { FunctionList } from "../../src/taskpane/FunctionHelp";
import { isDarkColour } from "../../src/taskpane/is-dark-colour";
import { Pane } from "../../src/taskpane/Pane";
import { readMetadata } from "../helpers/excel";
import { markupText } from "../helpers/markup-text";

const { functions } = readMetadata();

/** The pane's help as a reader sees it: the text of the page, and the page itself. */
function helpPage(): { text: string; html: string } {
  const html = renderToStaticMarkup(
    <Pane isDark={false}>
      <FunctionList functions={functions} />
    </Pane>,
  );
  return { text: markupText(html), html };
}

const { text, html } = helpPage();

test.each(functions.map((one) => [one.id, one] as const))(
  "the pane explains OMI.%s in full, with its example",
  (id, one) => {
    expect(text).toContain(one.description);
    for (const { name, description, optional } of one.parameters) {
      expect(text).toContain(`${name}${optional ? " (optional)" : ""}: ${description}`);
    }
    const [formula, result] = FUNCTION_EXAMPLES[id]!;
    expect(text).toContain(`${formula}gives: ${result}`);
  },
);

test("each example has a button that inserts it where there is Excel, and none in a browser", () => {
  const insertion = { isBusy: false, message: null, insert: () => undefined };
  const inPane = renderToStaticMarkup(<FunctionList functions={functions} insertion={insertion} />);
  expect(inPane.match(/<button/g)).toHaveLength(functions.length);
  expect(inPane).toContain('aria-label="Insert into the selected cell: OMI.FINDING"');
  expect(html).not.toContain("<button");
});

test("the pane shows optional and repeating arguments as Excel does", () => {
  expect(text).toContain("=OMI.CRITERION(judgements, [summary], [summaryWeight], [answers])");
  expect(text).toContain("=OMI.ROHTHREAD(judgements1, [judgements2], …)");
});

test("the pane has one heading a function, under one title, and a link to each", () => {
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html.match(/<h3/g)).toHaveLength(functions.length);
  for (const { id } of functions) {
    expect(html).toContain(`href="#${id.toLowerCase()}"`);
    expect(html).toContain(`<section id="${id.toLowerCase()}"`);
  }
});

test("the pane is dark where Office is", () => {
  expect(["#262626", "#000000", "0a0a0a"].map(isDarkColour)).toEqual([true, true, true]);
  expect(["#FFFFFF", "#F3F2F1", "#C0C0C0"].map(isDarkColour)).toEqual([false, false, false]);
  expect([undefined, "", "white"].map(isDarkColour)).toEqual([undefined, undefined, undefined]);
});
