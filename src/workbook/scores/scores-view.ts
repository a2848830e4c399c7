import { cellKey, textOf, type Cells } from "../../scoring/cell";
import type { SCORES_HEADINGS } from "../../scoring/scores-spill";
import { INSPECTION } from "../../scoring/texts/inspection-notes";
import { SCHEME, SCORED_SECTIONS, sectionName } from "../inspection/scheme";
import { TABLES } from "../inspection/names";
import { HEADINGS } from "../inspection/headings";
import { cellScore, type CellScore } from "./cell-score";
import type { TableCell } from "./go-to-cell";

/** One score, as the one formula gives it. */
export interface ScoreRow {
  /** "1.2", "Section 1" or "RoH Thread". */
  readonly id: string;
  readonly title: string;
  readonly score: CellScore;
  readonly isBelow: boolean;
  /** How many judgements are missing; 0 where that cannot be told. */
  readonly missing: number;
  /** What must be known before it is used. */
  readonly note: string;
  /** The inspectors' own conclusion, "" where they leave it to the line. */
  readonly override: string;
  /** Where it is on the sheet Scores; undefined where it has no row. */
  readonly cell: TableCell | undefined;
}

/** A section as the pane shows it, with its criteria. */
export interface SectionRow extends ScoreRow {
  readonly criteria: readonly ScoreRow[];
}

/** The scores as the pane shows them. */
export interface ScoresView {
  readonly area: string;
  readonly month: string;
  /** The line of priority, 0 to 1; null where there is none. */
  readonly line: number | null;
  readonly sections: readonly SectionRow[];
  readonly thread: ScoreRow | undefined;
  /** What the sheets say above the scores, to the letter. */
  readonly notice: string;
  /** Whether anything is refused, typed over or not calculated. */
  readonly isRefused: boolean;
  /** Judgements missing in all criteria. */
  readonly missing: number;
  /** Of the judgements and all else that the scores rest on; "" where nothing is calculated. */
  readonly fingerprint: string;
}

/** What is read of the workbook for the view. */
export interface ScoreCells {
  /** The area that the one formula spills over. */
  readonly results: Cells;
  /** Both tables of the sheet Scores with their headings. */
  readonly criteria: Cells;
  readonly sections: Cells;
  readonly notice: string;
  readonly area: string;
  readonly month: string;
}

type Results = (id: string, heading: (typeof SCORES_HEADINGS)[number]) => unknown;

/** Makes the view. It decides nothing: each figure and word is the one formula's, titles and overrides are the sheet's. */
export function scoresView({ results, criteria, sections, notice, area, month }: ScoreCells): ScoresView {
  const rows = new Map(results.map((row) => [textOf(row[0]), row]));
  const headings = (results[0] ?? []).map(textOf);
  const result: Results = (id, heading) => rows.get(id)?.[headings.indexOf(heading)];
  const row = (id: string, table: string, cells: Cells, idHeading: string) =>
    rows.has(id) ? scoreRow(id, result, { table, cells, idHeading }) : undefined;
  const criterionRow = (id: string) => row(id, TABLES.criteria, criteria, HEADINGS.criterion);
  const sectionRow = (id: string) => row(id, TABLES.sections, sections, "Section");
  const line = result(INSPECTION, "Below");
  const missing = result(INSPECTION, "Missing");
  return {
    area,
    month,
    line: typeof line === "number" ? line : null,
    sections: SCORED_SECTIONS.flatMap(({ number }): SectionRow[] => {
      const own = SCHEME.criteria
        .filter(({ section }) => section === number)
        .flatMap(({ id }) => criterionRow(id) ?? []);
      const found = sectionRow(sectionName(number));
      return found ? [{ ...found, criteria: own }] : [];
    }),
    thread: sectionRow(SCHEME.thread),
    notice,
    isRefused:
      !rows.has(INSPECTION) || textOf(result(INSPECTION, "Conclusion")) !== "" || /\bDo not use\b/.test(notice),
    missing: typeof missing === "number" ? missing : 0,
    fingerprint: textOf(result(INSPECTION, "Fingerprint")),
  };
}

interface RowPlace {
  readonly table: string;
  readonly cells: Cells;
  readonly idHeading: string;
}

function scoreRow(id: string, result: Results, { table, cells, idHeading }: RowPlace): ScoreRow {
  const column = (heading: string) => (cells[0] ?? []).findIndex((cell) => cellKey(cell) === cellKey(heading));
  const place = cells.findIndex((row, index) => index > 0 && cellKey(row[column(idHeading)]) === cellKey(id));
  const typed = (heading: string) => textOf(cells[place]?.[column(heading)]);
  const missing = result(id, "Missing");
  const published = [...SCHEME.criteria, ...SCHEME.sections].find(
    (one) => ("id" in one ? one.id : sectionName(one.number)) === id,
  );
  return {
    id,
    title: typed(HEADINGS.title) || (published?.title ?? ""),
    score: cellScore(result(id, "Score")),
    isBelow: result(id, "Below") === true,
    missing: typeof missing === "number" ? missing : 0,
    note: textOf(result(id, "Note")),
    override: typed(HEADINGS.override),
    cell: place > 0 ? { table, column: HEADINGS.score, row: place - 1 } : undefined,
  };
}
