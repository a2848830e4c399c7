/* global Excel -- This function runs in the add-in's page, where office.js is loaded. */

/**
 * Fills the open, empty workbook with the example inspection: the tables Questions and Cases, and a sheet Scores of live
 * formulas. It is sent to the page as text, so it uses nothing outside itself.
 */
export async function fillWorkbook({ cases, questions, published }) {
  const QUESTION_COLUMNS = ["Question", "Criterion", "Wording", "Summary", "RoH"];
  const [questionHeadings, ...questionRows] = questions;
  const columnOf = (heading) => questionHeadings.indexOf(heading);
  const read = (row) => Object.fromEntries(QUESTION_COLUMNS.map((heading) => [heading, row[columnOf(heading)]]));
  const all = questionRows.map(read);
  const [caseHeadings] = cases;
  const facts = caseHeadings.findIndex((heading) => all.some(({ Question }) => Question === heading));

  /** "Cases[[Q1.2-01]:[Q1.2-16]]" for each run of neighbouring columns. */
  const ranges = (ids) => {
    const places = ids.map((id) => caseHeadings.indexOf(id)).sort((one, other) => one - other);
    const runs = [];
    for (const place of places) {
      const last = runs.at(-1);
      if (last && last[1] === place - 1) last[1] = place;
      else runs.push([place, place]);
    }
    return runs.map(([from, to]) =>
      from === to ? `Cases[[${caseHeadings[from]}]]` : `Cases[[${caseHeadings[from]}]:[${caseHeadings[to]}]]`,
    );
  };
  const criterionFormula = (criterion) => {
    const own = all.filter(({ Criterion }) => Criterion === criterion);
    const summary = own.filter(({ Summary }) => Summary !== "").map(({ Question }) => Question);
    const others = own.filter(({ Summary }) => Summary === "").map(({ Question }) => Question);
    return `=OMI.CRITERION(${[...ranges(others), ...ranges(summary)].join(",")})`;
  };
  const threadFormula = `=OMI.ROHTHREAD(${ranges(all.filter(({ RoH }) => RoH !== "").map(({ Question }) => Question)).join(",")})`;

  const titles = new Map(published.slice(1).map(([criterion, title]) => [criterion, title]));
  const sections = [
    ["1", "Assessment and sentence planning", ["1.1", "1.2", "1.3", "1.4", "1.5"]],
    ["2", "Implementation of interventions", ["2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7"]],
    ["3", "Achievement and monitoring of outcomes", ["3.1", "3.2"]],
  ];
  const scoreRows = [];
  for (const [section, title, criteria] of sections) {
    const first = 5 + scoreRows.length;
    for (const criterion of criteria) scoreRows.push([criterion, titles.get(criterion), criterionFormula(criterion)]);
    const last = 4 + scoreRows.length;
    scoreRows.push([`Section ${section}`, title, `=AVERAGE(C${first}:C${last})`]);
  }
  scoreRows.push(["RoH Thread", "Risk of Harm Thread", threadFormula]);

  const heading = (range) => {
    range.format.fill.color = "#1F4E78";
    range.format.font.color = "#FFFFFF";
    range.format.font.bold = true;
  };

  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const questionsSheet = worksheets.getActiveWorksheet();
    questionsSheet.name = "Questions";
    const questionValues = [QUESTION_COLUMNS, ...all.map((row) => QUESTION_COLUMNS.map((name) => row[name]))];
    const questionRange = questionsSheet.getRange(`A1:E${questionValues.length}`);
    questionsSheet.getRange(`A1:B${questionValues.length}`).numberFormat = "@";
    questionRange.values = questionValues;
    questionsSheet.tables.add(questionRange, true).name = "Questions";
    questionsSheet.getRange("A:B").format.columnWidth = 66;
    questionsSheet.getRange("C:C").format.columnWidth = 420;
    questionsSheet.getRange("D:E").format.columnWidth = 66;
    questionsSheet.freezePanes.freezeRows(1);
    await context.sync();
  });

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Cases");
    const range = sheet.getRangeByIndexes(0, 0, cases.length, caseHeadings.length);
    range.values = cases;
    sheet.tables.add(range, true).name = "Cases";
    const judgements = sheet.getRangeByIndexes(1, facts, cases.length - 1, caseHeadings.length - facts);
    judgements.dataValidation.rule = { list: { inCellDropDown: true, source: "Y,N,N/A" } };
    judgements.dataValidation.ignoreBlanks = true;
    // A typo is let in and named by the formulas: a list that refuses would also refuse what is pasted half.
    judgements.dataValidation.errorAlert = {
      message: "Type Y, N or N/A, or empty the cell.",
      showAlert: true,
      style: "Information",
      title: "Not an answer",
    };
    judgements.format.horizontalAlignment = "Center";
    const headings = sheet.getRangeByIndexes(0, 0, 1, caseHeadings.length);
    headings.format.wrapText = true;
    headings.format.rowHeight = 48;
    sheet.getRangeByIndexes(0, 1, 1, facts - 1).format.columnWidth = 78;
    sheet.freezePanes.freezeAt(sheet.getRange("A1"));
    await context.sync();
  });

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Scores");
    const last = 4 + scoreRows.length;
    sheet.getRange("A1").values = [
      ["Nottinghamshire, April 2007: the published scores from synthetic cases (no real person)"],
    ];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A4:C4").values = [["Criterion", "Title", "Score"]];
    sheet.getRange(`A5:A${last}`).numberFormat = "@";
    sheet.getRange(`C5:C${last}`).numberFormat = "0%";
    sheet.getRange(`A5:C${last}`).formulas = scoreRows;
    heading(sheet.getRange("A4:C4"));
    for (const [index, [label]] of scoreRows.entries())
      if (!/^\d/.test(label)) sheet.getRange(`A${5 + index}:C${5 + index}`).format.font.bold = true;
    sheet.getRange("E3").values = [["Every score with what stands behind it: OMI.SCORES"]];
    sheet.getRange("E4").formulas = [["=OMI.SCORES(Cases[#All],Questions[#All])"]];
    heading(sheet.getRange("E4:J4"));
    sheet.getRange("F5:F22").numberFormat = "0%";
    sheet.getRange(`E${last + 2}`).values = [["What is wrong or missing in the data: OMI.CHECK"]];
    sheet.getRange(`E${last + 3}`).formulas = [["=OMI.CHECK(Cases[#All],Questions[#All])"]];
    heading(sheet.getRange(`E${last + 3}:I${last + 3}`));
    sheet.getRange("A:A").format.columnWidth = 70;
    sheet.getRange("B:B").format.columnWidth = 250;
    sheet.getRange("E:E").format.columnWidth = 80;
    sheet.getRange("F:I").format.columnWidth = 60;
    sheet.getRange("J:J").format.columnWidth = 420;
    sheet.freezePanes.freezeRows(4);
    sheet.activate();
    sheet.getRange("C5").select();
    await context.sync();
  });
}
