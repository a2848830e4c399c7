import fc from "fast-check";
import type { Meaning } from "./answer-list";
import { type Sheets, sheets } from "./random-inspection";
import { change } from "./random-mistakes";
import type { Cell } from "./reading";
import { spelled } from "./spellings";
import type { Cells } from "./tables";

/** Words of one's own for each meaning; the number and its text are the same word. */
const OWN_WORDS: Readonly<Record<Meaning, readonly Cell[]>> = {
  above: ["Met", 1, "Y", "Do\u2019s a don\u2019ts"],
  below: ["Not met", "2", "Nac ydy", "Poor"],
  "not relevant": [9, "N/A", "Ddim yn berthnasol", "-"],
};
const MEANINGS: Readonly<Record<Meaning, string>> = { above: "Y", below: "N", "not relevant": "N/A" };
const META = Object.keys(MEANINGS) as Meaning[];

/** A list of answers of one's own, and for each meaning the cells that have it. */
const ownList = fc
  .tuple(...META.map((meaning) => fc.subarray([...OWN_WORDS[meaning]], { minLength: 1 })))
  .chain((words) => {
    const rows = META.flatMap((meaning, at) => words[at]!.map((word) => [word, meaning] as const));
    const row = ([word, meaning]: readonly [Cell, Meaning]) => fc.tuple(fc.constant(word), spelled(MEANINGS[meaning]));
    const wrong = fc.constantFrom<Cell[]>(["0", "Y"], ["Met", "maybe"], ["Met", "N/A"], [null, "Y"], ["Ja", ""]);
    return fc.record({
      rows: fc.tuple(...rows.map(row)).map((all) => all as Cell[][]),
      hasHeadings: fc.boolean(),
      more: fc.oneof({ weight: 8, arbitrary: fc.constant([[null, 0]]) }, { weight: 1, arbitrary: fc.tuple(wrong) }),
      words: fc.constant(Object.fromEntries(META.map((meaning, at) => [meaning, words[at]!]))),
    });
  });

/** The same sheets judged in words of one's own, and the list that says so. */
export function inOwnWords(inspection: Sheets): fc.Arbitrary<{ sheets: Sheets; answers: Cells }> {
  return fc.tuple(ownList, fc.infiniteStream(fc.nat(7))).map(([{ rows, hasHeadings, more, words }, stream]) => ({
    sheets: {
      ...inspection,
      rows: inspection.rows.map((row) => ({
        ...row,
        answers: row.answers.map(({ judgement, cell }) => {
          const own = words[judgement] as readonly Cell[] | undefined;
          return { judgement, cell: own ? own[stream.next().value! % own.length] : cell };
        }),
      })),
    },
    answers: [...(hasHeadings ? [["Answer", "Counts as"]] : []), ...rows, ...more],
  }));
}

/** Judgements in words of one's own, with cells that are none among them at times, and the list. */
export const ownRange: fc.Arbitrary<{ cells: Cells; answers: Cells }> = sheets
  .filter(({ rows }) => rows.length > 0)
  .chain(inOwnWords)
  .chain(({ sheets: { rows }, answers }) =>
    fc.record({
      cells: fc.constant(rows.map((row) => row.answers.map(({ cell }) => cell as Cell))),
      answers: fc.constant(answers),
      change: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: change }),
    }),
  )
  .map(({ cells, answers, change: made }) => ({ cells: made ? made(cells as never) : cells, answers }));
