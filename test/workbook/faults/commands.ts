import { checkWorkbook } from "../../../src/workbook/check/check-workbook";
import { bringOver } from "../../../src/workbook/bring-over/bring-over";
import { writeCopies } from "../../../src/workbook/freeze/freeze";
import { readLive } from "../../../src/workbook/freeze/read-live";
import { excelTask } from "../../../src/workbook/tasks/excel-task";
import { readNames } from "../../../src/workbook/inspection/workbook-names";
import { judgeWorkbook, type JudgedWorkbook } from "../../../src/workbook/judge/judge-workbook";
import { readOwnCells } from "../../../src/workbook/proof/figures/read-figures";
import { stampPlace, withdrawStamp, writeStamp, type StampPlace } from "../../../src/workbook/proof/stamp";
import { insertChart1 } from "../../../src/workbook/report/chart/insert-chart";
import { insertHeadings } from "../../../src/workbook/report/insert-headings";
import { insertBlock } from "../../../src/workbook/report/insert-block";
import { setUpWorkbook } from "../../../src/workbook/set-up/set-up-workbook";
import { addQuestionColumns } from "../../../src/workbook/upkeep/add-columns";
import { addCriterionRows, removeCriterionRows } from "../../../src/workbook/upkeep/change-rows";
import { restoreFormulas } from "../../../src/workbook/upkeep/restore";
import { takeRowsIn } from "../../../src/workbook/upkeep/rows-outside";
import { showAsFormula } from "../../../src/workbook/upkeep/show-as-formula";
import { SHORT_INSPECTION } from "../../helpers/short-inspection";
import type { Command } from "./command";
import { edit } from "./edit";
import { PEOPLE_COMMANDS } from "./people-commands";

const setUp = () => setUpWorkbook(SHORT_INSPECTION);
const HEADINGS = ["1.1", "4.2"];

/** Its time is written on the sheet and into the stamp. */
const NOW = new Date(2026, 10, 27, 14, 32);
const check = () => checkWorkbook(NOW);

/** What Proof writes: that all agrees it finds only where something is calculated. */
const onReport = (write: (place: StampPlace, judged: JudgedWorkbook) => Promise<unknown>) => () =>
  excelTask("The report was not stamped.", async (context) => {
    const names = await readNames(context);
    const judged = await judgeWorkbook(context);
    const own = await readOwnCells(context, names);
    await write(stampPlace(own)!, judged!);
  });
const stamp = onReport((place, judged) => writeStamp(place, judged, 400, NOW));
const withdraw = onReport((place) => withdrawStamp(place, NOW));

/** What Freeze writes once the figures are proved. */
const freeze = () =>
  excelTask("The report was not frozen.", async (context) => writeCopies(context, await readLive(context), NOW));

const noReport = edit((book) => book.sheet("Report").delete());
/** A sheet of the user's own, its cell C4 selected. */
const ownSheet = edit((book) => book.addSheet("Mine").getRange("C4").select());
/** The report as it was before anything was inserted: title, notice and nothing else. */
const emptyReport = edit((book) => {
  book.sheet("Report").getRange("A4:C60").clear();
  book.sheet("Report").getRange("A4:C60").unmerge();
  book.deleteNames("OMI_Table1", "OMI_Table2", "OMI_Caution", "OMI_ChartInWords", "OMI_ChartTitle");
  book.sheet("Report").charts.getItemAt(0).delete();
});
const typedOver = edit((book) => {
  book.write("Scores", "C5", [[0.9]]);
  book.write("Scores", "G5:H5", [["Fine", ""]]);
  book.write("Scores", "A2:A3", [["All is well."], [""]]);
  book.write("Scores", "N5:P5", [[1, 2, 3]]);
  book.write("Report", "A2:A3", [["All is well."], [""]]);
  book.write("Report", "C28", [["Met"]]);
});
const questions = (...rows: string[][]) =>
  edit((book) => {
    book.write("Questions", `A6:E${5 + rows.length}`, rows);
    book.table("Questions").resize(`A1:E${5 + rows.length}`);
  });

