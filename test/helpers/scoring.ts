import { OMI_2007_RULES } from "../../src/scheme/omi-2007-rules";
import { answersOf } from "../../src/scoring/answers";
import { checkInspection } from "../../src/scoring/check-inspection";
import { indexCriteria } from "../../src/scoring/criterion";
import { judgeInspection, type InspectionArguments } from "../../src/scoring/judge-inspection";
import type { Place, Problem } from "../../src/scoring/problem";
import { readInspection } from "../../src/scoring/read-inspection";
import { scoreInspection } from "../../src/scoring/score-inspection";
import { publishedSettings, type ScoringSettings } from "../../src/scoring/scored";
import { problemSentence } from "../../src/scoring/texts/problem-sentences";
import type { Table } from "./example";

/** The published scheme with its own answers, which most tests score by. */
export const SCHEME = OMI_2007_RULES;
export const ANSWERS = answersOf(SCHEME);
export const CRITERIA = indexCriteria(SCHEME);

export const readTables = (cases: Table, questions: Table) => readInspection(cases, questions, ANSWERS, SCHEME);

export const scoreTables = (cases: Table, questions: Table, changes: Partial<ScoringSettings> = {}) =>
  scoreInspection(cases, questions, { ...publishedSettings(SCHEME), ...changes }, SCHEME);

export const checkTables = (cases: Table, questions: Table) => checkGiven({ cases, questions });

/** What Check lists of all that OMI.SCORES can be given. */
export const checkGiven = (given: InspectionArguments) => checkInspection(judgeInspection(given, SCHEME), given);

/** A problem in words, its cells named by `name`. */
export const sentenceOf = (problem: Problem, name: (place: Place) => string) =>
  problemSentence(problem, { name, scheme: SCHEME, answers: ANSWERS });
