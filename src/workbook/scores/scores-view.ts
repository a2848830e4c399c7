import { textOf, type Cells } from "../../scoring/cell";
import { isBelowLine } from "../../scoring/conclusion";
import { ROH_THREAD, sectionTitle } from "../../scoring/texts/published-words";
import { cellScore, type CellScore } from "./cell-score";

/** One line of the sheet Scores. */
export interface ScoreRow {
  /** "1.2", "Section 1" or "RoH Thread". */
  readonly id: string;
  readonly title: string;
  readonly score: CellScore;
  /** How many judgements are missing; 0 where that cannot be told. */
  readonly missing: number;
  /** Its row in the body of its table. */
  readonly row: number;
}

export interface CriterionRow extends ScoreRow {
  readonly isBelow: boolean;
  /** The inspectors' own conclusion, "" where they leave it to the line. */
  readonly override: string;
}

export interface SectionRow extends ScoreRow {
  readonly criteria: readonly CriterionRow[];
}

/** The sheet Scores as the pane shows it. */
export interface ScoresView {
  readonly area: string;
  readonly month: string;
  /** The line of priority, 0 to 1; null where the setting is none. */
  readonly line: number | null;
  readonly sections: readonly SectionRow[];
  readonly thread: ScoreRow | undefined;
  /** Judgements missing in all criteria. */
  readonly missing: number;
}

/** What is read of the workbook for the view: both tables with their headings. */
export interface ScoreCells {
  readonly criteria: Cells;
  readonly sections: Cells;
  readonly area: string;
  readonly month: string;
  /** The line of priority, 0 to 1; null where the setting is none. */
  readonly line: number | null;
}

const SECTIONS = [1, 2, 3];

/** Makes the view of what stands in the tables Criteria and Sections; columns are found by their headings. */
export function scoresView({ criteria, sections, area, month, line }: ScoreCells): ScoresView {
  const overrides = reader(criteria, "Inspectors' override");
  const criterionRows = rowsOf(criteria, "Criterion").map((one): CriterionRow => ({
    ...one,
    isBelow: one.score.kind === "score" && line !== null && isBelowLine(one.score.value, line),
    override: textOf(overrides(one.row)),
  }));
  const sectionRows = rowsOf(sections, "Section");
  const withId = (id: string) => sectionRows.find((one) => one.id.toLowerCase() === id.toLowerCase());
  return {
    area,
    month,
    line,
    sections: SECTIONS.flatMap((section): SectionRow[] => {
      const own = criterionRows.filter(({ id }) => id.startsWith(`${section}.`));
      const found = withId(sectionTitle(section));
      return found ? [{ ...found, criteria: own }] : [];
    }),
    thread: withId(ROH_THREAD),
    missing: criterionRows.reduce((sum, one) => sum + one.missing, 0),
  };
}

function rowsOf(cells: Cells, idHeading: string): ScoreRow[] {
  const [ids, titles, scores, missing] = [idHeading, "Title", "Score", "Missing"].map((name) => reader(cells, name));
  return cells.slice(1).flatMap((_, row): ScoreRow[] => {
    const id = textOf(ids!(row));
    const count = missing!(row);
    if (id === "") return [];
    return [
      {
        id,
        title: textOf(titles!(row)),
        score: cellScore(scores!(row)),
        missing: typeof count === "number" ? count : 0,
        row,
      },
    ];
  });
}

/** Reads one column of a table by the row of its body; a column that is not there reads as empty. */
function reader(cells: Cells, heading: string): (row: number) => unknown {
  const column = (cells[0] ?? []).findIndex((cell) => textOf(cell).toLowerCase() === heading.toLowerCase());
  return (row) => cells[row + 1]?.[column] ?? null;
}
