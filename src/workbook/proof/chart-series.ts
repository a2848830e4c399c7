import { absoluteReference } from "../inspection/a1";
import { findChart } from "../report/chart/find-chart";
import { PROOF } from "../texts/proof";
import type { Difference } from "./shown-figures";

/** The columns behind Chart 1 that its series draw, counted from 0 within OMI_ChartData. */
const SERIES = [2, 3, 4];

/** Whether the series of Chart 1, where there is one, draw the cells behind it, by their addresses. Three syncs. */
export async function chartDifferences(context: Excel.RequestContext, data: Excel.Range): Promise<Difference[]> {
  const chart = await findChart(context);
  if (!chart) return [];
  const series = chart.series.load("items/name");
  const columns = SERIES.map((column) =>
    data
      .getCell(1, column)
      .getResizedRange(data.rowCount - 2, 0)
      .load("address"),
  );
  await context.sync();
  const sources = series.items.map((one) => one.getDimensionDataSourceString("Values"));
  await context.sync();
  const plain = (reference: string) =>
    absoluteReference(reference.replace(/^=/, "").replaceAll("$", "")).replaceAll("'", "");
  return columns.flatMap(({ address }, index): Difference[] => {
    if (sources.length === SERIES.length && plain(sources[index]?.value ?? "") === plain(address)) return [];
    return [{ address: "", sentence: PROOF.chart(series.items[index]?.name ?? String(index + 1)), cure: "chart" }];
  });
}
