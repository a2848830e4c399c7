import { conclusion, isBelowLine } from "./conclusion";
import { inspectionRow } from "./inspection-row";
import type { JudgedInspection } from "./judge-inspection";
import type { Problem } from "./problem";
import type { Refused, SpillCell } from "./refused";
import { cleanScore } from "./score";
import type { ScoredCriterion } from "./score-inspection";
import type { Scored } from "./scored";
import { problemSentence, type Wording } from "./texts/problem-sentences";
import { sectionTitle } from "./texts/scheme-words";
import { criterionNote, OVERRIDE_UNUSED, sectionNote, sentences, threadNote } from "./texts/score-notes";

/** The headings of what OMI.SCORES spills; whoever reads it finds its columns by them. */
export const SCORES_HEADINGS = [
  "Criterion",
  "Score",
  "Below",
  "Conclusion",
  "Cases",
  "Questions",
  "Relevant",
  "Missing",
  "Note",
  "Fingerprint",
] as const;

/**
 * What OMI.SCORES spills, headings first: the criteria of each scored section that have questions, then the section; the
 * Thread; the criteria that are rated; the inspection as a whole. Scores are 0 to 1; what is refused is a cell that says
 * why, and so does its Note.
 */
export function scoresSpill(judged: JudgedInspection, wording: Wording): SpillCell[][] {
  const { scheme } = wording;
  const cases = judged.inspection.cases.count;
  const rows: SpillCell[][] = [[...SCORES_HEADINGS]];
  for (const section of judged.sections) {
    for (const criterion of section.criteria) rows.push(criterionRow(criterion, judged, wording));
    const title = sectionTitle(section.section.number, scheme);
    rows.push(scoreRow(title, section, judged, sectionNote(section, cases), wording));
  }
  const note = threadNote(judged.thread, cases, scheme);
  rows.push(scoreRow(scheme.thread, judged.thread, judged, note, wording));
  rows.push(...ratingRows(judged, wording), inspectionRow(judged, wording));
  return rows;
}

function criterionRow(scored: ScoredCriterion, judged: JudgedInspection, wording: Wording): SpillCell[] {
  const { line, overrides, inspection } = judged;
  const override = overrides.refusal ?? overrides.of.get(scored.criterion);
  const isWord = typeof override !== "object";
  const isUnused = isWord && override !== undefined && scored.score === undefined && !scored.refusal;
  const note = criterionNote(scored, inspection.cases.count);
  const notes = [isWord ? "" : problemSentence(override, wording), note, isUnused ? OVERRIDE_UNUSED : ""];
  const row = scoreRow(scored.criterion.id, scored, judged, sentences(notes), wording);
  if (!isWord) row[CONCLUSION] = refusedCell(override, wording);
  else if (scored.score === undefined || typeof line !== "number") row[CONCLUSION] = row[BELOW]!;
  else row[CONCLUSION] = conclusion(scored.score, line, override, wording.scheme);
  return row;
}

const BELOW = SCORES_HEADINGS.indexOf("Below");
const CONCLUSION = SCORES_HEADINGS.indexOf("Conclusion");

/** The row of a criterion, a section or the Thread, without a conclusion. */
function scoreRow(
  title: string,
  { questions, score, refusal }: Scored,
  { line, inspection }: JudgedInspection,
  note: string,
  wording: Wording,
): SpillCell[] {
  let relevant = 0;
  let missing = 0;
  for (const tallied of questions) {
    relevant += tallied.relevant;
    missing += tallied.missing;
  }
  const counts = [inspection.cases.count, questions.length, relevant, missing];
  if (refusal) {
    const refused = refusedCell(refusal, wording);
    return [title, refused, refused, "", ...counts, refused.refused, ""];
  }
  if (score === undefined) return [title, "", "", "", ...counts, note, ""];
  if (typeof line === "number") return [title, cleanScore(score), isBelowLine(score, line), "", ...counts, note, ""];
  const refused = refusedCell(line, wording);
  return [title, cleanScore(score), refused, "", ...counts, sentences([refused.refused, note]), ""];
}

/** The criteria that are rated in words, each with its rating. */
function ratingRows({ inspection, ratings }: JudgedInspection, wording: Wording): SpillCell[][] {
  const rated = [...inspection.criteria.values()].filter(({ section }) => !section.isScored);
  return rated.map((criterion) => {
    const rating = ratings.refusal ?? ratings.of.get(criterion) ?? "";
    if (typeof rating === "string") return [criterion.id, "", "", rating, "", "", "", "", "", ""];
    const refused = refusedCell(rating, wording);
    return [criterion.id, "", "", refused, "", "", "", "", refused.refused, ""];
  });
}

function refusedCell(problem: Problem, wording: Wording): Refused {
  return { refused: problemSentence(problem, wording) };
}
