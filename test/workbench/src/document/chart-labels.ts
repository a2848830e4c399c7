import type { ChartLabelsDocument, ChartType, LabelPart, LabelPosition } from "./chart-document";
import { chartKind } from "./chart-types";

/** What holds for the labels of a series or of a point. */
export interface ResolvedLabel {
  readonly shows: readonly LabelPart[];
  readonly position: LabelPosition;
  readonly separator: string;
  /** null: as the cells have it. */
  readonly numberFormat: string | null;
}

/** What holds for a label: what the point says of it, then what its series says, then Excel's own. */
export function resolvedLabel(type: ChartType, ofSeries?: ChartLabelsDocument, own = ofSeries): ResolvedLabel {
  const positions = labelPositions(type);
  const position = own?.position ?? ofSeries?.position;
  return {
    shows: own?.shows ?? [],
    // Another chart type may not have the place that was chosen.
    position: position !== undefined && positions.includes(position) ? position : (positions[0] ?? "Center"),
    separator: own?.separator ?? ofSeries?.separator ?? ", ",
    numberFormat: own?.numberFormat ?? null,
  };
}

/** The places that a label of the type can have, Excel's own choice first. */
export function labelPositions(type: ChartType): readonly LabelPosition[] {
  const { drawn, stacking } = chartKind(type);
  switch (drawn) {
    case "column":
      return stacking === "none"
        ? ["OutsideEnd", "InsideEnd", "InsideBase", "Center"]
        : ["Center", "InsideEnd", "InsideBase"];
    case "pie":
      return ["BestFit", "OutsideEnd", "InsideEnd", "Center"];
    case "area":
      return [];
    default:
      return ["Right", "Left", "Top", "Bottom", "Center"];
  }
}
