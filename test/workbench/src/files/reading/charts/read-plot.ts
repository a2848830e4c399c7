import type { ChartDocument } from "../../../document/chart-document";
import type { ChartType } from "../../../document/chart-document";
import { chartTypeOf, familyOf } from "../../../document/chart-types";
import { CHART_GROUPS, documentWord, GROUPINGS } from "../../chart-words";
import * as texts from "../../chart-texts";
import { child, childrenOf } from "../../xml/find-elements";
import type { XmlElement } from "../../xml/read-xml";
import { flagOf, numberOf, valueOf } from "./chart-reading";
import type { FoundSeries } from "./read-series";

/** What is drawn in a chart, and with which axes. */
export interface Plot {
  readonly type: ChartType;
  readonly series: readonly FoundSeries[];
  readonly columns: ChartDocument["columns"];
  readonly categoryAxis: XmlElement | undefined;
  readonly valueAxis: XmlElement | undefined;
}

/** Finds the series of a chart in their order; says why where the workbench cannot draw them. */
export function readPlot(area: XmlElement | undefined): Plot | { readonly refusal: string } {
  const groups = (area?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  if (groups.length === 0) return { refusal: texts.NO_CHART_PART };
  const unknown = groups.find(({ name }) => !documentWord(CHART_GROUPS, name));
  if (unknown) return { refusal: texts.CHART_KIND(unknown.name) };
  const found = groups.flatMap((group) =>
    childrenOf(group, "ser").map((xml) => ({
      xml,
      group,
      type: typeOf(group, xml),
      order: numberOf(xml, "order") ?? 0,
    })),
  );
  const types = [...found.map(({ type }) => type), ...groups.map((group) => typeOf(group, undefined))];
  if (new Set(types.map(familyOf)).size > 1) return { refusal: texts.MIXED_CHART };
  const [ids, ...others] = groups.map((group) => childrenOf(group, "axId").map(({ attributes }) => attributes["val"]));
  if (others.some((one) => one.some((id) => !ids!.includes(id)))) return { refusal: texts.SECOND_AXES };
  found.sort((one, other) => one.order - other.order);
  const axes = ids!.map((id) =>
    (area?.children ?? []).find((one) => /Ax$/.test(one.name) && valueOf(one, "axId") === id),
  );
  const isScatter = groups[0]!.name === "scatterChart";
  return {
    type: found[0]?.type ?? types[0]!,
    series: found.map(({ xml, group, type }, place) => ({ xml, group, type, place })),
    columns: columnsOf(groups.find(({ name }) => name === "barChart")),
    categoryAxis: isScatter ? axes[0] : axes.find((axis) => axis && axis.name !== "valAx"),
    valueAxis: isScatter ? axes[1] : axes.find((axis) => axis?.name === "valAx"),
  };
}

/** The type of a series in its group. */
function typeOf(group: XmlElement, series: XmlElement | undefined): ChartType {
  const drawn = documentWord(CHART_GROUPS, group.name)!;
  const stacking = documentWord(GROUPINGS, valueOf(group, "grouping")) ?? "none";
  const symbol = valueOf(child(series, "marker"), "symbol");
  const showsMarkers = symbol === undefined ? flagOf(group, "marker") && series !== undefined : symbol !== "none";
  const kind = {
    drawn,
    isHorizontal: drawn === "column" && valueOf(group, "barDir") === "bar",
    stacking: drawn === "pie" || drawn === "scatter" ? "none" : stacking,
    hasMarkers: drawn === "scatter" || (drawn === "line" && showsMarkers),
  } as const;
  return chartTypeOf(kind) ?? "ColumnClustered";
}

function columnsOf(group: XmlElement | undefined): ChartDocument["columns"] {
  if (!group) return undefined;
  return { gapWidth: numberOf(group, "gapWidth", 0, 500) ?? 150, overlap: numberOf(group, "overlap", -100, 100) ?? 0 };
}
