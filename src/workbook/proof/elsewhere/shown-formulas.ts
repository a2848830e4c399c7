import { textOf } from "../../../scoring/cell";
import { readInspectionTables } from "../../inspection/read-inspection-tables";
import { spelled } from "../../inspection/formula-text";
import { shownFormula } from "../../upkeep/show-as-formula";
import { PROOF } from "../../texts/proof";
import { loadCells, readCell } from "../figures/cells-of";
import type { JudgedWorkbook } from "../../judge/judge-workbook";
import type { Difference, ShownFigure } from "../figures/shown-figures";
import type { FormulaCell } from "./sheet-formulas";

const CALLS = /\bOMI\.[A-Z]+\(/i;

/** The formulas that Show as a formula has inserted, with what they must give. */
export interface ShownFormulas {
  /** Those that Show as a formula inserts, with what they must show. */
  readonly figures: readonly ShownFigure[];
  /** Other formulas of the add-in's functions that Excel did not know. */
  readonly unknown: readonly Difference[];
  readonly addresses: ReadonlySet<string>;
}

/**
 * Finds the formulas that call the add-in's functions, and what those inserted by Show as a formula must show. Two syncs, one
 * more where there are any.
 */
export async function readShownFormulas(
  context: Excel.RequestContext,
  cells: readonly FormulaCell[],
  judged: JudgedWorkbook,
): Promise<ShownFormulas> {
  const calls = cells.filter(({ formula }) => CALLS.test(formula));
  if (calls.length === 0) return { figures: [], unknown: [], addresses: new Set() };
  const tables = await readInspectionTables(context);
  const ids = new Map(
    (tables ? judged.ids : []).flatMap((id) => {
      const formula = shownFormula(id, tables!);
      return formula === undefined ? [] : [[spelled(formula), id] as const];
    }),
  );
  const ranges = calls.map(({ sheet, row, column }) => loadCells(sheet.getRangeByIndexes(row, column, 1, 1)));
  await context.sync();
  const figures: ShownFigure[] = [];
  const unknown: Difference[] = [];
  calls.forEach(({ formula, address }, index) => {
    const cell = readCell(ranges[index]!, 0, 0);
    const id = ids.get(spelled(formula));
    if (id !== undefined) {
      const score = judged.result(id, "Score") ?? "";
      // Where no case is relevant the functions give #N/A.
      const expected = score === "" ? { refused: "" } : score;
      figures.push({ ...cell, what: PROOF.formulaOf(id), expected, ownFormula: formula });
    } else if (textOf(cell.value) === "#NAME?")
      unknown.push({ address, sentence: PROOF.unknownFunction, cure: "write", formula });
  });
  return { figures, unknown, addresses: new Set(figures.map(({ address }) => address)) };
}
