import type { Inspection } from "../../src/workbook/inspection";
import { caseRows } from "../../src/workbook/set-up/make-cases";
import { emptyInspection } from "../../src/workbook/set-up/ready-inspections";
import { chartCells, criteriaCells, sectionCells, titleFormulas } from "../../src/workbook/set-up/score-cells";

const QUESTIONS = [
  { id: "Q1.2-01", criterion: "1.2", wording: "", isSummary: false, isRoH: true },
  { id: "Q1.2-02", criterion: "1.2", wording: "", isSummary: false, isRoH: false },
  { id: "Q1.2-S", criterion: "1.2", wording: "", isSummary: true, isRoH: true },
];
const SOURCES = { questions: QUESTIONS, headings: ["Case", "Q1.2-01", "Q1.2-02", "Q1.2-S"], hasOwnAnswers: false };

test("a criterion's row scores its own columns, and a criterion without questions has no score", () => {
  const rows = criteriaCells(SOURCES);
  expect(rows).toHaveLength(15);
  expect(rows[2]!.slice(0, 4)).toEqual([
    "1.2",
    "Assessment of Risk of Harm",
    "=OMI.CRITERION(Cases[[Q1.2-01]:[Q1.2-02]],Cases[[Q1.2-S]],OMI_SummaryWeight)",
    '=SUMPRODUCT((Cases[[Case]]<>"")*((LEN(TRIM(Cases[[Q1.2-01]:[Q1.2-S]]))=0)+(TRIM(Cases[[Q1.2-01]:[Q1.2-S]])="0")>0))',
  ]);
  expect(rows[1]!.slice(2, 4)).toEqual(["=NA()", "=0"]);
});

test("with answers of one's own every formula turns them into the Inspectorate's first", () => {
  expect(criteriaCells({ ...SOURCES, hasOwnAnswers: true })[2]![2]).toBe(
    "=OMI.CRITERION(OMI.RECODE(Cases[[Q1.2-01]:[Q1.2-02]],Answers[#Data]),OMI.RECODE(Cases[[Q1.2-S]],Answers[#Data]),OMI_SummaryWeight)",
  );
});

test("no score rests on the cell of another score but by Excel's own functions", () => {
  const cells = [...criteriaCells(SOURCES), ...sectionCells(SOURCES), ...chartCells()].flat();
  const nested = cells.filter(
    (cell) => /OMI\./.test(cell) && /\b[A-Z]{1,2}\d+\b/.test(cell.replace(/\[[^\]]*\]/g, "")),
  );
  expect(nested).toEqual([]);
});

test("sections are means over their own rows, and the Thread counts the missing judgements of its own questions", () => {
  const [, first, second, third, thread] = sectionCells(SOURCES);
  expect([first, second, third].map((row) => row![3])).toEqual(["=SUM(D5:D9)", "=SUM(D10:D16)", "=SUM(D17:D18)"]);
  expect(second![2]).toContain('AVERAGEIF(C10:C16,">=0")');
  expect(thread!.slice(2)).toEqual([
    '=IF(OMI_SummaryInThread="no",OMI.ROHTHREAD(Cases[[Q1.2-01]]),IF(OMI_SummaryInThread="yes",OMI.ROHTHREAD(Cases[[Q1.2-01]],Cases[[Q1.2-S]]),VALUE("yes or no")))',
    '=SUMPRODUCT((Cases[[Case]]<>"")*((LEN(TRIM(Cases[[Q1.2-01]]))=0)+(TRIM(Cases[[Q1.2-01]])="0")>0))+SUMPRODUCT((Cases[[Case]]<>"")*((LEN(TRIM(Cases[[Q1.2-S]]))=0)+(TRIM(Cases[[Q1.2-S]])="0")>0))',
  ]);
});

test("behind Chart 1 a section is named at its first criterion only", () => {
  const labels = chartCells()
    .slice(2)
    .map(([section, criterion]) => [section, criterion]);
  expect(labels.filter(([section]) => section !== "")).toEqual([
    ["1 Assessment and sentence planning", "1.1"],
    ["2 Implementation of interventions", "2.1"],
    ["3 Achievement and monitoring of outcomes", "3.1"],
  ]);
  expect(labels).toHaveLength(14);
});

test("only the example says that its cases are synthetic", () => {
  expect(titleFormulas(true)[1]).toContain("The cases are synthetic: no real person is in them.");
  expect(titleFormulas(false)[1]).not.toContain("synthetic");
});

test("cases stand under the questions that the workbook lists, whatever their order; a new question has none", () => {
  const inspection: Inspection = {
    ...emptyInspection(),
    questions: QUESTIONS,
    facts: ["Sex"],
    cases: [["C001", "F", "Y", "N", "N/A"]],
  };
  const listed = [QUESTIONS[2]!, { ...QUESTIONS[0]!, id: "Q1.2-99" }, QUESTIONS[0]!];
  expect(caseRows(inspection, listed)).toEqual([
    ["Case", "Sex", "Q1.2-S", "Q1.2-99", "Q1.2-01"],
    ["C001", "F", "N/A", "", "Y"],
  ]);
  expect(caseRows(emptyInspection(), [])).toEqual([["Case"], [""]]);
});
