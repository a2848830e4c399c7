import type { Chance } from "./chance";

const RIGHT = ["Y", "N", "N/A", "y", "yes", "No", "Don't know", "n.a.", "Sufficient", "poor", "Not applicable"];
/** Spelled oddly, and still what a person reads as an answer. */
const ODD = [
  "Y ",
  " n",
  "Y\u00a0",
  "\u200bY",
  "Y\u200b",
  "Not\u00a0applicable",
  "Don\u2019t know",
  "\uff39",
  "yEs",
  "N\u00ad",
  "N/A\n",
];
const WRONG = ["Yse", "?", "Y*", "1", "TRUE", "#N/A", "maybe", "Y/N", "\u0423", "'0.5"];
/** Nothing that anybody sees; a typed 0 cannot be told from it on the desktop. */
const BLANK = ["", "", "", " ", "\u00a0", "\u200b", "\t", "0"];

/** What a person types or pastes for a judgement: mostly an answer. */
export function judgement(chance: Chance): string {
  const number = chance.below(100);
  if (number < 65) return chance.pick(RIGHT);
  if (number < 82) return chance.pick(ODD);
  return chance.pick(number < 90 ? BLANK : WRONG);
}

/** A word that nothing stands for. */
export const wrongWord = (chance: Chance) => chance.pick(WRONG);
export const blankWord = (chance: Chance) => chance.pick(BLANK);
export const rightWord = (chance: Chance) => chance.pick(RIGHT);

export const OVERRIDES = [
  "Urgent priority",
  "Priority",
  "Good",
  "good ",
  "urgent\u00a0priority",
  "",
  "",
  "Urgent",
  "?",
];
export const RATINGS = [
  "Well met",
  "Satisfactorily met",
  "Partly met",
  "Not met",
  "well met",
  "Partly  met",
  "",
  "Partially met",
];
