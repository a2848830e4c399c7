/** How a file names the dashes of a line; of several for one, the first is what is written. */
export const DASHES = {
  solid: "Continuous",
  dash: "Dash",
  lgDash: "Dash",
  dashDot: "DashDot",
  lgDashDot: "DashDot",
  sysDashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDashDotDot: "DashDotDot",
  sysDash: "Dot",
  dot: "Dot",
  sysDot: "RoundDot",
} as const;

export const MARKERS = {
  none: "None",
  circle: "Circle",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
} as const;

export const LEGEND_POSITIONS = { t: "Top", b: "Bottom", l: "Left", r: "Right" } as const;

export const LABEL_POSITIONS = {
  ctr: "Center",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  outEnd: "OutsideEnd",
  l: "Left",
  r: "Right",
  t: "Top",
  b: "Bottom",
  bestFit: "BestFit",
} as const;

/** What a label shows, in the order of the file. */
export const LABEL_PARTS = {
  showVal: "Value",
  showCatName: "CategoryName",
  showSerName: "SeriesName",
  showPercent: "Percentage",
} as const;

/** The groups of series that the workbench draws, in the order in which Excel draws them over one another. */
export const CHART_GROUPS = {
  areaChart: "area",
  barChart: "column",
  lineChart: "line",
  pieChart: "pie",
  scatterChart: "scatter",
} as const;

/** How a file says how the series of a group stand: columns side by side are "clustered" instead of "standard". */
export const GROUPINGS = { standard: "none", stacked: "stacked", percentStacked: "percent" } as const;

/** The file's word for a word of the document. */
export function fileWordFor<Words extends Readonly<Record<string, string>>>(words: Words, word: Words[keyof Words]) {
  return Object.keys(words).find((key) => words[key] === word) ?? "";
}

/** The document's word for a word of the file; undefined where the document has none. */
export function documentWord<Words extends Readonly<Record<string, string>>>(
  words: Words,
  word: string | undefined,
): Words[keyof Words] | undefined {
  return word !== undefined && Object.hasOwn(words, word) ? (words[word] as Words[keyof Words]) : undefined;
}
