import fc from "fast-check";
import { ExcelError } from "../helpers/excel";
import { fraction } from "./fraction";
import { criterionScore, type Judgement, meanOf, proportion, type Score, type Tally } from "./oracle";
import { isErrorOf, isNotAvailable, isScore, outcomeOf, randomSettings, REFUSED_SHARES, show } from "./outcomes";
import { fullRange, jaggedRange, range, type Range, size, spoiltRange } from "./random-range";
import { runs } from "./runs";
import { answerCell } from "./spellings";

const RUNS = runs(200);

function expectOutcome(id: string, args: readonly unknown[], expected: Score): void {
  const outcome = outcomeOf(id, args);
  expect(isScore(outcome, expected, isNotAvailable) || `${show(outcome)}, not ${show(expected)}`).toBe(true);
}

/** p over all the cells of a range at once. */
function pooled(columns: readonly Tally[]): Score {
  const total = (key: keyof Tally) => columns.reduce((sum, column) => sum + column[key], 0);
  if (total("noAnswer") > 0) return "refused";
  return total("relevant") === 0 ? "none" : fraction(total("above"), total("relevant"));
}

const criterionRanges = size.chain(({ height, width }) =>
  fc.record({
    others: fc.oneof(fullRange(height, width), jaggedRange(height, width)),
    summary: fc.option(fullRange(height, 1)),
  }),
);

test("OMI.PROPORTION over any range is the exact share of relevant judgements above the line", () => {
  fc.assert(
    fc.property(range, ({ cells, columns }) => expectOutcome("PROPORTION", [cells], pooled(columns))),
    RUNS,
  );
});

test("OMI.CRITERION over any ranges and weight is the exact weighted mean, a shorter row missing what it lacks", () => {
  fc.assert(
    fc.property(criterionRanges, randomSettings, ({ others, summary }, { settings, weightCell }) => {
      const ofSummary = summary === null ? "none" : proportion(summary.columns[0]!);
      const expected = criterionScore(others.columns.map(proportion), ofSummary, settings.summaryWeight);
      expectOutcome("CRITERION", [others.cells, summary?.cells, weightCell], expected);
    }),
    RUNS,
  );
});

test("OMI.ROHTHREAD over any ranges is the exact mean proportion of all columns with a relevant case", () => {
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 5 }), (ranges) => {
      const expected = meanOf(ranges.flatMap((one) => one.columns).map(proportion));
      expectOutcome(
        "ROHTHREAD",
        ranges.map((one) => one.cells),
        expected,
      );
    }),
    RUNS,
  );
});

test("one cell that is no answer anywhere in a range refuses the score", () => {
  const spoilt: fc.Arbitrary<Range> = size.chain(({ height, width }) => spoiltRange(height, width));
  fc.assert(
    fc.property(spoilt, range, ({ cells }, other) => {
      expectOutcome("PROPORTION", [cells], "refused");
      expectOutcome("CRITERION", [cells], "refused");
      expectOutcome("ROHTHREAD", [other.cells, cells], "refused");
    }),
    RUNS,
  );
});

test("a summary cell that is no answer refuses the criterion whatever its weight", () => {
  const ranges = size.chain(({ height, width }) => fc.tuple(fullRange(height, width), spoiltRange(height, 1)));
  fc.assert(
    fc.property(ranges, randomSettings, ([others, summary], { weightCell }) =>
      expectOutcome("CRITERION", [others.cells, summary.cells, weightCell], "refused"),
    ),
    RUNS,
  );
});

test("a single cell scores, or is refused, like the range that holds it alone", () => {
  const meanings: Judgement[] = ["above", "below", "not relevant", "missing", "no answer"];
  const cell = fc.oneof(...meanings.map(answerCell)).map((answer) => answer.cell);
  const codeOr = (outcome: unknown) => (outcome instanceof ExcelError ? outcome.code : outcome);
  fc.assert(
    fc.property(cell, cell, (one, other) => {
      const calls: [string, unknown[]][] = [
        ["PROPORTION", [one]],
        ["CRITERION", [one]],
        ["CRITERION", [one, other]],
        ["ROHTHREAD", [one, other]],
      ];
      for (const [id, cells] of calls) {
        const ofRanges = outcomeOf(
          id,
          cells.map((value) => [[value]]),
        );
        expect([id, codeOr(outcomeOf(id, cells))]).toEqual([id, codeOr(ofRanges)]);
      }
    }),
    RUNS,
  );
});

test("a weight that is emptied or no share refuses OMI.CRITERION with a summary, whatever the judgements", () => {
  fc.assert(
    fc.property(criterionRanges, fc.constantFrom(...REFUSED_SHARES), ({ others, summary }, weight) => {
      if (summary)
        expect(isErrorOf("#VALUE!", outcomeOf("CRITERION", [others.cells, summary.cells, weight]))).toBe(true);
    }),
    runs(100),
  );
});
