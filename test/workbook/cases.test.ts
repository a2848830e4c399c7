import { readCase, type WantedCase } from "../../src/workbook/cases/read-case";
import { writeAnswer, type GivenAnswer } from "../../src/workbook/cases/write-answer";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up-workbook";
import { SHORT_INSPECTION } from "../helpers/short-inspection";
import { edit } from "./faults/edit";
import { openShortWorkbook } from "./node/short-workbook";

jest.setTimeout(120_000);

const workbook = openShortWorkbook();

async function read(wanted: WantedCase) {
  const view = await readCase(wanted);
  if (!view || view === "not found") throw new Error(`There is no case: ${String(view)}.`);
  return view;
}
const byId = (id: string) => read({ at: "id", id });
const write = (address: string, values: (string | number)[][]) =>
  edit((book) => book.write("Cases", address, values))();
/** What is in a cell of the sheet Cases. */
const cell = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Cases").getRange(address).load("formulas");
    await context.sync();
    return range.formulas[0]![0] as unknown;
  });
/** The answer to Q1.1-01 of C002, whose cell is C3. */
const given = (others: Partial<GivenAnswer> = {}): GivenAnswer => ({
  of: { id: "C002", row: 1 },
  question: "Q1.1-01",
  column: 2,
  idColumn: 0,
  before: "Y",
  answer: "N",
  ...others,
});

describe("the case that is shown", () => {
  test("has its facts and its questions by criterion, with the full wording and the summary question last", async () => {
    const view = await byId("c002");
    expect([view.id, view.row, view.rowCount, view.facts]).toEqual(["C002", 1, 3, [["Sex", "M"]]]);
    expect(view.criteria.map(({ id, answered, open }) => [id, answered, open])).toEqual([
      ["1.1", 2, []],
      ["1.2", 1, []],
      ["2.1", 1, []],
    ]);
    expect(view.criteria[0]!.questions).toMatchObject([
      { id: "Q1.1-01", wording: "The wording of Q1.1-01", address: "Cases!C3", entry: "Y", judgement: "above" },
      { id: "Q1.1-S", isSummary: true, address: "Cases!D3", judgement: "below" },
    ]);
    expect(view.choices.map(({ answer }) => answer)).toEqual(["Y", "N", "N/A"]);
  });

  test("is that of the selected row; where none is selected, the one that was shown", async () => {
    await edit((book) => book.sheet("Cases").getRange("E4").select())();
    expect((await read({ at: "selected", shown: undefined })).id).toBe("C003");
    await edit((book) => book.sheet("Scores").activate())();
    expect((await read({ at: "selected", shown: { id: "C002", row: 1 } })).id).toBe("C002");
    expect((await read({ at: "selected", shown: undefined })).id).toBe("C001");
  });

  test("is still the same when the rows are sorted, and there is none before the first and behind the last", async () => {
    await write("A2:A4", [["C003"], ["C001"], ["C002"]]);
    expect((await read({ at: "shown", shown: { id: "C002", row: 1 } })).row).toBe(2);
    expect((await read({ at: "beside", shown: { id: "C002", row: 2 }, by: 1 })).id).toBe("C002");
    expect((await read({ at: "beside", shown: { id: "C002", row: 2 }, by: -1 })).id).toBe("C001");
  });

  test("is not found by an id that nobody has, and a row without an id cannot be judged", async () => {
    expect(await readCase({ at: "id", id: "C009" })).toBe("not found");
    expect(await readCase({ at: "id", id: " " })).toBe("not found");
    await write("A3", [[""]]);
    const view = await read({ at: "shown", shown: { id: "", row: 1 } });
    expect([view.fault, view.criteria]).toEqual(["This row has no case id. Type one in the column Case.", []]);
  });

  test("names a judgement that is no answer and counts it as open", async () => {
    await write("C3:D3", [["Yse", ""]]);
    const [criterion] = (await byId("C002")).criteria;
    expect([criterion!.answered, criterion!.open]).toEqual([0, ["Q1.1-01", "Q1.1-S"]]);
    expect(criterion!.questions[0]!.fault).toMatch(/^Cell Cases!C3 holds 'Yse', which is not an answer/);
  });

  test("a list of answers that contradicts itself leaves nothing to choose, and says why", async () => {
    await edit((book) => book.write("Settings", "E4", [["perhaps"]]))();
    const view = await byId("C002");
    expect([view.criteria, view.choices]).toEqual([[], []]);
    expect(view.fault).toContain("holds 'perhaps'");
  });

  test("a question says when it applies, whether it does, and what contradicts that", async () => {
    await edit((book) => {
      book.write("Questions", "F1:F5", [["Relevant when"], ["Q9=Y"], [""], ["Sex=F"], ["sex = m and Q1.1-01=Yes"]]);
      book.table("Questions").resize("A1:F5");
    })();
    const questions = (await byId("C002")).criteria.flatMap((criterion) => criterion.questions);
    expect(
      questions.map(({ id, condition, applies, contradiction }) => [id, condition, applies, contradiction]),
    ).toEqual([
      ["Q1.1-01", "Q9=Y", undefined, undefined],
      ["Q1.1-S", "", undefined, undefined],
      ["Q1.2-01", "Sex=F", "no", "judged"],
      ["Q2.1-01", "sex = m and Q1.1-01=Yes", "yes", "left out"],
    ]);
    expect(questions[0]!.fault).toMatch(/^The condition 'Q9=Y' cannot be read: the table Cases has no single column/);
  });
});

