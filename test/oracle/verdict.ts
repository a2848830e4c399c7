import { asWritten, type Fraction, fraction } from "./fraction";
import {
  criteriaOf,
  type Inspection,
  type Question,
  questionsOf,
  questionTally,
  type Score,
  scoreOfCriterion,
  scoreOfSection,
  scoreOfThread,
  sectionOf,
  type Settings,
  threadQuestions,
} from "./oracle";
import { type Cell, isBlank, isError } from "./reading";
import { type Cells, CRITERIA, matrixOf, readTables } from "./tables";
import { conclusionOf, isBelow, isInThread, readOverrides, readRatings, shareOf, type Word } from "./words";

/** Everything that OMI.SCORES is given, as a formula hands it over; undefined or null where it is left out. */
export interface Given {
  readonly cases: Cells | object;
  readonly questions: Cells | object;
  readonly summaryWeight?: Cell;
  readonly summaryInThread?: Cell;
  readonly line?: Cell;
  readonly answers?: Cells | Cell;
  readonly overrides?: Cells | Cell;
  readonly ratings?: Cells | Cell;
  readonly below?: Cells | Cell;
}

/** What one row must say. Its counts are open (null) where it cannot be told which cells are its own. */
export interface Row {
  readonly title: string;
  readonly score: Score;
  readonly below: boolean | "none" | "refused";
  readonly conclusion: Word;
  readonly questions: number;
  readonly relevant: number | null;
  readonly missing: number | null;
}

/** What must come out for an inspection, whatever its tables hold. */
export interface Verdict {
  /** Criteria with questions, each section after its own, the Thread last. */
  readonly rows: readonly Row[];
  readonly ratings: ReadonlyMap<string, Word>;
  readonly line: Fraction | "refused";
  readonly cases: number;
  /** Cases without any judgement: over the scored questions, over all that are listed, and with those listed twice. */
  readonly unjudged: readonly number[];
  readonly missing: number | null;
  readonly rowsBelow: number;
  readonly factsOnly: number;
  /** Nothing may be used. */
  readonly isAllRefused: boolean;
  readonly isWeightRefused: boolean;
  /** The list of questions does not even say which criteria have questions. */
  readonly isListLost: boolean;
  /** A word is refused, or stands for a criterion that is none. */
  readonly hasBadWord: boolean;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** How many cases have no judgement on any of the questions; 0 where there is no question to judge. */
function countUnjudged({ questions, cases }: Inspection, isCounted: (question: Question) => boolean): number {
  const counted = questions.flatMap((question, at) => (isCounted(question) ? [at] : []));
  if (counted.length === 0) return 0;
  return cases.filter((row) => counted.every((at) => row[at] === "missing")).length;
}

export function verdictOn(given: Given): Verdict {
  const { inspection, isRefused, isListLost, factsOnly } = readTables(given.cases, given.questions, given.answers);
  const settings: Settings = {
    summaryWeight: shareOf(given.summaryWeight, fraction(1, 5), asWritten),
    isSummaryInThread: isInThread(given.summaryInThread),
  };
  const line = shareOf(given.line, fraction(68, 100), asWritten);
  const isErrorList = (list: Cells | Cell) => !Array.isArray(list) && isError(list);
  const overrides = readOverrides(isErrorList(given.overrides) ? [] : matrixOf(given.overrides));
  const ratings = readRatings(isErrorList(given.ratings) ? [] : matrixOf(given.ratings));

  const rowOf = (
    title: string,
    score: Score,
    questions: readonly Question[],
    conclude: (score: Score) => Word,
  ): Row => {
    const isOpen = isRefused || questions.some(({ isFaulty }) => isFaulty);
    const tallies = questions.map((question) => questionTally(inspection, question));
    const shown = isRefused ? "refused" : score;
    const below =
      shown === "none" ? "none" : shown === "refused" || line === "refused" ? "refused" : isBelow(shown, line);
    return {
      title,
      score: shown,
      below,
      conclusion: conclude(shown),
      questions: questions.length,
      relevant: isOpen ? null : total(tallies.map((one) => one.relevant)),
      missing: isOpen ? null : total(tallies.map((one) => one.missing)),
    };
  };
  const isOverrideLost = isErrorList(given.overrides);
  const nothing = (): Word => ({ text: "" });

  const rows = [1, 2, 3].flatMap((section) => {
    const criteria = isListLost ? CRITERIA.filter((id) => sectionOf(id) === section) : criteriaOf(inspection, section);
    const ofCriteria = criteria.map((id) =>
      rowOf(id, scoreOfCriterion(inspection, id, settings), questionsOf(inspection, id), (score) =>
        isOverrideLost ? "refused" : conclusionOf(score, line, overrides.words.get(id)),
      ),
    );
    const all = criteria.flatMap((id) => questionsOf(inspection, id));
    return [...ofCriteria, rowOf(`Section ${section}`, scoreOfSection(inspection, section, settings), all, nothing)];
  });
  const thread = threadQuestions(inspection, settings);
  const scored = inspection.questions.filter(({ criterion }) => sectionOf(criterion) <= 3);
  const whole = rowOf("Inspection", "none", scored, nothing);
  const wordOf = (id: string): Word => {
    const word = isErrorList(given.ratings) ? "refused" : (ratings.words.get(id) ?? "");
    return word === "refused" ? word : { text: word };
  };
  return {
    rows: [...rows, rowOf("RoH Thread", scoreOfThread(inspection, settings), thread, nothing)],
    ratings: new Map(CRITERIA.filter((id) => sectionOf(id) === 4).map((id) => [id, wordOf(id)])),
    line,
    cases: inspection.cases.length,
    unjudged: [
      countUnjudged(inspection, ({ criterion, isFaulty }) => !isFaulty && sectionOf(criterion) <= 3),
      countUnjudged(inspection, ({ isFaulty }) => !isFaulty),
      countUnjudged(inspection, () => true),
    ],
    missing: whole.missing,
    rowsBelow: matrixOf(given.below).filter((row) => !row.every(isBlank)).length,
    factsOnly,
    isAllRefused: isRefused,
    isWeightRefused: settings.summaryWeight === "refused",
    isListLost,
    hasBadWord:
      isOverrideLost ||
      isErrorList(given.ratings) ||
      overrides.hasStray ||
      ratings.hasStray ||
      [...overrides.words.values(), ...ratings.words.values()].includes("refused"),
  };
}
