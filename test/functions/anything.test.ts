import fc from "fast-check";
import { callForCells, errorCell, ExcelError, loadFunctions, readMetadata } from "../helpers/excel";

const RUNS = 100_000;

/** Anything a cell can hold, and a few things it cannot. */
const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>("Y", "N", "N/A", null, 0, "", "yes", "Don't know", "Yse", " n.a. "),
  },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(true, false, 1, 0.5, 67, -3, 1.1, 39115, NaN, Infinity, 2 ** 53) },
  { weight: 1, arbitrary: fc.constantFrom("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#BUSY!").map(errorCell) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>("Case", "Question", "Criterion", "Summary", "RoH", "Q1.1-01", "1.1"),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>("Well met", "Not met", "count", "short", "Total", "2", "x") },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(undefined, {}, { type: "Entity" }, { basicValue: "Y" }, [], [["Y"]]),
  },
);
const range = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 });

/** A table of cases or questions that may well be in order, or nearly. */
const caseTable = fc
  .tuple(fc.subarray(["Case", "Q1.1-01", "Q1.1-S", "Q2.2-01", "Sex", "case"], { minLength: 2 }), range)
  .map(([headings, rows]) => [headings, ...rows]);
const questionTable = fc
  .array(
    fc.tuple(
      fc.constantFrom<unknown>("Q1.1-01", "Q1.1-S", "Q2.2-01", "Q4.1-01", null),
      fc.constantFrom<unknown>("1.1", 1.1, "2.2", "4.1", 39115, null),
      cell,
      cell,
    ),
    { maxLength: 4 },
  )
  .map((rows) => [["Question", "Criterion", "Summary", "RoH"], ...rows]);
const argument = fc.oneof(cell, range, caseTable, questionTable);
const args = fc.oneof(
  fc.array(argument, { maxLength: 4 }),
  fc.tuple(caseTable, questionTable, fc.constantFrom(null, 0.5, 1, 2, 3), fc.constantFrom(null, 0.3, true)),
);
const addresses = fc.constantFrom<readonly unknown[] | undefined>(
  undefined,
  ["Cases!B2:E6", "Questions!A1"],
  ["", null],
  [],
);

const metadata = readMetadata().functions;

test(`${RUNS} random calls each give a value Excel can show, or an error with a message; nothing else ever escapes`, () => {
  const seen = { values: 0, errors: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...metadata), args, addresses, ({ id, result }, given, where) => {
      let value: unknown;
      try {
        value = callForCells(id, given, where);
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        if (!["#VALUE!", "#N/A"].includes(error.code)) throw new Error(`code ${error.code}`);
        if (!/^[A-Z].*\.$/s.test(error.message) || error.message.includes("cannot read what")) {
          throw new Error(`message ${error.message}`);
        }
        seen.errors++;
        return;
      }
      seen.values++;
      if (result.dimensionality !== "matrix") return assertCell(value);
      if (!Array.isArray(value) || value.length === 0) throw new Error("no rows");
      const width = (value[0] as unknown[]).length;
      for (const row of value as unknown[][]) {
        if (row.length !== width || width === 0) throw new Error("a spill that is no rectangle");
        row.forEach(assertCell);
      }
    }),
    { numRuns: RUNS },
  );
  expect(seen.values + seen.errors).toBe(RUNS);
  expect(seen.values).toBeGreaterThan(RUNS / 20);
  expect(seen.errors).toBeGreaterThan(RUNS / 20);
}, 300_000);

/** A cell of a result: text, TRUE or FALSE, a finite number, or an error with a message. */
function assertCell(value: unknown): void {
  const isError = value instanceof ExcelError && value.code === "#VALUE!" && value.message !== "";
  if (typeof value === "string" || typeof value === "boolean" || Number.isFinite(value) || isError) return;
  throw new Error(`a cell holds ${String(value)}`);
}

test("even what no Excel would pass leaves as an error with a message", () => {
  const hostile = new Proxy([], {
    get() {
      throw new TypeError("hands off");
    },
  });
  const functions = loadFunctions();
  for (const { id, parameters } of metadata) {
    const write = functions.get(id)!;
    expect(() => write(hostile, hostile, hostile, hostile, {})).toThrow(ExcelError);
    expect(() => write(...parameters.map(() => null), "one", "too", "many")).toThrow(/cannot read what it was given/);
  }
});
