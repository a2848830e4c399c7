import { isBlank, textOf, valueOf } from "../scoring/cell";
import { finding as findingText, FINDING_STYLES } from "../scoring/finding";
import { A_KIND, A_STYLE, mustBe, NO_JUDGEMENT } from "../scoring/texts/argument-messages";
import { asAnswers } from "./arguments";
import { noData, refuse } from "./excel-errors";
import { judgementArgument, tallyArgument, totalsOf } from "./judgement-argument";

/**
 * The styles of a finding as Excel offers them: the metadata knows enums of the same file only.
 * @customenum {string}
 */
enum FINDING_STYLE {
  /** 48 of the 57 cases (84%) */
  count = "count",
  /** six (30%) of the 20 cases */
  percent = "percent",
  /** Thirteen of the 40 cases (33%), to begin a sentence with */
  sentence = "sentence",
  /** 37% (25/68) */
  short = "short",
}

/**
 * A counted finding in the report's house style, such as "48 of the 57 cases (84%)": one to ten in words, 11 and over in
 * figures, always words at the start of a sentence.
 * @customfunction FINDING FINDING
 * @helpurl https://localhost:3000/help.html#finding
 * @param judgements Judgements of one question (Y, N, N/A): one column, rows are cases. Over several columns the finding counts judgements.
 * @param [style] "count", "percent", "sentence" or "short". If omitted, "count".
 * @param [kind] The words for what was counted, in the plural, such as "licence cases"; give those cases only. If omitted, "cases".
 * @param [answers] Your own list of answers, two columns: each answer, and Y, N or N/A that it counts as. If omitted, the usual answers.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns The finding as text.
 */
export function finding(
  judgements: any[][],
  style?: FINDING_STYLE,
  kind?: any,
  answers?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const styleGiven = valueOf(style);
  const styleWord = isBlank(styleGiven) ? FINDING_STYLES[0] : textOf(styleGiven).toLowerCase();
  const wanted = FINDING_STYLES.find((one) => one === styleWord) ?? refuse(mustBe("the style", styleGiven, A_STYLE));

  const tally = tallyArgument(
    judgementArgument(judgements, "the judgements", invocation, 0),
    asAnswers(answers, invocation, ["", "", "", "answers"]),
  );
  const { above, relevant } = totalsOf(tally);
  if (relevant === 0) noData(NO_JUDGEMENT);
  return [[findingText(above, relevant, wanted, nounOf(kind, tally.relevant.length))]];
}

/** Several questions of the same cases are not so many cases: what is counted then is judgements. */
function nounOf(kind: unknown, columns: number): string {
  const given = valueOf(kind);
  if (isBlank(given)) return columns > 1 ? "judgements" : "cases";
  return typeof given === "string" ? textOf(given) : refuse(mustBe("the kind", given, A_KIND));
}
