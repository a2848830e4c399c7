import { cellKey, isBlank, isOmitted, textOf } from "./cell";
import { criterionOf, type Criterion, type CriterionIndex } from "./criterion";
import { readPairs } from "./pairs";
import { placeOf, type Problem, type WordSource } from "./problem";
import { keyOf } from "./read-text";

/** The words that a two-column range gives to criteria: the inspectors' overrides, or their ratings. */
export interface CriterionWords<Word> {
  /** The word of each criterion that has one, or why it cannot be used. */
  readonly of: ReadonlyMap<Criterion, Word | Problem>;
  /** Why no word of the range can be used, if so. */
  readonly refusal: Problem | undefined;
  /** Words whose criterion is none. */
  readonly strays: readonly Problem[];
}

/**
 * Reads two columns, a criterion and a word each row; rows without a word say nothing. Only the words listed count, as a
 * person reads them, capitals apart. Anything else is a problem in the place of its criterion: never ignored, never taken.
 *
 * @param isTaken whether a criterion can have such a word
 * @param words each word as the workbook offers it, and what it stands for
 */
export function readCriterionWords<Word extends string>(
  argument: unknown,
  source: WordSource,
  index: CriterionIndex,
  isTaken: (criterion: Criterion) => boolean,
  words: readonly (readonly [written: string, word: Word])[],
): CriterionWords<Word> {
  const of = new Map<Criterion, Word | Problem>();
  const strays: Problem[] = [];
  if (isOmitted(argument)) return { of, strays, refusal: undefined };
  const pairs = readPairs(argument, source, ["criterion"]);
  if ("kind" in pairs) return { of, strays, refusal: pairs };

  const byKey = new Map(words.map(([written, word]) => [keyOf(written), word]));
  const found = new Map<Criterion, { row: number; words: string }>();
  for (const [row, idCell, value] of pairs) {
    if (isBlank(value)) continue;
    const criterion = criterionOf(idCell, index);
    if (!criterion || !isTaken(criterion)) {
      strays.push({ kind: "word's criterion unknown", at: placeOf(source, row, 0), value: idCell });
      continue;
    }
    const again = placeOf(source, row, 1);
    const before = found.get(criterion);
    const word = byKey.get(cellKey(value));
    if (!before) {
      found.set(criterion, { row, words: textOf(value) });
      of.set(criterion, word ?? { kind: "word unknown", criterion: criterion.id, at: again, value });
    } else if (word === undefined || of.get(criterion) !== word) {
      before.words += `, ${textOf(value)}`;
      const at = placeOf(source, before.row, 1);
      of.set(criterion, { kind: "two words", criterion: criterion.id, words: before.words, at, again });
    }
  }
  return { of, strays, refusal: undefined };
}
