/**
 * Times one thing in a process of its own, so that nothing measured before has warmed or spoilt the engine:
 * node time-in-fresh-process.js WHAT CASES [KIND]. Prints milliseconds: the median of several runs once warm, or the one run of "first".
 */
import { fourRows, fourRowsOfText, oneCellAtATime } from "./floor.js";
import { randomInspection } from "./inspection.js";
import { loadFunctions } from "./load-functions.js";

const [what, caseCount, kind] = [process.argv[2], Number(process.argv[3]), process.argv[4]];
const { cases, questions, list } = randomInspection(caseCount, kind);
const width = cases[0].length - 1;
const functions = loadFunctions();

const floor = (loop) => () => loop(cases, new Int32Array(width), new Int32Array(width));
const ids = questions.slice(1).map(([id]) => id);
/** Excel hands over null for every argument that is left out. */
function scores() {
  return functions.get("SCORES")(cases, questions, null, null, null, list, null, null, null, {});
}

const WORK = {
  first: scores,
  scores,
  json: () => JSON.parse(JSON.stringify([cases, questions])),
  fourRows: floor(fourRows),
  fourRowsOfText: floor(fourRowsOfText),
  oneCellAtATime: floor(oneCellAtATime),
  pass: passOverJudgements(),
};

function passOverJudgements() {
  // PROPORTION over every judgement is the pass over the cells (counts, unknown text, what each row stands for) with next to
  // nothing around it.
  const judgements = cases.slice(1).map((row) => row.slice(1, ids.length + 1));
  return () => functions.get("PROPORTION")(judgements, list, {});
}

// The engine compiles what it has seen often: the first half of the runs warms it up and is not counted.
const runs = what === "first" ? 1 : Math.max(30, Math.min(2000, Math.round(200_000 / caseCount)));
const times = [];
for (let run = 0; run < runs; run++) {
  const start = process.hrtime.bigint();
  WORK[what]();
  times.push(Number(process.hrtime.bigint() - start) / 1e6);
}
const counted = times.slice(Math.floor(runs / 2)).sort((a, b) => a - b);
console.log(counted[Math.floor(counted.length / 2)]);
