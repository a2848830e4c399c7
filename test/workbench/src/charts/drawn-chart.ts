/** A chart as it stands on the sheet at this moment: everything that is needed to draw it, read from the cells. */
export interface DrawnChart {
  readonly name: string;
  /** null: no title is shown. */
  readonly title: string | null;
  /** Category labels from the outermost level to the innermost: [["1", "", "2"], ["1.1", "1.2", "2.1"]], or one level. */
  readonly categories: readonly (readonly string[])[];
  readonly series: readonly DrawnSeries[];
  readonly isHorizontal: boolean;
  readonly legend: "Top" | "Bottom" | "Left" | "Right" | null;
  readonly categoryAxis: DrawnAxis;
  readonly valueAxis: DrawnAxis;
  /** Gap between groups of columns in per cent of a column's width, and how far the columns of a group lie over one another, -100 to 100. */
  readonly gapWidth: number;
  readonly overlap: number;
  /** Read by screen readers. */
  readonly alternativeText: string;
}

export interface DrawnSeries {
  readonly name: string;
  readonly type: "column" | "line" | "area" | "pie" | "scatter";
  readonly isStacked: boolean;
  /** null where the cell is empty, holds text or an error: nothing is drawn there. */
  readonly values: readonly (number | null)[];
  /** The value as the number format prints it, for labels. */
  readonly labels: readonly string[] | null;
  /** null: the drawing's own colour of letters. */
  readonly labelColor?: string | null;
  readonly labelIsBold?: boolean;
  readonly labelPosition: "OutsideEnd" | "InsideEnd" | "InsideBase" | "Center" | "Top" | "Bottom" | "Left" | "Right";
  /** null: the library's own next colour. */
  readonly color: string | null;
  readonly lineColor: string | null;
  /** Points. */
  readonly lineWidth: number | null;
  readonly lineStyle: "Continuous" | "Dash" | "Dot" | "None";
  readonly marker: "None" | "Circle" | "Square" | "Diamond" | "Triangle";
}

export interface DrawnAxis {
  readonly title: string | null;
  readonly isVisible: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly hasMajorGridlines: boolean;
  /** Prints a value of the axis as its number format says. */
  readonly format: (value: number) => string;
  readonly isReversed: boolean;
}
