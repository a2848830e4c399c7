import fc from "fast-check";
import { call } from "../helpers/excel";
import type { Table } from "../helpers/example";
import { isErrorOf, outcomeOf, show } from "./outcomes";
import { casesTable, isCase, questionsTable, type Sheets, sheets } from "./random-inspection";
import { runs } from "./runs";
import { answerCell, blank, spelled } from "./spellings";

type Row = Sheets["rows"][number];

function replaced(inspection: Sheets, at: number, change: (row: Row) => Row): Sheets {
  return { ...inspection, rows: inspection.rows.map((row, index) => (index === at ? change(row) : row)) };
}

/** Sheets in which two rows bear one id, as a person reads it. */
const judgedTwice: fc.Arbitrary<Sheets> = sheets
  .filter((inspection) => inspection.rows.length > 1)
  .chain((inspection) => {
    const id = spelled("PA3-case no. 7");
    const last = inspection.rows.length - 1;
    const places = fc.uniqueArray(fc.nat(last), { minLength: 2, maxLength: 2 });
    return fc.tuple(id, id, places).map(([one, other, [first, second]]) =>
      replaced(
        replaced(inspection, first!, (row) => ({ ...row, id: one })),
        second!,
        (row) => ({ ...row, id: other }),
      ),
    );
  });

/** Sheets in which one row without an id has a judgement, or something else, in a question's column. */
const withStray: fc.Arbitrary<Sheets> = sheets
  .filter((inspection) => inspection.rows.length > 0)
  .chain((inspection) => {
    const cell = fc.oneof(...(["above", "below", "not relevant", "no answer"] as const).map(answerCell));
    const place = fc.tuple(fc.nat(inspection.rows.length - 1), fc.nat(inspection.list.length - 1));
    return fc.tuple(place, cell, blank).map(([[at, column], answer, id]) =>
      replaced(inspection, at, (row) => ({
        ...row,
        id,
        answers: row.answers.map((one, index) => (index === column ? answer : one)),
      })),
    );
  });

test.each([
  ["a case judged twice, however its id is written", judgedTwice],
  ["a row without an id that has something in a question's column", withStray],
])("%s refuses OMI.SCORES as a whole, OMI.SECTION and OMI.QUESTIONS", (_, refused) => {
  fc.assert(
    fc.property(refused, fc.constantFrom(1, 2, 3), (inspection, section) => {
      const tables = [casesTable(inspection), questionsTable(inspection)];
      const rows = call("SCORES", tables) as Table;
      const scored = rows.filter(([title]) => /^[123]\.|^Section|^RoH Thread/.test(String(title)));
      expect(scored.filter((row) => !isErrorOf("#VALUE!", row[1]))).toEqual([]);
      expect(rows.at(-1)).toContainEqual(expect.stringMatching(/^Do not use these scores: /));
      expect(show(outcomeOf("SECTION", [...tables, section]))).toMatch(/^#VALUE!/);
      expect(show(outcomeOf("QUESTIONS", tables))).toMatch(/^#VALUE!/);
    }),
    runs(80),
  );
});

test("a row without an id that has facts only refuses nothing, is not counted, and is pointed out", () => {
  const withFacts = sheets
    .filter(({ rows, factHeadings }) => rows.some(isCase) && factHeadings.length > 0)
    .chain((inspection) =>
      fc.tuple(fc.constant(inspection), blank).map(([before, id]) => ({
        before,
        after: {
          ...before,
          rows: [
            ...before.rows,
            {
              id,
              facts: before.factHeadings.map(() => "licence"),
              answers: before.list.map(() => ({ judgement: "missing" as const, cell: null })),
            },
          ],
        },
      })),
    );
  fc.assert(
    fc.property(withFacts, ({ before, after }) => {
      const scoresOf = (one: Sheets) => (call("SCORES", [casesTable(one), questionsTable(one)]) as Table).slice(0, -1);
      expect(scoresOf(after)).toEqual(scoresOf(before));
      expect(show((call("SCORES", [casesTable(after), questionsTable(after)]) as Table).at(-1))).toMatch(/not counted/);
    }),
    runs(60),
  );
});
