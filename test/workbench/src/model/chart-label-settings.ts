import type { LabelPosition } from "../document/chart-document";
import { chartKind, type ChartType } from "./chart-types";

/** What a series or a point says of its labels; what it leaves out is the series' or Excel's own. */
export interface LabelSettings {
  showValue?: boolean;
  showCategoryName?: boolean;
  showSeriesName?: boolean;
  showPercentage?: boolean;
  position?: LabelPosition;
  separator?: string;
  /** null: as the cells have it. */
  numberFormat?: string | null;
}

export interface ResolvedLabel {
  readonly showValue: boolean;
  readonly showCategoryName: boolean;
  readonly showSeriesName: boolean;
  readonly showPercentage: boolean;
  readonly position: LabelPosition;
  readonly separator: string;
  readonly numberFormat: string | null;
}

/** What holds for a label: the first of the settings that says it, from the point's own to the series'. */
export function resolveLabel(type: ChartType, ...settings: readonly LabelSettings[]): ResolvedLabel {
  const merged: LabelSettings = Object.assign({}, ...[...settings].reverse()) as LabelSettings;
  const positions = labelPositions(type);
  const { position } = merged;
  return {
    showValue: merged.showValue ?? false,
    showCategoryName: merged.showCategoryName ?? false,
    showSeriesName: merged.showSeriesName ?? false,
    showPercentage: merged.showPercentage ?? false,
    // Another chart type may not have the place that was chosen.
    position: position !== undefined && positions.includes(position) ? position : (positions[0] ?? "Center"),
    separator: merged.separator ?? ", ",
    numberFormat: merged.numberFormat ?? null,
  };
}

export const isLabelShown = (label: ResolvedLabel) =>
  label.showValue || label.showCategoryName || label.showSeriesName || label.showPercentage;

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
