import type { Area, CellError, CellValue } from "./values";

/** A chart as a file holds it. What is not here has Excel's own look, as a chart has it that was just inserted. */
export interface ChartDocument {
  readonly name: string;
  readonly place: ChartPlace;
  /** What somebody wrote for screen readers; absent where the figures are to be described. */
  readonly alternativeText?: string;
  /** The figures in words as they were last shown; absent when read from a file. */
  readonly description?: string;
  readonly type: ChartType;
  readonly series: readonly ChartSeriesDocument[];
  /** In per cent of a column's width; absent where no series is a column or bar. */
  readonly columns?: { readonly gapWidth: number; readonly overlap: number };
  readonly displaysBlanksAs: "NotPlotted" | "Zero";
  readonly plotsVisibleOnly: boolean;
  readonly look: ChartPartLook;
  readonly title: ChartTitleDocument & { readonly isOverlay: boolean };
  readonly legend: ChartLegendDocument;
  /** A pie has these too, and shows none of them. */
  readonly categoryAxis: ChartAxisDocument;
  readonly valueAxis: ChartAxisDocument;
}

export type ChartType =
  | `${"Column" | "Bar"}${"Clustered" | "Stacked" | "Stacked100"}`
  | `Line${"" | "Markers"}${"" | "Stacked" | "Stacked100"}`
  | `Area${"" | "Stacked" | "Stacked100"}`
  | "Pie"
  | "XYScatter";

/** Where a chart lies: from a cell to a cell, so that it covers the same ones wherever they are; or with a size of its own. */
export type ChartPlace =
  { readonly from: ChartCorner; readonly to: ChartCorner } | { readonly from: ChartCorner; readonly size: ChartSize };

/** The cell that a corner lies in, and how far from that cell's upper left, in points. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** In points. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** The cells that a part of a chart shows. */
export interface ChartSource {
  /** null where the cells are gone. */
  readonly cells: { readonly sheet: string; readonly area: Area } | null;
  /**
   * What they last held, level by level from the outermost (only categories have several), so that a file shows it where
   * nothing is calculated; absent when read from a file.
   */
  readonly shown?: readonly (readonly ShownCell[])[];
}

export interface ShownCell {
  readonly value: CellValue | CellError | null;
  readonly text: string;
  readonly numberFormat: string;
}

/** A text that is written out, or the cells that hold it. */
export type ChartTextDocument = string | ChartSource;

export interface ChartSeriesDocument {
  /** Absent: Excel numbers the series. */
  readonly name?: ChartTextDocument;
  /** Absent: the series is not drawn. */
  readonly values?: ChartSource;
  readonly categories?: ChartSource;
  readonly type: ChartType;
  /** null: none. */
  readonly fill?: string | null;
  readonly line: ChartLineDocument;
  readonly marker: ChartMarkerDocument;
  readonly labels?: ChartLabelsDocument;
  /** The points that look different from their series. */
  readonly points: readonly ChartPointDocument[];
}

export interface ChartPointDocument {
  readonly index: number;
  readonly fill?: string | null;
  readonly border: ChartLineDocument;
  readonly label?: ChartLabelsDocument;
}

export interface ChartMarkerDocument {
  readonly style?: "None" | "Circle" | "Square" | "Diamond" | "Triangle";
  /** Points. */
  readonly size?: number;
  readonly fill?: string;
  readonly border?: string;
}

export type LabelPart = "Value" | "CategoryName" | "SeriesName" | "Percentage";
export type LabelPosition =
  "Center" | "InsideEnd" | "InsideBase" | "OutsideEnd" | "Left" | "Right" | "Top" | "Bottom" | "BestFit";

export interface ChartLabelsDocument {
  /** Nothing: the labels of a point that has none although its series has. */
  readonly shows: readonly LabelPart[];
  readonly position?: LabelPosition;
  readonly separator?: string;
  /** Absent: as the cells have it. */
  readonly numberFormat?: string;
  readonly look: ChartPartLook;
}

export interface ChartTitleDocument {
  readonly isVisible: boolean;
  /** Absent: what Excel says on its own. */
  readonly text?: ChartTextDocument;
  readonly look: ChartPartLook;
}

export interface ChartLegendDocument {
  readonly isVisible: boolean;
  readonly isOverlay: boolean;
  readonly position: "Top" | "Bottom" | "Left" | "Right";
  readonly look: ChartPartLook;
}

export interface ChartAxisDocument {
  readonly isVisible: boolean;
  readonly isReversed: boolean;
  /** Whether categories that lie in several columns are shown in several levels. */
  readonly isMultiLevel: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly minorUnit?: number;
  /** Absent: as the cells have it. */
  readonly numberFormat?: string;
  readonly title: ChartTitleDocument;
  readonly hasGridlines: boolean;
  readonly gridlines: ChartLineDocument;
  readonly line: ChartLineDocument;
  readonly font: ChartFontDocument;
}

/** The look of a part that holds text. */
export interface ChartPartLook {
  /** null: none. */
  readonly fill?: string | null;
  readonly border: ChartLineDocument;
  readonly font: ChartFontDocument;
}

export interface ChartLineDocument {
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
  readonly style?: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "RoundDot" | "None";
}

export interface ChartFontDocument {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
}
