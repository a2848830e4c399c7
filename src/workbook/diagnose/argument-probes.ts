import { conclusion } from "../../scoring/conclusion";
import { finding } from "../../scoring/finding";
import { SCHEME } from "../inspection/scheme";
import { FOUND } from "../texts/diagnose";
import { addressAt, echoFormula, rangeGiven, valueGiven } from "./echo";
import { CASES_TABLE, CELLS, SPILL_NAME } from "./inputs";
import type { LineKey } from "./line";

/** A formula of the temporary sheet, what it is assumed to show, and how that is told. */
export interface Probe {
  readonly key: LineKey;
  readonly formula: string;
  readonly assumed: readonly string[];
  /** Tells a cell's value in a few words. */
  readonly found: (value: unknown) => string;
  /** Excel may refuse the formula as it is written: it is written by itself. */
  readonly isOdd?: true;
}

const { area, single, second } = CELLS;
const isError = (value: unknown) => String(value).startsWith("#");

/** What an empty cell is where the add-in runs: Excel on the web hands null over, every other Excel 0. */
const emptyHere = () => (Office.context.platform === Office.PlatformType.OfficeOnline ? "null" : "0");

/** A single value and a range of the probes' usual argument beside it. */
const ofValue = (value: string) => echoFormula(value, area, single);
const ofRange = (range: string) => echoFormula("1", range, single);

const quoted = (...rows: readonly (readonly string[])[]) =>
  `[${rows.map((row) => `[${row.map((cell) => JSON.stringify(cell)).join(", ")}]`).join(", ")}]`;

/** Where Excel says that the arguments of a function stand. Messages name cells by it; without it, rows and columns. */
export function addressProbes(sheet: string): readonly Probe[] {
  const at = (address: string) => `${sheet}!${address}`;
  const probe = (key: LineKey, formula: string, index: number, ...assumed: readonly string[]): Probe => ({
    key,
    formula,
    assumed,
    found: addressAt(index),
  });
  return [
    probe("addressOfCell", ofValue(single), 0, at(single)),
    probe("addressOfRange", ofRange(area), 1, at(area)),
    probe("addressOfMore", echoFormula("1", area, second, single), 2, `${at(second)} and ${at(single)}`),
    probe("addressOfOmitted", ofValue(""), 0, FOUND.none),
    probe("addressOfLiteral", ofRange("{1,2}"), 1, FOUND.none),
    probe("addressInIf", ofRange(`IF(TRUE,${area})`), 1, at(area)),
    probe("addressOfResult", ofRange(`${area}&""`), 1, FOUND.none),
    probe("addressOfColumn", ofRange(`${CASES_TABLE}[Q]`), 1, at(CELLS.questionColumn)),
  ];
}

/** What reaches a function of what a formula gives it. */
export function argumentProbes(): readonly Probe[] {
  const [yes = ""] = SCHEME.answers.above;
  const [no = ""] = SCHEME.answers.below;
  const probe = (key: LineKey, formula: string, ...assumed: readonly string[]): Probe => ({
    key,
    formula,
    assumed,
    found: rangeGiven,
  });
  const cases = [
    ["C1", yes],
    ["C2", no],
  ];
  return [
    probe("emptyInRange", ofRange(CELLS.emptyRow), `[["${no}", ${emptyHere()}]]`),
    { ...probe("emptyCell", ofValue(CELLS.empty), "null", "0", '""'), found: valueGiven },
    probe("singleCell", ofRange(single), `"${yes}"`, quoted([yes])),
    probe("errorInRange", ofRange(CELLS.errorRow), `[[#N/A, "${yes}"]]`),
    probe("headingsAndData", ofRange(`${CASES_TABLE}[[#Headers],[#Data]]`), quoted(["Case", "Q"], ...cases)),
    probe("twoColumns", ofRange(`CHOOSE({1,2},${CASES_TABLE}[Case],${CASES_TABLE}[Q])`), quoted(...cases)),
    probe("indexRange", ofRange(`INDEX(${CELLS.around},7,1):INDEX(${CELLS.around},8,2)`), quoted([yes, yes], [no, no])),
    { ...probe("emptiedSetting", ofValue(`IF(ISBLANK(${CELLS.empty}),"",1)`), '""'), found: valueGiven },
    {
      key: "omitted",
      formula: `=OMI.CONCLUSION(1,,FALSE)`,
      assumed: [conclusion(1, SCHEME.line, undefined, SCHEME)],
      found: String,
    },
    {
      key: "listedWord",
      formula: `=OMI.FINDING(B3:B4,"percent")`,
      assumed: [finding(1, 2, "percent", "cases")],
      found: String,
    },
    {
      ...probe("wholeColumn", ofRange("B:B"), FOUND.itsCells, "#CALC!"),
      found: (value) => (isError(value) ? String(value) : FOUND.itsCells),
    },
    {
      ...probe("twoAreas", ofRange("(B3:B4,C3:C4)"), FOUND.notBoth),
      // The second of the areas begins with the answer that the first ends with.
      found: (value) => (rangeGiven(value).split(`"${no}"`).length > 2 ? FOUND.both : FOUND.notBoth),
      isOdd: true,
    },
    {
      ...probe("nameOfSpill", ofRange(`${SPILL_NAME}#`), quoted([yes], [no]), FOUND.anError),
      found: (value) => (isError(rangeGiven(value)) ? FOUND.anError : rangeGiven(value)),
      isOdd: true,
    },
  ];
}
