import type { OpenWorkbench } from "./open-workbench";

/** The published scores and words, as numbers where Set up has formulas. */
const SCORES: readonly (readonly [criterion: string, title: string, score: number])[] = [
  ["1.1", "Preparing for sentence", 0.83187],
  ["1.2", "Assessment of Risk of Harm", 0.67073],
  ["1.3", "Assessment of likelihood of reoffending", 0.9227],
  ["1.4", "Assessment of offender engagement", 0.78006],
  ["1.5", "Sentence planning", 0.65631],
  ["2.1", "Delivering the sentence plan", 0.63176],
  ["2.2", "Protecting the public by minimising Risk of Harm", 0.6903],
  ["2.3", "Victims", 0.78112],
  ["2.4", "Ensuring containment and promoting compliance (Punish)", 0.85992],
  ["2.5", "Constructive interventions (Help and Change)", 0.76053],
  ["2.6", "Restrictive interventions (Control)", 0.85005],
  ["2.7", "Diversity issues", 0.73289],
  ["3.1", "Achievement of initial outcomes", 0.70236],
  ["3.2", "Sustainability of progress", 0.7192],
];
const WORDS: readonly (readonly [criterion: string, title: string, judgement: string])[] = [
  ["4.1", "Leadership and planning", "Well met"],
  ["4.2", "Performance against national and regional targets", "Well met"],
  ["4.3", "Resource deployment", "Well met"],
  ["4.4", "Workforce planning and development", "Well met"],
  ["4.5", "Review and evaluation", "Satisfactorily met"],
  ["4.6", "Commissioning of services", "Satisfactorily met"],
];

/** Fills an empty workbook with the tables and names that the report reads, at the places where Set up has them. */
export async function fillScoredWorkbook(workbench: OpenWorkbench): Promise<void> {
  await workbench.pane.evaluate(
    ([scores, words]) =>
      Excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        const add = (name: string) => worksheets.add(name);
        const [settings, leadership, sheet, report] = [
          add("Settings"),
          add("Leadership"),
          add("Scores"),
          add("Report"),
        ];
        const settingNames = ["OMI_Area", "OMI_Month", "OMI_SummaryWeight", "OMI_Line"];
        settings.getRange("B4").numberFormat = [["@"]];
        settings.getRange("B3:B6").values = [["Nottinghamshire"], ["April 2007"], [0.2], [0.68]];
        settingNames.forEach((name, row) => names.add(name, settings.getCell(2 + row, 1)));

        const table = (on: Excel.Worksheet, name: string, address: string, rows: (string | number)[][]) => {
          const range = on.getRange(address);
          range.getColumn(0).numberFormat = rows.map(() => ["@"]);
          range.formulas = rows;
          on.tables.add(range, true).name = name;
        };
        table(add("Cases"), "Cases", "A1:B2", [
          ["Case", "Q1.1-01"],
          ["C001", "Y"],
        ]);
        table(leadership, "LeadershipCriteria", "A4:D10", [
          ["Criterion", "Title", "Judgement", "Proposal"],
          ...words.map((row) => [...row, ""]),
        ]);
        const conclusion = (row: number) =>
          `=IF(ROUND(C${row},2)<ROUND(OMI_Line,2),"This criterion represents a priority for improvement.","Performance against this criterion was good.")`;
        table(sheet, "Criteria", "A4:G18", [
          ["Criterion", "Title", "Score", "Missing", "Line", "Inspectors' override", "Conclusion"],
          ...scores.map((row, index) => [...row, 0, "", "", conclusion(5 + index)]),
        ]);
        sheet.getRange("C25").values = [[0.72102]];
        names.add("OMI_Thread", sheet.getRange("C25"));

        const sections: Record<string, string> = {
          "1.1": "1 Assessment and sentence planning",
          "2.1": "2 Implementation of interventions",
          "3.1": "3 Achievement and monitoring of outcomes",
        };
        const isBelow = (row: number) => `ROUND(C${row},2)<ROUND(OMI_Line,2)`;
        sheet.getRange("J3").values = [["Behind Chart 1"]];
        sheet.getRange("K5:K18").numberFormat = scores.map(() => ["@"]);
        sheet.getRange("J4:N18").formulas = [
          [
            "Section",
            "Criterion",
            "Not below the line",
            "Below the line",
            '="Line of priority for improvement ("&TEXT(OMI_Line,"0%")&")"',
          ],
          ...scores.map(([criterion], index) => [
            sections[criterion] ?? "",
            criterion,
            `=IF(ISNUMBER(C${5 + index}),IF(${isBelow(5 + index)},NA(),C${5 + index}),NA())`,
            `=IF(ISNUMBER(C${5 + index}),IF(${isBelow(5 + index)},C${5 + index},NA()),NA())`,
            "=OMI_Line",
          ]),
        ];
        names.add("OMI_ChartData", sheet.getRange("J4:N18"));
        names.add("OMI_Report", report.getRange("A1"));
        await context.sync();
      }),
    [SCORES, WORDS] as const,
  );
  await workbench.call("settled");
}
