/**
 * npm run bench: what scoring costs, as ratios taken within one run. `-- --json` prints one JSON object for machines.
 * Every figure is the median of fresh processes that take turns, so that a slow moment hits all alike.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import zlib from "node:zlib";
import { KINDS } from "./inspection.js";

const SIZES = [100, 1000, 10000];
const TURNS = 5;
const FLOORS = ["fourRows", "fourRowsOfText", "oneCellAtATime"];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const time = (what, cases, ...kind) => {
  return Number(execFileSync(process.execPath, ["test/bench/time-in-fresh-process.js", what, String(cases), ...kind]));
};

const measured = SIZES.map((cases) => {
  const times = { scores: [], pass: [], json: [], ...Object.fromEntries(FLOORS.map((floor) => [floor, []])) };
  for (let turn = 0; turn < TURNS; turn++) for (const what of Object.keys(times)) times[what].push(time(what, cases));
  const medians = Object.fromEntries(Object.entries(times).map(([what, values]) => [what, median(values)]));
  return { cases, ...medians, floor: Math.min(...FLOORS.map((floor) => medians[floor])) };
});

/** What people's sheets hold, at 1,000 cases, as multiples of the time that Y, N and N/A take. */
const kindTimes = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []]));
for (let turn = 0; turn < TURNS; turn++) {
  for (const [kind, times] of Object.entries(kindTimes)) times.push(time("scores", 1000, kind));
}
const usual = median(kindTimes[Object.keys(KINDS)[0]]);

const result = {
  sizes: SIZES,
  scoreOverFloor: measured.map(({ scores, floor }) => round(scores / floor)),
  passOverFloor: measured.map(({ pass, floor }) => round(pass / floor)),
  scoreOverJson: measured.map(({ scores, json }) => round(scores / json)),
  kindsOverUsual: Object.fromEntries(
    Object.entries(kindTimes).map(([kind, times]) => [kind, round(median(times) / usual)]),
  ),
  firstCallMs: round(median(Array.from({ length: 9 }, () => time("first", 100)))),
  functionsGzipBytes: zlib.gzipSync(fs.readFileSync("dist/functions.js"), { level: 9 }).length,
};

if (process.argv.includes("--json")) console.log(JSON.stringify(result));
else {
  console.log("150 questions; milliseconds are medians, on this machine at this moment; quote the ratios");
  console.table(
    measured.map((one, index) => ({
      cases: one.cases,
      "SCORES ms": round(one.scores),
      "pass ms": round(one.pass),
      "floor ms": round(one.floor),
      "JSON ms": round(one.json),
      "pass / floor (target 2)": result.passOverFloor[index],
      "SCORES / JSON (target 0.10; 0.15 at 100)": result.scoreOverJson[index],
      "SCORES / floor": result.scoreOverFloor[index],
    })),
  );
  console.log("OMI.SCORES over 1,000 cases as people write them, as multiples of Y, N and N/A (target 2):");
  console.table(result.kindsOverUsual);
  console.log(`first call in a fresh process, 100 cases: ${result.firstCallMs} ms (target 5)`);
  console.log(`functions.js: ${result.functionsGzipBytes} bytes gzip (target 14 kB)`);
}

function round(value) {
  return Number(value.toPrecision(3));
}
