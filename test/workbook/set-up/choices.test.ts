import { inspectionFromQuestions } from "../../../src/workbook/set-up/inspection-from-questions";
import { questionTables } from "../../../src/workbook/set-up/question-tables";
import { emptyInspection } from "../../../src/workbook/set-up/ready-inspections";
import { setUpWorkbook } from "../../../src/workbook/set-up/set-up-workbook";
import { addQuestionColumns } from "../../../src/workbook/upkeep/add-columns";
import { readUpkeep } from "../../../src/workbook/upkeep/upkeep";
import { builtExample } from "../../helpers/example";
import { openScoredWorkbook } from "../node/scored-workbook";
import { EMPTY_WORKBOOK } from "../node/workbook";

const book = openScoredWorkbook();
beforeEach(() => book.open(EMPTY_WORKBOOK));
afterEach(() => expect(book.faults).toEqual([]));
afterAll(() => book.close());

const needs = async () => (await readUpkeep()).map(({ sentence }) => sentence);
const texts = async (address: string) => (await book.texts(address)).flat();

test("an empty inspection has the 14 + 6 criteria and no score, and grows with its list of questions", async () => {
  await setUpWorkbook(emptyInspection());
  expect(await texts("Scores!A5:A18")).toEqual("1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2".split(" "));
  expect(await texts("Scores!C5:C18")).toEqual(new Array(14).fill("no questions"));
  expect(await texts("Scores!C22:C25")).toEqual(new Array(4).fill(""));
  expect(await texts("Scores!G5")).toEqual([""]);
  expect(await texts("Scores!A1:A2")).toEqual(["Scores", "No questions yet."]);
  expect(await texts("Leadership!A5:A10")).toEqual(["4.1", "4.2", "4.3", "4.4", "4.5", "4.6"]);
  expect(await needs()).toEqual([]);

  // Typed as a person would: a question, then the button that adds its column, then a case with its judgement.
  await book.write("Questions!A2:E2", ["Q2.1-01", "2.1", "Delivered in time", "", ""]);
  expect(await needs()).toContain("Question Q2.1-01 has no column in the table Cases.");
  await addQuestionColumns();
  expect(await texts("Cases!A1:B1")).toEqual(["Case", "Q2.1-01"]);
  await book.write("Cases!A2:B2", ["C001", "Y"]);
  expect(await texts("Scores!C10:D10")).toEqual(["100%", "0"]);
  expect(await texts("Scores!C23")).toEqual(["100%"]);
});

test("a list of questions in a table of the workbook becomes the inspection, and the table stays", async () => {
  await book.edit((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C5").numberFormat = [["@"]];
    sheet.getRange("B2:D5").values = [
      ["Criterion", "Question", "RoH"],
      ["1.1", "A1", ""],
      ["1.2", "B1", "yes"],
      ["1.2", "B2", ""],
    ];
    sheet.tables.add("B2:D5", true).name = "OurList";
    sheet.getRange("H2:H3").values = [["Colour"], ["red"]];
    sheet.tables.add("H2:H3", true).name = "Colours";
  });
  const lists = await questionTables();
  expect(lists.map(({ name, sheet, rows }) => [name, sheet, rows.length])).toEqual([["OurList", "Sheet1", 4]]);
  await setUpWorkbook(inspectionFromQuestions(lists[0]!.rows));
  expect((await book.texts("Questions!A1:E4")).map((row) => row.join("|"))).toEqual([
    "Question|Criterion|Wording|Summary|RoH",
    "A1|1.1|||",
    "B1|1.2|||yes",
    "B2|1.2|||",
  ]);
  expect(await texts("Cases!A1:D1")).toEqual(["Case", "A1", "B1", "B2"]);
  await book.write("Cases!A2:D2", ["C001", "Y", "Y", "N"]);
  // A criterion without questions has no row.
  expect((await book.texts("Scores!A4:C7")).map((row) => row.join("|"))).toEqual([
    "Criterion|Title|Score",
    "1.1|Preparing for sentence|100%",
    "1.2|Assessment of Risk of Harm|50%",
    "||",
  ]);
  expect(await texts("Scores!A2")).toEqual(["1 case."]);
  expect(await texts("Sheet1!C3")).toEqual(["A1"]);
});

/** A thousand cases of 171 questions on the build machine; two hundred in `npm test`. */
const COPIES = process.env.OMI_RUNS === "full" ? 10 : 2;

test(`the published inspection ${COPIES} times over has the published figures`, async () => {
  const example = builtExample();
  const cases = Array.from({ length: COPIES }, (_, copy) =>
    example.cases.map(([id, ...rest]) => [`${id}-${copy}`, ...rest]),
  );
  await setUpWorkbook({ ...example, cases: cases.flat() });
  expect(await texts(`Cases!A${COPIES * 100 + 1}`)).toEqual([`C100-${COPIES - 1}`]);
  expect(await texts("Scores!C5:C18")).toEqual("83% 67% 92% 78% 66% 63% 69% 78% 86% 76% 85% 73% 70% 72%".split(" "));
  expect(await texts("Scores!C22:C25")).toEqual(["77%", "76%", "71%", "72%"]);
}, 240_000);
