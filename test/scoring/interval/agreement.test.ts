import fs from "node:fs";
import { call } from "../../helpers/excel";
import { ANSWERS, SCHEME } from "../../helpers/scoring";
import { judgeInspection } from "../../../src/scoring/judge-inspection";
import { scoresSpill } from "../../../src/scoring/scores-spill";

interface Sample {
  readonly name: string;
  readonly summary: boolean;
  readonly weight: number;
  readonly confidence: number;
  readonly population: number | null;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly strata: readonly string[] | null;
  /** One text a case, its judgements with blanks between. */
  readonly judgements: readonly string[];
}

/** What R's package survey gives; make-expected.R beside it says how. */
const SAMPLES = JSON.parse(fs.readFileSync("test/scoring/survey/expected.json", "utf8")) as Sample[];
const AS_NEAR = 1e-9;

/** The sample as the tables of an inspection with one criterion. */
function tablesOf({ judgements, strata, summary }: Sample) {
  const rows = judgements.map((text) => text.split(" "));
  const ids = rows[0]!.map((_, at) => `Q1.1-${at + 1}`);
  const cases = [
    ["Case", ...(strata ? ["Stratum"] : []), ...ids],
    ...rows.map((row, at) => [`C${at}`, ...(strata ? [strata[at]!] : []), ...row]),
  ];
  const last = ids.length - 1;
  const questions = [
    ["Question", "Criterion", "Summary", "RoH"],
    ...ids.map((id, at) => [id, "1.1", summary && at === last ? "yes" : "", ""]),
  ];
  return { cases, questions, rows };
}

const expectNear = (found: readonly unknown[], { score, low, high }: Sample) =>
  found.forEach((one, at) => expect(Math.abs((one as number) - [score, low, high][at]!)).toBeLessThan(AS_NEAR));

describe.each(SAMPLES.map((sample) => [sample.name, sample] as const))("%s", (_, sample) => {
  const { cases, questions, rows } = tablesOf(sample);
  const { weight, confidence, population } = sample;

  test("OMI.SCORES gives the bounds of R's package survey, of the section too", () => {
    const args = [cases, questions, weight, null, null, null, null, null, null, confidence, population];
    const spill = call("SCORES", args) as unknown[][];
    for (const row of [spill[1]!, spill[2]!]) expectNear([row[1], row[10], row[11]], sample);
  });

  test("the core gives the same as the built functions", () => {
    const given = { cases, questions, summaryWeight: weight, confidence, population };
    const wording = { name: () => "", scheme: SCHEME, answers: ANSWERS };
    const row = scoresSpill(judgeInspection(given, SCHEME), wording)[1]!;
    expectNear([row[1], row[10], row[11]], sample);
  });

  test("OMI.INTERVAL gives them where the sample is one stratum, with the summary question apart", () => {
    if (sample.strata) return;
    const last = rows[0]!.length - 1;
    const others = sample.summary ? rows.map((row) => row.slice(0, last)) : rows;
    const summary = sample.summary ? rows.map((row) => [row[last]]) : null;
    const [[low, high]] = call("INTERVAL", [others, summary, weight, confidence, population]) as [[number, number]];
    expectNear([sample.score, low, high], sample);
  });
});
