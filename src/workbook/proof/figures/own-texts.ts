import { textOf } from "../../../scoring/cell";
import { spelled } from "../../inspection/formula-text";
import { ANYTHING } from "../../judge/same-figure";
import { stateOf } from "../../inspection/state";
import { isTitleFormula } from "../../report/chart/chart-title";
import { chartTitleFormula } from "../../report/content/report-formulas";
import { PROOF } from "../../texts/proof";
import { PRINTED, TITLES } from "../../texts/report";
import { STATE_WORDS } from "../../texts/state";
import { readCell } from "./cells-of";
import type { Difference, ShownFigure } from "./shown-figures";

const CAPTIONS: readonly string[] = [PRINTED.table1, PRINTED.table2, PRINTED.caution];

/**
 * The caption of a block, or what a line of it is about: whoever has written words of their own keeps them, but nothing at all,
 * or the words of another block, are not accepted.
 */
export function ownText(block: Excel.Range, row: number, column: number, title: string, expected: string): ShownFigure {
  const cell = readCell(block, row, column);
  const known = { ...cell, what: PROOF.textOf(title), expected };
  const isOthers = CAPTIONS.some((caption) => caption !== expected && textOf(cell.value) === caption);
  return isOthers ? { ...known, isWritten: true, ownFormula: expected } : { ...known, isOwnText: true };
}

/** The settings that the title of Chart 1 names the inspection by; loaded by loadCells, missing where their names are. */
export interface TitleSettings {
  readonly area: Excel.Range | undefined;
  readonly month: Excel.Range | undefined;
  /** What the title says until it is final. */
  readonly state: Excel.Range | undefined;
}

/** The cell that Chart 1 has its title from: the add-in's formula must show the settings; any other words are the user's. */
export function figureOfChartTitle(cell: Excel.Range, { area, month, state }: TitleSettings): ShownFigure {
  const read = readCell(cell, 0, 0);
  const formula = String(read.formula);
  const { title, inspection } = PRINTED.chart;
  const held = (setting: Excel.Range | undefined) => (setting ? readCell(setting, 0, 0).value : "");
  const [where, when] = [held(area), held(month)];
  // A month that has become a date is written out in the language of the computer.
  const inWords = typeof when === "number" ? ANYTHING : String(when);
  const expected = [
    `${title}\n${inspection}`,
    where === "" ? "" : ` - ${String(where)}`,
    inWords === "" ? "" : ` (${inWords})`,
    state ? STATE_WORDS.inTitle(stateOf(readCell(state, 0, 0).value)) : "",
  ].join("");
  const known = { ...read, what: PROOF.textOf(TITLES.chart), expected };
  const own = chartTitleFormula(state !== undefined);
  if (spelled(formula) === spelled(own)) return { ...known, ownFormula: formula };
  if (isTitleFormula(formula)) return { ...known, ownFormula: own };
  return { ...known, isOwnText: true, cure: "chart" };
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * The title that a chart draws, which is that of its cell: the add-in's own words for another inspection are a difference, what
 * somebody has typed on the chart is theirs. Undefined where there is none.
 * @param drawn the title's text; "" where it is not shown
 */
export function titleDifference(cell: Excel.Range, drawn: string): Difference | undefined {
  const { address, text } = readCell(cell, 0, 0);
  const isOurs = plain(drawn).startsWith(PRINTED.chart.title);
  if (!isOurs || plain(drawn) === plain(text)) return undefined;
  return { address, sentence: PROOF.chart.title(plain(drawn), plain(text)) };
}
