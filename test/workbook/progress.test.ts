import { followProgress } from "../../src/workbook/progress/follow-progress";
import { addSample } from "../../src/workbook/progress/sample-cells";
import { PROGRESS_TEXTS } from "../../src/workbook/texts/progress";
import { edit } from "./faults/edit";
import { openShortWorkbook } from "./node/short-workbook";

jest.setTimeout(120_000);

const workbook = openShortWorkbook();

const read = async () => {
  const view = await followProgress().read();
  if (!view) throw new Error("There is no inspection.");
  return view;
};

test("each case is counted once, with the cell where to go on", async () => {
  await edit((book) => {
    book.write("Cases", "C3", [["Yse"]]);
    book.write("Cases", "C4:F4", [["", "", "", ""]]);
  })();
  const { cases, byState, byAssessor, criteria } = await read();
  expect([cases, byState]).toEqual([3, { done: ["Cases!A2"], begun: ["Cases!C3"], untouched: ["Cases!C4"] }]);
  expect(byAssessor).toBeUndefined();
  expect(criteria.map(({ id, missing, unknown, address }) => [id, missing, unknown, address])).toEqual([
    ["1.1", 2, 1, "Cases!C3"],
    ["1.2", 1, 0, "Cases!E4"],
    ["2.1", 1, 0, "Cases!F4"],
  ]);
});

test("cases are counted by assessor, those that name none last", async () => {
  await edit((book) => book.write("Cases", "B1:B4", [["assessor"], ["PA1"], [""], ["pa1 "]]))();
  expect((await read()).byAssessor).toEqual([
    ["PA1", { done: ["Cases!A2", "Cases!A4"], begun: [], untouched: [] }],
    ["", { done: ["Cases!A3"], begun: [], untouched: [] }],
  ]);
});

test("a workbook without an inspection has no progress", async () => {
  await workbook.empty();
  expect(await followProgress().read()).toBeNull();
});

describe("the sample", () => {
  test("is counted where the settings have one", async () => {
    expect((await read()).sample).toBeUndefined();
    expect(await addSample(5)).toContain("The sample is on the sheet Settings.");
    await edit((book) =>
      book.write("Settings", "G6:H8", [
        ["Sex=M", 2],
        ["Q1.1-01=Yes", 0.9],
        ["Sex=F", "some"],
      ]),
    )();
    const { sample } = await read();
    expect(sample!.map(({ kind, cases, least, isMet }) => [kind, cases, least, isMet])).toEqual([
      ["All cases", 3, 5, false],
      ["Assessor group=area assessor", 0, 0.33, false],
      ["Sex=M", 2, 2, true],
      ["Q1.1-01=Yes", 2, 0.9, false],
      ["Sex=F", 1, undefined, false],
    ]);
    expect(sample!.map(PROGRESS_TEXTS.sample.bad).filter((sentence) => sentence !== "")).toEqual([
      expect.stringMatching(
        /^The condition 'Assessor group=area assessor' cannot be read: the table Cases has no single/,
      ),
      "'Sex=F': enter a number of cases, or a share such as 33%.",
    ]);
  });

  test("is not written over something else, nor again over what was typed into it", async () => {
    await edit((book) => book.write("Settings", "H7", [["my note"]]))();
    await expect(addSample(5)).rejects.toThrow("Something is in the cells Settings!G1:H13, where it would be.");
    await edit((book) => book.write("Settings", "H7", [[""]]))();
    await addSample(5);
    await edit((book) => book.write("Settings", "H4", [[7]]))();
    await addSample(5);
    expect((await read()).sample![0]).toMatchObject({ least: 7 });
  });

  test("is not made where the settings are gone", async () => {
    await edit((book) => book.deleteNames("OMI_Line"))();
    await expect(addSample(5)).rejects.toThrow("The settings are missing from this workbook.");
  });
});
