import { spelled } from "../../inspection/formula-text";
import { defineName } from "../../inspection/workbook-names";
import { NAMES } from "../../inspection/names";
import { chartTitleFormula } from "../content/report-formulas";

/** How many cells below the chart's figures are looked at for one that is free. */
const ROWS = 20;
const GREY = "#595959";

/**
 * The cell that holds the title of Chart 1, so that the title follows the settings; made below the chart's figures where it is
 * missing. A user's own words stay. One sync; its address is there after the next.
 */
export async function titleCell(
  context: Excel.RequestContext,
  data: Excel.Range,
  names: Set<string>,
): Promise<Excel.Range> {
  const named = names.has(NAMES.chartTitle)
    ? context.workbook.names.getItem(NAMES.chartTitle).getRangeOrNullObject().load("address,formulas")
    : null;
  const below = data.getColumn(0).getRowsBelow(ROWS).load("formulas");
  await context.sync();
  const there = named?.isNullObject === false ? named : null;
  const formula = chartTitleFormula(names.has(NAMES.state));
  const held = there ? String((there.formulas as unknown[][])[0]?.[0]) : "";
  if (there && held !== "" && (!isTitleFormula(held) || spelled(held) === spelled(formula))) return there;
  const cell = there ?? freeCell(below);
  // Named first and written last: an empty cell of the name is filled the next time.
  if (!there) defineName({ context, names }, NAMES.chartTitle, cell);
  cell.numberFormat = [["General"]];
  cell.format.font.color = GREY;
  cell.formulas = [[formula]];
  return cell.load("address");
}

/** Whether a formula is one that the add-in has given the title, before the workbook had a state or since. */
export const isTitleFormula = (formula: string): boolean =>
  [true, false].some((hasState) => spelled(chartTitleFormula(hasState)) === spelled(formula));

/** A row is left free below the figures, so that they end where they end. */
function freeCell(below: Excel.Range): Excel.Range {
  const formulas = (below.formulas as unknown[][]).map(([formula]) => formula);
  const free = formulas.findIndex((formula, row) => row > 0 && formula === "");
  return below.getCell(free < 0 ? ROWS : free, 0);
}
