import type { Conclusion } from "../scheme/scheme";
import { conclusion, isBelowLine } from "./conclusion";
import { countsOf, inspectionRow } from "./inspection-row";
import type { JudgedInspection } from "./judge-inspection";
import { isRefused, type SpillCell } from "./refused";
import { refusedCell } from "./refused-cell";
import { INTERVAL_HEADINGS, intervalCells, intervalNote } from "./interval/interval-cells";
import { cleanScore } from "./score";
import type { ScoredCriterion } from "./score-inspection";
import type { Scored } from "./scored";
import type { Wording } from "./texts/problem-words";
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
 * why, and so does its Note. Where intervals are asked for, Low and High follow.
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
  if (judged.intervals) addIntervals(rows, judged, wording);
  return rows;
}

function criterionRow(scored: ScoredCriterion, judged: JudgedInspection, wording: Wording): SpillCell[] {
  const { line, overrides, inspection } = judged;
  const { criterion, score, refusal } = scored;
  const override = overrides.refusal ?? overrides.of.get(criterion);
  const refused = typeof override === "object" ? refusedCell(override, wording) : undefined;
  const isUnused = override !== undefined && score === undefined && !refusal;
  const note = criterionNote(scored, inspection.cases.count);
  const notes = [refused?.refused ?? "", note, isUnused && !refused ? OVERRIDE_UNUSED : ""];
  const row = scoreRow(criterion.id, scored, judged, sentences(notes), wording);
  if (refused) row[CONCLUSION] = refused;
  else if (score === undefined || typeof line !== "number") row[CONCLUSION] = row[BELOW]!;
  else row[CONCLUSION] = conclusion(score, line, override as Conclusion | undefined, wording.scheme);
  return row;
}

/** Two more columns for the rows of scores, which come first, and empty ones for the others. */
function addIntervals([headings, ...rows]: SpillCell[][], judged: JudgedInspection, wording: Wording): void {
  headings!.push(...INTERVAL_HEADINGS);
  const scored = [...judged.sections.flatMap((section) => [...section.criteria, section]), judged.thread];
  rows.forEach((row, place) => {
    const one = scored[place];
    if (one) row[NOTE] = sentences([row[NOTE] as string, intervalNote(one, judged, wording)]);
    row.push(...(one ? intervalCells(one, judged, wording) : ["", ""]));
  });
}

const NOTE = SCORES_HEADINGS.indexOf("Note");
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
  const counts = [inspection.cases.count, ...countsOf(questions)];
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
    const cell = typeof rating === "string" ? rating : refusedCell(rating, wording);
    return [criterion.id, "", "", cell, "", "", "", "", isRefused(cell) ? cell.refused : "", ""];
  });
}