test("a list of questions of one's own keeps the column Relevant when", async () => {
  const [first, ...others] = SHORT_INSPECTION.questions;
  await workbook.empty();
  await setUpWorkbook({ ...SHORT_INSPECTION, questions: [{ ...first!, relevantWhen: "Sex=M" }, ...others] });
  const [asked] = (await byId("C001")).criteria[0]!.questions;
  expect([asked!.condition, asked!.applies, asked!.contradiction]).toEqual(["Sex=M", "no", "judged"]);
});

describe("an answer", () => {
  test("is written into its one cell", async () => {
    expect(await writeAnswer(given())).toBeUndefined();
    expect(await cell("C3")).toBe("N");
    expect(await writeAnswer(given({ before: "N", answer: "" }))).toBeUndefined();
    expect(await cell("C3")).toBe("");
  });

  test("is not written over what somebody else has put there meanwhile", async () => {
    await write("C3", [["N/A"]]);
    expect(await writeAnswer(given())).toEqual({ holds: "N/A" });
    expect(await cell("C3")).toBe("N/A");
    await write("C3", [['=IF(1=1,"Y","N")']]);
    expect(await writeAnswer(given())).toEqual({ holds: '=IF(1=1,"Y","N")' });
  });

  test("goes to its case and its question wherever both have moved", async () => {
    await write("A1:D4", [
      ["Case", "Sex", "Q1.1-S", "Q1.1-01"],
      ["C002", "M", "N", "Y"],
      ["C001", "F", "Y", "Y"],
      ["C003", "M", "N/A", "N"],
    ]);
    await writeAnswer(given());
    expect([await cell("D2"), await cell("C3"), await cell("C2")]).toEqual(["N", "Y", "N"]);
  });

  test("is not written where its case or its question is gone, and why is said", async () => {
    await write("A3", [["C005"]]);
    await expect(writeAnswer(given())).rejects.toThrow("The table Cases has no case C002 any more.");
    await write("C1", [["Other"]]);
    await expect(writeAnswer(given())).rejects.toThrow("The table Cases has no column headed Q1.1-01 any more.");
  });

  test("of a list of one's own stays what it is, also where Excel would make a date of it", async () => {
    await writeAnswer(given({ answer: "1-2" }));
    expect(await cell("C3")).toBe("1-2");
  });
});
