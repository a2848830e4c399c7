import { absoluteReference, cellAddress } from "../../inspection/a1";
import { findChart } from "../../report/chart/find-chart";
import { PROOF } from "../../texts/proof";
import type { Difference } from "./shown-figures";

/** The columns behind Chart 1 that its series draw, counted from 0 within OMI_ChartData. */
const SERIES = [2, 3, 4];
const CLOSE = 1e-12;

/** What was compared of Chart 1, and what differs. */
export interface ChartProof {
  readonly differences: readonly Difference[];
  /** Whether this Excel tells which cells a chart draws. */
  readonly tellsAddresses: boolean;
}

/**
 * Whether Chart 1, where there is one, draws the cells behind it: the name and every value of each series, and the addresses
 * of values and categories where Excel tells them (ExcelApi 1.15). Four syncs.
 * @param data the cells of OMI_ChartData, loaded
 */
export async function proveChart(context: Excel.RequestContext, data: Excel.Range): Promise<ChartProof> {
  const tellsAddresses = Office.context.requirements.isSetSupported("ExcelApi", "1.15");
  const chart = await findChart(context);
  if (!chart) return { differences: [], tellsAddresses: true };
  const series = chart.series.load("items/name");
  await context.sync();
  const drawn = series.items.map((one) => ({
    name: one.name,
    values: one.getDimensionValues("Values"),
    sources: tellsAddresses
      ? [one.getDimensionDataSourceString("Values"), one.getDimensionDataSourceString("Categories")]
      : [],
  }));
  await context.sync();
  const cells = data.values as unknown[][];
  const differences = SERIES.flatMap((column, index): Difference[] => {
    const one = drawn[index];
    const name = String(cells[0]?.[column]);
    const values = areaOf(data, column, column);
    const found = (sentence: string): Difference[] => [{ address: values, sentence, cure: "chart" }];
    if (!one || drawn.length !== SERIES.length) return index === 0 ? found(PROOF.chart.series(drawn.length)) : [];
    const right = [values, areaOf(data, 0, 1)];
    const wrong = one.sources.findIndex(({ value }, place) => plain(value) !== plain(right[place]!));
    if (wrong >= 0) return found(PROOF.chart.source(name, one.sources[wrong]!.value || PROOF.nothing, right[wrong]!));
    if (one.name !== name) return found(PROOF.chart.name(one.name, name));
    const expected = cells.slice(1).map((row) => row[column]);
    return hasValues(one.values.value, expected) ? [] : found(PROOF.chart.values(name));
  });
  return { differences, tellsAddresses };
}

/** The address of columns behind the chart, without their headings. */
function areaOf({ worksheet, rowIndex, columnIndex, rowCount }: Excel.Range, first: number, last: number): string {
  const from = cellAddress(rowIndex + 1, columnIndex + first);
  return `${worksheet.name}!${from}:${cellAddress(rowIndex + rowCount - 1, columnIndex + last)}`;
}

const plain = (reference: string) =>
  absoluteReference(reference.replace(/^=/, "").replaceAll("$", "")).replaceAll("'", "").toUpperCase();

/** Excel hands values over as text; what a chart does not draw, #N/A, is left out, empty or the error. */
function hasValues(drawn: readonly unknown[], expected: readonly unknown[]): boolean {
  const numbers = (cells: readonly unknown[]) =>
    cells.filter((cell) => cell !== "" && cell !== null && Number.isFinite(Number(cell))).map(Number);
  const [shown, right] = [numbers(drawn), numbers(expected)];
  return shown.length === right.length && shown.every((one, index) => Math.abs(one - right[index]!) <= CLOSE);
}