export const COMMANDS: readonly Command[] = [
  { title: "Set up, empty workbook", isFirst: true, press: setUp },
  { title: "Set up, Report deleted", given: noReport, press: setUp },
  {
    title: "Set up, sheets Calculation and Leadership deleted",
    given: edit((book) => {
      book.sheet("Calculation").delete();
      book.sheet("Leadership").delete();
    }),
    press: setUp,
  },
  {
    title: "Set up, parts of Scores and Settings deleted",
    given: edit((book) => {
      book.deleteNames("OMI_Notice", "OMI_ChartData", "OMI_Thread", "OMI_Line");
      book.sheet("Scores").getRange("K3:S8").clear();
    }),
    press: setUp,
  },
  { title: "Restore, nothing amiss", press: restoreFormulas },
  { title: "Restore, typed over", given: typedOver, press: restoreFormulas },
  {
    title: "Restore, sheet Calculation deleted",
    given: edit((book) => book.sheet("Calculation").delete()),
    press: restoreFormulas,
  },
  {
    title: "Take rows in",
    given: edit((book) =>
      book.write("Cases", "A5:C6", [
        ["C004", "F", "Y"],
        ["C005", "M", "N"],
      ]),
    ),
    press: takeRowsIn,
  },
  {
    title: "Add columns",
    given: questions(
      ["Q1.1-02", "1.1", "New", "", ""],
      ["Q2.2-01", "2.2", "Newer", "", ""],
      ["Q1.3-01", "1.3", "", "", ""],
    ),
    press: addQuestionColumns,
  },
  {
    title: "Add rows",
    given: questions(["Q1.3-01", "1.3", "", "", ""], ["Q3.1-01", "3.1", "", "", ""]),
    press: addCriterionRows,
  },
  {
    title: "Remove rows",
    given: edit((book) => book.write("Questions", "B4:B5", [["1.1"], ["1.1"]])),
    press: removeCriterionRows,
  },
  { title: "Chart 1, report", given: emptyReport, press: () => insertChart1("report") },
  { title: "Chart 1, again", press: () => insertChart1("report") },
  {
    title: "Chart 1, selected cell",
    given: async () => {
      await emptyReport();
      await ownSheet();
    },
    press: () => insertChart1("selection"),
  },
  ...(
    [
      ["Table 1", "table1"],
      ["Table 2", "table2"],
      ["Caution", "caution"],
    ] as const
  ).flatMap(([title, key]): Command[] => [
    { title: `${title}, report`, given: emptyReport, press: () => insertBlock(key, "report") },
    { title: `${title}, again`, press: () => insertBlock(key, "report") },
    {
      title: `${title}, selected cell`,
      given: async () => {
        await emptyReport();
        await ownSheet();
      },
      press: () => insertBlock(key, "selection"),
    },
  ]),
  { title: "Headings, report", press: () => insertHeadings(HEADINGS, "report") },
  { title: "Headings, selected cell", given: ownSheet, press: () => insertHeadings(HEADINGS, "selection") },
  {
    title: "Headings, partly cleared",
    given: async () => {
      await insertHeadings(HEADINGS, "report");
      await edit((book) => {
        book.clearContents("OMI_Heading_1_1", 0);
        book.clearContents("OMI_Heading_4_2", 3);
      })();
    },
    press: () => insertHeadings(HEADINGS, "report"),
  },
  { title: "Check", press: check },
  {
    title: "Check, sheet deleted",
    given: async () => {
      await check();
      await edit((book) => book.sheet("Check").delete())();
    },
    press: check,
  },
  { title: "Check, again", given: async () => void (await check()), press: check },
  {
    title: "Check, after more was wrong",
    given: async () => {
      await edit((book) => {
        book.write("Cases", "D2", [['="Y"']]);
        book.write("Cases", "Z1", [["my note"]]);
      })();
      await check();
      await edit((book) => book.sheet("Cases").getRange("Z1").clear())();
    },
    press: check,
  },
  { title: "Stamp of Proof", press: stamp },
  { title: "Stamp of Proof, again", given: async () => void (await stamp()), press: stamp },
  { title: "Stamp of Proof withdrawn", given: async () => void (await stamp()), press: withdraw },
  { title: "Freeze", press: freeze },
  { title: "Freeze, nothing changed since", given: async () => void (await freeze()), press: freeze },
  {
    title: "Freeze, a second copy",
    given: async () => {
      await freeze();
      await edit((book) => book.write("Settings", "B8", [["final"]]))();
    },
    press: freeze,
  },
  { title: "Bring over", file: "test/fixtures/made-by-version-1.0.xlsx", press: bringOver },
  { title: "Show as formula", given: ownSheet, press: () => showAsFormula("1.1") },
  ...PEOPLE_COMMANDS,
];

/** The workbook that commands other than Set up find. */
export const makeSetUp = setUp;
