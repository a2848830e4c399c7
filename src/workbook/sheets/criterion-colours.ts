import { SCHEME } from "../inspection/scheme";

/** Light fills for criteria next to one another, one hue a section: blue, green and amber. Black text is readable on all. */
const HUES = [
  ["#DDEBF7", "#BDD7EE", "#D9E1F2", "#B4C6E7", "#CFE2F3"],
  ["#E2EFDA", "#C6E0B4", "#D9EAD3", "#B7D7A8", "#E4F0D0", "#CBE3B8", "#DDEFD5"],
  ["#FFF2CC", "#FFE0A3"],
];
const GREY = "#EDEDED";

/** The fill of a criterion's headings; grey for one that is not scored. */
export function criterionFill(criterion: string): string {
  const section = SCHEME.criteria.find(({ id }) => id === criterion)?.section;
  const place = SCHEME.sections.findIndex(({ number }) => number === section);
  if (place < 0 || !SCHEME.sections[place]?.isScored) return GREY;
  const siblings = SCHEME.criteria.filter((one) => one.section === section);
  const fills = HUES[place % HUES.length]!;
  return fills[siblings.findIndex(({ id }) => id === criterion) % fills.length]!;
}
