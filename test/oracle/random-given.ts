import fc from "fast-check";
import { errorCell } from "../helpers/excel";
import { REFUSED_SHARES } from "./outcomes";
import { casesTable, questionsTable, sheets } from "./random-inspection";
import { type Change, change } from "./random-mistakes";
import { inOwnWords } from "./random-own-words";
import type { Cell } from "./reading";
import { blank, spelled } from "./spellings";
import { type Cells, CRITERIA } from "./tables";
import type { Given } from "./verdict";

/** A whole per cent from 1 to 100, at times left out, at times no share at all. */
const share: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100) },
  { weight: 3, arbitrary: fc.constantFrom(null, undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...REFUSED_SHARES) as fc.Arbitrary<Cell> },
);
const yesOrNo: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Cell>(true, false, null, undefined) },
  { weight: 3, arbitrary: fc.constantFrom("yes", "no").chain(spelled) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>("", 0, "perhaps", "20%", errorCell("#REF!") as object) },
);

/** Two columns, criterion and word: mostly words that may be, one a criterion. */
function listOfWords(criteria: readonly string[], words: readonly string[], wrong: readonly Cell[]) {
  const word: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...words).chain(spelled) },
    { weight: 6, arbitrary: blank as fc.Arbitrary<Cell> },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
  const criterion = (id: string): fc.Arbitrary<Cell> => fc.oneof(spelled(id), fc.constant(Number(id)));
  const all = fc.tuple(...criteria.map((id) => fc.tuple(criterion(id), word)));
  const more = fc.tuple(
    fc.oneof(fc.constantFrom(...criteria).chain(criterion), fc.constantFrom<Cell>("1.9", null)),
    word,
  );
  const some = all.chain((rows) => fc.subarray(rows as Cell[][]));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(null, undefined) },
    { weight: 8, arbitrary: some.map((rows) => (rows.length === 0 ? [[null, null]] : rows)) },
    { weight: 1, arbitrary: fc.tuple(some, more).map(([rows, row]) => [...rows, row as Cell[]]) },
  );
}
const scored = CRITERIA.filter((id) => !id.startsWith("4"));
const rated = CRITERIA.filter((id) => id.startsWith("4"));
const WRONG: Cell[] = ["Urgent", "met", "Well  done", "?", 1, true, "Prior ity", errorCell("#N/A") as object];
const overrides = listOfWords(scored, ["Urgent priority", "Priority", "Good"], WRONG);
const ratings = listOfWords(rated, ["Well met", "Satisfactorily met", "Partly met", "Not met"], WRONG);

const below: fc.Arbitrary<Cells | Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Cell>(null, undefined, "") },
  fc.array(fc.tuple(fc.oneof(blank, fc.constantFrom("C901", "Y", 1)), fc.oneof(blank, fc.constant("N"))), {
    minLength: 1,
    maxLength: 4,
  }) as fc.Arbitrary<Cells>,
);

/** Everything OMI.SCORES can be given: a random inspection, in order or with a few mistakes in its tables and settings. */
export const given: fc.Arbitrary<Given> = sheets
  .chain((inspection) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant({ sheets: inspection, answers: undefined as Cells | undefined }) },
      { weight: 1, arbitrary: inOwnWords(inspection) },
    ),
  )
  .chain(({ sheets: inspection, answers }) =>
    fc.record({
      changes: fc.oneof(
        { weight: 3, arbitrary: fc.constant<[boolean, Change][]>([]) },
        { weight: 2, arbitrary: fc.array(fc.tuple(fc.boolean(), change), { minLength: 1, maxLength: 3 }) },
      ),
      answers: fc.oneof(
        { weight: 15, arbitrary: fc.constant(answers) },
        {
          weight: 1,
          arbitrary: fc.constantFrom<Cells | Cell>(
            "",
            0,
            [
              [null, ""],
              [0, 0],
            ],
            null,
            [
              ["Y", "Y"],
              ["n", "Y"],
              ["N ", "N"],
            ],
          ),
        },
      ),
      summaryWeight: share,
      summaryInThread: yesOrNo,
      line: share,
      overrides,
      ratings,
      below,
      inspection: fc.constant(inspection),
    }),
  )
  .map(({ changes, inspection, ...rest }) => {
    const apply = (table: Cells, isCases: boolean) =>
      changes.filter(([ofCases]) => ofCases === isCases).reduce((one, [, made]) => made(one), table);
    return {
      ...rest,
      cases: apply(casesTable(inspection) as Cells, true),
      questions: apply(questionsTable(inspection) as Cells, false),
    };
  });

/** The arguments of OMI.SCORES in their order. */
export function scoresArguments(one: Given): unknown[] {
  const {
    cases,
    questions,
    summaryWeight,
    summaryInThread,
    line,
    answers,
    overrides: ofCriteria,
    ratings: words,
  } = one;
  return [cases, questions, summaryWeight, summaryInThread, line, answers, ofCriteria, words, one.below];
}
