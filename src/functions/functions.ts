import { agreement } from "./agreement";
import { breakdown } from "./breakdown";
import { check } from "./check";
import { conclusion } from "./conclusion";
import { criterion } from "./criterion";
import { excelFunction, type OmiFunction } from "./excel-function";
import { finding } from "./finding";
import { interval } from "./interval";
import { level } from "./level";
import { proportion } from "./proportion";
import { questions } from "./questions";
import { recode } from "./recode";
import { rohThread } from "./roh-thread";
import { rohThreadInterval } from "./roh-thread-interval";
import { scores } from "./scores";
import { section } from "./section";
import { whatIf } from "./what-if";

/** Every function Excel can call: its permanent id, the function, and how many parameters it has. */
const FUNCTIONS: readonly (readonly [id: string, write: OmiFunction, parameters: number])[] = [
  ["PROPORTION", proportion, 2],
  ["CRITERION", criterion, 4],
  ["ROHTHREAD", rohThread, 1],
  ["SECTION", section, 5],
  ["SCORES", scores, 11],
  ["QUESTIONS", questions, 4],
  ["CHECK", check, 9],
  ["CONCLUSION", conclusion, 3],
  ["LEVEL", level, 1],
  ["FINDING", finding, 4],
  ["RECODE", recode, 2],
  ["AGREEMENT", agreement, 4],
  ["BREAKDOWN", breakdown, 7],
  ["WHATIF", whatIf, 5],
  ["INTERVAL", interval, 6],
  ["ROHTHREADINTERVAL", rohThreadInterval, 3],
];

for (const [id, write, parameters] of FUNCTIONS) CustomFunctions.associate(id, excelFunction(id, write, parameters));
