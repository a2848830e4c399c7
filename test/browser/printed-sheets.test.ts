import { openWorkbench, type OpenWorkbench } from "./open-workbench";
import { meanwhile, printed, type Edit } from "./printed";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

/** What is typed, what both sheets must then say, and what the score of 1.1 shows. */
type PrintedCase = readonly [what: string, edits: readonly Edit[], says: RegExp, score: string | number];

const PUBLISHED = 0.831873129151;
const REFUSED = "#VALUE!";
const TWICE = /^Do not use these scores: case .+ is judged twice, in cell Cases!A2 and cell Cases!A3\./;
const CASES: readonly PrintedCase[] = [
  ["an id twice with a blank after it", [["Cases!A3", "C001 "]], TWICE, REFUSED],
  ["an id twice with a no-break space", [["Cases!A3", "C001\u00a0"]], TWICE, REFUSED],
  ["an id twice with a zero-width space inside", [["Cases!A3", "C0\u200b01"]], TWICE, REFUSED],
  ["an id twice with a soft hyphen", [["Cases!A3", "\u00adC001"]], TWICE, REFUSED],
  ["an id twice in small letters", [["Cases!A3", "c001"]], TWICE, REFUSED],
  ["an id twice in full-width letters", [["Cases!A3", "\uff23001"]], TWICE, REFUSED],
  [
    "the id of a row emptied",
    [["Cases!A3", null]],
    /^Do not use these scores: cell Cases!A3 is empty, but its row has judgements/,
    REFUSED,
  ],
  [
    "an id of nothing but a no-break space",
    [["Cases!A9", "\u00a0"]],
    /^Do not use these scores: cell Cases!A9 .*its row has judgements/,
    REFUSED,
  ],
  [
    "cases directly below the table",
    [
      ["Cases!A103", "C201"],
      ["Cases!T105", "N"],
    ],
    /2 rows below the table Cases are not counted/,
    PUBLISHED,
  ],
  ["a judgement of a no-break space", [["Cases!T2", "\u00a0"]], /Provisional: 1 judgement is missing/, "any"],
  ["a judgement of a tab", [["Cases!U7", "\t"]], /Provisional: 1 judgement is missing/, "any"],
  ["a judgement of 0", [["Cases!T2", 0]], /Provisional: 1 judgement is missing/, "any"],
  [
    "a typo",
    [["Cases!T18", "Yse"]],
    /^Do not use the scores of 1\.1 and Section 1: cell Cases!T18 holds 'Yse'/,
    REFUSED,
  ],
  ["a question mark", [["Cases!T18", "?"]], /cell Cases!T18 holds '\?'/, REFUSED],
  ["an asterisk after an answer", [["Cases!V30", "Y*"]], /cell Cases!V30 holds 'Y\*'/, REFUSED],
  [
    "an emptied summary weight",
    [["Settings!B5", null]],
    /^Cell Settings!B5 is empty\. Do not use the scores of 1\.1/,
    REFUSED,
  ],
  ["a summary weight of 0", [["Settings!B5", 0]], /Do not use the scores of 1\.1.*the summary weight/, REFUSED],
  ["an emptied line", [["Settings!B6", null]], /^Cell Settings!B6 is empty\. Do not use the conclusions/, PUBLISHED],
  ["an emptied Thread setting", [["Settings!B7", null]], /Do not use the score of RoH Thread/, PUBLISHED],
  [
    "an override that is none",
    [["Scores!F6", "Urgent"]],
    /Do not use the conclusion of 1\.2: the override of 1\.2 holds 'Urgent'/,
    PUBLISHED,
  ],
  ["a rating that is none", [["Leadership!C5", "Partially met"]], /Do not use the rating of 4\.1/, PUBLISHED],
  ["0 in the list of answers", [["Settings!D4", "0"]], /^Do not use these scores: cell Settings!D4 holds/, REFUSED],
  [
    "an answer that counts as two things",
    [["Settings!D5", "Y"]],
    /^Do not use these scores: cell Settings!D5/,
    REFUSED,
  ],
  ["a summary mark too many", [["Questions!D2", "yes"]], /criterion 1\.1 has more than one summary question/, REFUSED],
  [
    "a heading of the cases renamed",
    [["Cases!A1", "Offender"]],
    /^Do not use these scores: the first row of the cases has no heading Case/,
    REFUSED,
  ],
  ["a question's heading misspelt", [["Cases!T1", "Q1.1-1"]], /the cases have no column headed Q1\.1-01/, REFUSED],
];

test.each(CASES)(
  "%s is said in words on both sheets, and no wrong figure is shown",
  async (_, edits, says, score) => {
    await meanwhile(workbench, edits, async () => {
      const { scores, report, cells } = await printed(workbench);
      expect(scores).toMatch(says);
      expect(report).toBe(scores);
      if (score === "any") expect(typeof cells["1.1"]).toBe("number");
      else expect(cells["1.1"]).toEqual(score === REFUSED ? { error: REFUSED } : score);
    });
    const { scores, cells } = await printed(workbench);
    expect([scores, cells["1.1"]]).toEqual([
      "100 cases. The cases are synthetic: no real person is in them.",
      PUBLISHED,
    ]);
  },
  120_000,
);

const AS_A_PERSON_READS: readonly (readonly [string, string])[] = [
  ["Cases!T18", "Y\u200b"],
  ["Cases!T18", "\uff39"],
  ["Cases!T18", " yes\u00a0"],
];

test.each(AS_A_PERSON_READS)("%s holding %j is taken for the answer that a person reads", async (cell, answer) => {
  await meanwhile(workbench, [[cell, "Y"]], async () => {
    const plain = (await printed(workbench)).cells["1.1"];
    await meanwhile(workbench, [[cell, answer]], async () => {
      const { scores, cells } = await printed(workbench);
      expect([cells["1.1"], scores.startsWith("100 cases.")]).toEqual([plain, true]);
    });
  });
});

test("a column inserted among the questions of a criterion, all N, changes no score", async () => {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("Cases").columns.add(21).getRange();
      column.values = [["Evidence on file?"], ...Array.from({ length: 100 }, () => ["N"])];
      await context.sync();
    }),
  );
  const { scores, cells } = await printed(workbench);
  expect([cells["1.1"], scores.startsWith("100 cases.")]).toEqual([PUBLISHED, true]);
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Cases").columns.getItem("Evidence on file?").delete();
      await context.sync();
    }),
  );
});

test("answers of one's own, words and numbers, are scored at once, and a typo in them is named", async () => {
  await meanwhile(
    workbench,
    [
      ["Settings!D4", "Met"],
      ["Settings!D7", 1],
      ["Settings!E7", "Y"],
    ],
    async () => {
      expect((await printed(workbench)).cells["1.1"]).toEqual({ error: REFUSED });
      await meanwhile(workbench, [["Settings!D4", "Y"]], async () => {
        await meanwhile(workbench, [["Cases!T18", "1"]], async () => {
          expect(typeof (await printed(workbench)).cells["1.1"]).toBe("number");
        });
      });
    },
  );
});
