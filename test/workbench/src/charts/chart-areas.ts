import type { ChartDocument, ChartSource, ChartTextDocument } from "../document/chart-document";
import type { Draft } from "../document/draft";
import type { SheetArea } from "../grid/a1";

/** The cells that a part of an open chart follows; null where they are gone. */
export function areaOf({ cells }: ChartSource): SheetArea | null {
  return cells && { ...cells.area, sheetId: cells.sheet };
}

/** An area as an open chart keeps it. */
export function sourceOf(area: SheetArea | null): Draft<ChartSource> {
  if (!area) return { cells: null };
  const { sheetId, firstRow, firstColumn, lastRow, lastColumn } = area;
  return { cells: { sheet: sheetId, area: { firstRow, firstColumn, lastRow, lastColumn } } };
}

/** Everything in a chart that follows cells. */
export function sourcesOf(document: Draft<Pick<ChartDocument, "title" | "categoryAxis" | "valueAxis" | "series">>) {
  const { title, categoryAxis, valueAxis, series } = document;
  const texts: (Draft<ChartTextDocument> | undefined)[] = [title.text, categoryAxis.title.text, valueAxis.title.text];
  return [...texts, ...series.flatMap(({ name, values, categories }) => [name, values, categories])].filter(
    (source) => typeof source === "object",
  );
}
