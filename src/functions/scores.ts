import { cleanScore } from "../scoring/score";
import type { Scored } from "../scoring/score-inspection";
import { ROH_THREAD, sectionTitle } from "../scoring/texts/published-words";
import { criterionNote, sectionNote, threadNote } from "../scoring/texts/score-notes";
import { problemSentence, type NamePlace } from "../scoring/texts/problem-sentences";
import { asFlag } from "./arguments";
import { valueError } from "./excel-errors";
import { scoreTables } from "./table-arguments";

const HEADINGS = ["Criterion", "Score", "Questions", "Relevant", "Missing", "Note"];

/**
 * Spills the score of every general criterion of sections 1 to 3, of each section and of the RoH Thread, with what stands
 * behind each: its questions, relevant judgements, missing judgements and a note.
 * @customfunction SCORES SCORES
 * @helpurl https://localhost:3000/help.html#scores
 * @param cases The table of cases with its headings: a column Case, and a column for each question, headed by its id.
 * @param questions The list of questions with its headings: Question, Criterion, Summary, RoH.
 * @param [summaryWeight] The summary question's share of a criterion's score, 0 to 1. If omitted, 0.2.
 * @param [summaryInThread] Whether summary questions marked RoH count in the RoH Thread. If omitted, TRUE.
 * @param invocation Where the arguments stand, from Excel.
 * @requiresParameterAddresses
 * @returns One row a score: Criterion, Score (0 to 1), Questions, Relevant, Missing, Note.
 */
export function scores(
  cases: any[][],
  questions: any[][],
  summaryWeight?: any,
  summaryInThread?: any,
  invocation?: CustomFunctions.Invocation,
): any[][] {
  const inThread = asFlag(summaryInThread, "the argument summaryInThread", true);
  const { scored, name } = scoreTables(cases, questions, summaryWeight, 2, invocation, inThread);
  const row = (title: string, one: Scored, note: string) => scoreRow(title, one, note, name);
  const rows: unknown[][] = [HEADINGS];
  for (const one of scored.sections) {
    for (const ofCriterion of one.criteria) {
      rows.push(row(ofCriterion.criterion.id, ofCriterion, criterionNote(ofCriterion)));
    }
    rows.push(row(sectionTitle(one.section), one, sectionNote(one)));
  }
  rows.push(row(ROH_THREAD, scored.thread, threadNote(scored.thread)));
  return rows;
}

function scoreRow(title: string, { questions, score, refusal }: Scored, note: string, name: NamePlace): unknown[] {
  let relevant = 0;
  let missing = 0;
  for (const tallied of questions) {
    relevant += tallied.relevant;
    missing += tallied.missing;
  }
  if (refusal) {
    const sentence = problemSentence(refusal, name);
    return [title, valueError(sentence), questions.length, relevant, missing, sentence];
  }
  return [title, score === undefined ? "" : cleanScore(score), questions.length, relevant, missing, note];
}
