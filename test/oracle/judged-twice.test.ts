import fc from "fast-check";
import { casesTable, questionsTable, type Sheets, sheets } from "./random-inspection";
import { outcomeOf, show } from "./outcomes";

/** Sheets in which two rows bear one id, in capitals or not. */
const judgedTwice: fc.Arbitrary<Sheets> = sheets
  .filter((inspection) => inspection.rows.length > 1)
  .chain((inspection) => {
    const id = fc.mixedCase(fc.constant("PA3-case"));
    const last = inspection.rows.length - 1;
    return fc
      .tuple(id, id, fc.uniqueArray(fc.nat(last), { minLength: 2, maxLength: 2 }))
      .map(([one, other, places]) => ({
        ...inspection,
        rows: inspection.rows.map((row, index) =>
          places.includes(index) ? { ...row, id: index === places[0] ? one : other } : row,
        ),
      }));
  });

test("a case judged twice refuses OMI.SCORES, OMI.SECTION and OMI.QUESTIONS, however its id is written", () => {
  fc.assert(
    fc.property(judgedTwice, fc.constantFrom(1, 2, 3), (inspection, section) => {
      const tables = [casesTable(inspection), questionsTable(inspection)];
      expect(show(outcomeOf("SCORES", tables))).toMatch(/^#VALUE!/);
      expect(show(outcomeOf("SECTION", [...tables, section]))).toMatch(/^#VALUE!/);
      expect(show(outcomeOf("QUESTIONS", tables))).toMatch(/^#VALUE!/);
    }),
    { numRuns: 300 },
  );
});
