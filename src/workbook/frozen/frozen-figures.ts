import { cellKey, textOf, type Cells } from "../../scoring/cell";
import { wholePerCent } from "../../scoring/score";
import { RATED_CRITERIA, SCHEME, SCORED_CRITERIA, SCORED_SECTIONS, sectionName } from "../inspection/scheme";
import { FREEZE } from "../texts/freeze";

/** A figure with its words, as a frozen copy or the live sheets show it. */
export interface Figure {
  /** 0 to 1; a text where there is none. */
  readonly score: number | string;
  /** The conclusion, or the rating of a criterion that the inspectors rate. */
  readonly words: string;
}

/** The figures of an inspection by their ids: "1.2", "Section 1", "RoH Thread". */
export type Figures = ReadonlyMap<string, Figure>;

/** A score or conclusion that is not what it was. */
export interface Move {
  readonly id: string;
  readonly old: string;
  readonly now: string;
}

/** Every id that has a figure, in the order of the report. */
export const FIGURE_IDS: readonly string[] = [
  ...SCORED_CRITERIA.map(({ id }) => id),
  ...SCORED_SECTIONS.map(({ number }) => sectionName(number)),
  SCHEME.thread,
  ...RATED_CRITERIA.map(({ id }) => id),
];

const figureOf = (score: unknown, words: unknown): Figure => ({
  score: typeof score === "number" ? score : textOf(score),
  words: textOf(words),
});

/** The figures that the one formula gives, headings first. */
export function figuresOfResults(results: Cells): Figures {
  const headings = (results[0] ?? []).map(textOf);
  const [score, words] = [headings.indexOf("Score"), headings.indexOf("Conclusion")];
  const rows = new Map(results.map((row) => [textOf(row[0]), figureOf(row[score], row[words])]));
  return new Map(FIGURE_IDS.flatMap((id) => (rows.has(id) ? [[id, rows.get(id)!] as const] : [])));
}

/** The figures of rows that have the first heading given, or another table's below them. */
export function figuresOfTables(
  cells: Cells,
  firstHeadings: readonly string[],
  wordHeadings: readonly string[],
): Figures {
  const figures = new Map<string, Figure>();
  const known = new Map(FIGURE_IDS.map((id) => [cellKey(id), id]));
  let headings: string[] = [];
  for (const row of cells) {
    const first = textOf(row[0]);
    if (firstHeadings.includes(first)) headings = row.map(textOf);
    const id = known.get(cellKey(first));
    if (id === undefined || headings.length === 0) continue;
    const words = headings.findIndex((heading) => wordHeadings.includes(heading));
    figures.set(id, figureOf(row[headings.indexOf("Score")], row[words]));
  }
  return figures;
}

const CLOSE = 1e-12;

/** What has moved from one set of figures to another, in the order of the report: a score, else its words. */
export function movedFigures(old: Figures, now: Figures): Move[] {
  return FIGURE_IDS.flatMap((id): Move[] => {
    const [before, after] = [old.get(id), now.get(id)];
    if (!before && !after) return [];
    if (!isSameScore(before?.score ?? "", after?.score ?? "")) return [{ id, ...scoresInWords(before, after) }];
    const words = [before?.words ?? "", after?.words ?? ""] as const;
    return words[0] === words[1] ? [] : [{ id, old: inQuotes(words[0]), now: inQuotes(words[1]) }];
  });
}

const isSameScore = (one: number | string, other: number | string) =>
  typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= CLOSE : one === other;

const inQuotes = (words: string) => (words === "" ? FREEZE.nothing : `'${words}'`);

/** Both scores as whole per cents; with two decimals where those are the same. */
function scoresInWords(before: Figure | undefined, after: Figure | undefined) {
  const [old, now] = [before?.score ?? "", after?.score ?? ""];
  const isClose = typeof old === "number" && typeof now === "number" && wholePerCent(old) === wholePerCent(now);
  return { old: scoreInWords(old, isClose), now: scoreInWords(now, isClose) };
}

/** A score as it is printed. */
export function scoreInWords(score: number | string, isPrecise = false): string {
  if (typeof score === "number") return isPrecise ? `${(score * 100).toFixed(2)}%` : `${wholePerCent(score)}%`;
  if (score === "") return FREEZE.nothing;
  return score.startsWith("#") ? FREEZE.error : score;
}
