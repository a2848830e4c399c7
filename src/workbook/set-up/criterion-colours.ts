/** A light fill for each criterion's headings, of one hue a section: blue, green and amber. Black text is readable on all. */
const FILLS: Readonly<Record<string, string>> = {
  "1.1": "#DDEBF7",
  "1.2": "#BDD7EE",
  "1.3": "#D9E1F2",
  "1.4": "#B4C6E7",
  "1.5": "#CFE2F3",
  "2.1": "#E2EFDA",
  "2.2": "#C6E0B4",
  "2.3": "#D9EAD3",
  "2.4": "#B7D7A8",
  "2.5": "#E4F0D0",
  "2.6": "#CBE3B8",
  "2.7": "#DDEFD5",
  "3.1": "#FFF2CC",
  "3.2": "#FFE0A3",
};

/** The fill of a criterion's headings; grey for one that is not scored. */
export const criterionFill = (criterion: string) => FILLS[criterion] ?? "#EDEDED";
