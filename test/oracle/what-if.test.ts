import fc from "fast-check";
import { whatIf } from "../../src/scoring/what-if/what-if";
import { decidingQuestions } from "../../src/scoring/what-if/deciding-questions";
import { answering, changing } from "../../src/scoring/what-if/move";
import type { QuestionCounts } from "../../src/scoring/what-if/question-counts";
import { asWritten, fraction, isClose, ONE, subtract, sum, wholePercent, exactly } from "./fraction";
import { criterionScore, proportion, type Score } from "./oracle";
import { runs } from "./runs";

// Every way in which few judgements can come out otherwise is tried one by one, in exact fractions.

/** A question with its judgements: above, below, not counted because missing. */
const question = fc.record({ above: fc.nat(3), below: fc.nat(3), missing: fc.nat(2) });
type Judged = { readonly above: number; readonly below: number; readonly missing: number };

const given = fc.record({
  others: fc.array(question, { minLength: 1, maxLength: 3 }),
  summary: fc.option(question),
  weight: fc.constantFrom(0.2, 0.25, 0.5, 1),
  line: fc.constantFrom(0.68, 0.5, 0.25, 0.675, 0.004, 1),
});
type Given = { others: Judged[]; summary: Judged | null; weight: number; line: number };

const questionsOf = ({ others, summary }: Given) => [...others, ...(summary ? [summary] : [])];
const countsOf = (one: Given): QuestionCounts[] =>
  questionsOf(one).map(({ above, below, missing }, place) => ({
    isSummary: place === one.others.length,
    above,
    relevant: above + below,
    missing,
  }));

function scoreOf({ others, weight }: Given, questions: readonly Judged[]): Score {
  const shares = questions.map(({ above, below }) =>
    proportion({ above, relevant: above + below, missing: 0, noAnswer: 0 }),
  );
  return criterionScore(shares.slice(0, others.length), shares[others.length] ?? "none", asWritten(weight));
}

/** Whether the score that is printed is below the line; undefined where there is none. */
function isBelow(one: Given, questions: readonly Judged[]): boolean | undefined {
  const score = scoreOf(one, questions);
  return typeof score === "string" ? undefined : wholePercent(score) < wholePercent(asWritten(one.line));
}

/** Every list with one item of each of the lists. */
const combinations = <Item>(lists: readonly (readonly Item[])[]): Item[][] =>
  lists.reduce<Item[][]>((all, list) => all.flatMap((begun) => list.map((item) => [...begun, item])), [[]]);

interface Way {
  readonly cost: number;
  readonly becomes: Judged;
}
const upTo = (count: number) => Array.from({ length: count + 1 }, (_, index) => index);

/** Every way in which judgements of a question can change sides. */
const changesOf = ({ above, below, missing }: Judged): Way[] =>
  upTo(above).flatMap((down) =>
    upTo(below).map((up) => ({
      cost: up + down,
      becomes: { above: above + up - down, below: below + down - up, missing },
    })),
  );

/** Every way in which the missing ones of a question can be made, those that are made not relevant left as they are. */
const answersOf = ({ above, below, missing }: Judged): Way[] =>
  upTo(missing).flatMap((up) =>
    upTo(missing - up).map((down) => ({
      cost: up + down,
      becomes: { above: above + up, below: below + down, missing: missing - up - down },
    })),
  );

/** The fewest judgements that turn the word, and the questions that are in some choice of so few. */
function tried(
  one: Given,
  waysOf: (question: Judged) => Way[],
  isAllowed: (ways: readonly Way[]) => boolean = () => true,
) {
  const questions = questionsOf(one);
  const before = isBelow(one, questions);
  const turning = combinations(questions.map(waysOf)).filter(
    (ways) =>
      isAllowed(ways) &&
      isBelow(
        one,
        ways.map(({ becomes }) => becomes),
      ) === !before,
  );
  const costOf = (ways: readonly Way[]) => ways.reduce((total, { cost }) => total + cost, 0);
  if (turning.length === 0) return { fewest: undefined, deciding: [] };
  const fewest = Math.min(...turning.map(costOf));
  const best = turning.filter((ways) => costOf(ways) === fewest);
  const deciding = questions.flatMap((_, place) => (best.some((ways) => ways[place]!.cost > 0) ? [place] : []));
  return { fewest, deciding };
}

test("the fewest judgements to turn a word are those that trying every change finds, overall and of each question", () => {
  fc.assert(
    fc.property(given, (one) => {
      const found = whatIf(countsOf(one), one.weight, one.line);
      if (!found) return expect(isBelow(one, questionsOf(one))).toBeUndefined();
      for (const [turning, waysOf, moveTo] of [
        [found.changes, changesOf, changing],
        [found.answers, answersOf, answering],
      ] as const) {
        const { fewest, deciding } = tried(one, waysOf);
        expect(turning.fewest).toBe(fewest);
        turning.alone.forEach((alone, place) => {
          const isAlone = (ways: readonly Way[]) => ways.every(({ cost }, other) => cost === 0 || other === place);
          expect(alone).toBe(tried(one, waysOf, isAlone).fewest);
        });
        if (fewest === undefined) continue;
        const rules = { side: found.side, summaryWeight: one.weight, line: one.line };
        expect(decidingQuestions(countsOf(one), fewest, moveTo(found.side), rules)).toEqual(deciding);
        // The choice that is shown is one of so few, and turns the word.
        const after = countsOf(one).map((counts, place) => moveTo(found.side).after(counts, turning.together![place]!));
        const shown = after.map(({ above, relevant, missing }) => ({ above, below: relevant - above, missing }));
        expect(isBelow(one, shown)).toBe(found.side === "below");
      }
    }),
    runs(600),
  );
});

test("the points lost and the score are 100 %, exactly but for the last bits", () => {
  fc.assert(
    fc.property(given, (one) => {
      const found = whatIf(countsOf(one), one.weight, one.line);
      if (!found) return;
      const lost = sum(found.pointsLost.map(exactly));
      const score = scoreOf(one, questionsOf(one));
      expect(typeof score !== "string" && isClose(subtract(ONE, lost), score)).toBe(true);
      expect(isClose(exactly(found.score), subtract(fraction(1), lost))).toBe(true);
    }),
    runs(1000),
  );
});
