import { textOf } from "../../scoring/cell";
import { judgeInspection, type JudgedInspection } from "../../scoring/judge-inspection";
import type { Source } from "../../scoring/problem";
import type { SpillCell } from "../../scoring/refused";
import { SCORES_HEADINGS, scoresSpill } from "../../scoring/scores-spill";
import { readInspectionCells } from "../inspection/read-inspection-cells";
import { SCHEME } from "../inspection/scheme";
import { ANYTHING, PERHAPS } from "./same-figure";

/** What the judgements that the workbook holds come to, scored in the pane and not by a formula. */
export interface JudgedWorkbook {
  readonly judged: JudgedInspection;
  /** A figure or word by its row's id and its heading; undefined where there is no such row. */
  readonly result: (id: string, heading: (typeof SCORES_HEADINGS)[number]) => SpillCell | undefined;
  /** The ids of the rows, in their order. */
  readonly ids: readonly string[];
  /** How many judgements were read: cases times questions with a column. */
  readonly judgementCount: number;
}

/** The one formula hands settings over by another: Excel need not tell it where they are. */
const SETTINGS: readonly Source[] = ["summaryWeight", "summaryInThread", "line"];
/** Where the cells are only the formula knows, which has their addresses. */
const nameCell = ({ source }: { readonly source: Source }) => (SETTINGS.includes(source) ? PERHAPS : ANYTHING);

/**
 * Reads the cells of the inspection in blocks and scores them with the scoring core. Null where a table is missing. As many
 * syncs as reading takes.
 */
export async function judgeWorkbook(context: Excel.RequestContext): Promise<JudgedWorkbook | null> {
  const cells = await readInspectionCells(context);
  if (!cells) return null;
  const judged = judgeInspection(cells.given, SCHEME);
  const { cases, questions, answers } = judged.inspection;
  const spill = scoresSpill(judged, { name: nameCell, scheme: SCHEME, answers });
  const byId = new Map(spill.slice(1).map((row) => [textOf(row[0]), row]));
  return {
    judged,
    result: (id, heading) => byId.get(id)?.[SCORES_HEADINGS.indexOf(heading)],
    ids: [...byId.keys()],
    judgementCount: cases.count * questions.filter(({ column }) => column >= 0).length,
  };
}
