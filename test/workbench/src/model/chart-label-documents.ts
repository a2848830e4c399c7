import type { ChartLabelsDocument, LabelPart } from "../document/chart-document";
import type { ChartLabels } from "./chart-data-labels";
import type { LabelSettings, ResolvedLabel } from "./chart-label-settings";
import { applyPartLook, partLook } from "./chart-look-documents";

const PARTS: readonly LabelPart[] = ["Value", "CategoryName", "SeriesName", "Percentage"];
const SEPARATOR = ", ";

/**
 * The labels of a series or of a point as a file holds them.
 * @param hasPosition whether somebody chose where they stand
 */
export function labelsDocument(
  { format }: ChartLabels,
  resolved: ResolvedLabel,
  hasPosition: boolean,
): ChartLabelsDocument {
  const { position, separator, numberFormat } = resolved;
  return {
    shows: PARTS.filter((part) => resolved[`show${part}`]),
    ...(hasPosition && { position }),
    ...(separator !== SEPARATOR && { separator }),
    ...(numberFormat !== null && { numberFormat }),
    look: partLook(format),
  };
}

/** Gives the labels of a series or of a point what the document says. */
export function applyLabels(labels: ChartLabels, settings: LabelSettings, document: ChartLabelsDocument) {
  const { shows, position, separator, numberFormat = null, look } = document;
  for (const part of PARTS) settings[`show${part}`] = shows.includes(part);
  Object.assign(settings, { numberFormat }, position && { position }, separator !== undefined && { separator });
  applyPartLook(labels.format, look);
}
