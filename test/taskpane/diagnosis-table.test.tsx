import { renderToStaticMarkup } from "react-dom/server";
import { DiagnosisTable } from "../../src/taskpane/DiagnosisTable";
import { Pane } from "../../src/taskpane/Pane";
import { diagnosisText } from "../../src/workbook/diagnose/diagnosis-text";
import { lineOf, unreadLines } from "../../src/workbook/diagnose/line";
import { markupText } from "../helpers/markup-text";

const LINES = [
  lineOf("host", "Excel", ["Excel"]),
  lineOf("emptyInRange", "0", ["null"]),
  lineOf("refusal", "#NAME?", ["#VALUE!"]),
];

test("what is not as assumed stands first, what the add-in needs before all, and says so in words", () => {
  const html = renderToStaticMarkup(
    <Pane isDark={false}>
      <DiagnosisTable lines={LINES} />
    </Pane>,
  );
  const rows = [...html.matchAll(/<tr>.*?<\/tr>/gs)].slice(1).map(([row]) => markupText(row));
  expect(rows).toEqual([
    "A value that is refused#VALUE!Otherwise#NAME?yes",
    "An empty cell in a rangenullOtherwise0no",
    "ProgramExcelExcelyes",
  ]);
});

test("the name of a workbook in an address is neither shown nor copied, and no message of Excel's is", () => {
  const secret = new Error("No sheet 'A person'", { cause: { code: "ItemNotFound", message: "No sheet 'A person'" } });
  const lines = [
    lineOf("addressOfCell", "[Smith, J.xlsx]OMI_Diagnosis!B5", ["OMI_Diagnosis!B5"]),
    ...unreadLines(["chartTitle"], secret),
  ];
  const text = diagnosisText(lines);
  expect(text).toContain("\t[…]OMI_Diagnosis!B5\tno\tno");
  expect(text).toContain("A chart's title taken from a cell\t\tcould not be found out (ItemNotFound)\tno\tyes");
  expect(text).not.toMatch(/Smith|person/);
});
