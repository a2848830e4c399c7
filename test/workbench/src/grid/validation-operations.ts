import {
  generateRandomId,
  ICommandService,
  IUndoRedoService,
  sequenceExecute,
  type IMutationInfo,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/preset-sheets-data-validation";
import type { GridArea } from "./a1";
import type { Grid } from "./grid";
import { toRange } from "./grid-range";

/** The validations of a sheet; no two have a cell in common. */
export const listValidations = (grid: Grid, sheetId: string): readonly ISheetDataValidationRule[] =>
  grid.injector.get(SheetDataValidationModel).getRules(grid.workbook().getId(), sheetId);

/** A validation without its place in the grid: its formulas are as seen from the first cell of the first area. */
export type ValidationRule = Omit<ISheetDataValidationRule, "uid" | "ranges">;

/** The rule without its place. */
export function bareRule(rule: ISheetDataValidationRule): ValidationRule {
  const bare: Partial<ISheetDataValidationRule> & ValidationRule = { ...rule };
  delete bare.uid;
  delete bare.ranges;
  return bare;
}

/** A rule over other areas than before; `uid` names the rule it takes the place of. */
export interface ValidationChange {
  readonly uid?: string;
  readonly rule: ValidationRule;
  readonly areas: readonly GridArea[];
}

/**
 * Puts rules in the place of others, with one undo step. Not by the grid's own command for it, which would write dates as
 * texts. A rule that keeps its uid is changed and not made anew: the grid never lets go of the formulas of a removed list.
 */
export function changeValidations(grid: Grid, sheetId: string, changes: readonly ValidationChange[]) {
  const target = { unitId: grid.workbook().getId(), subUnitId: sheetId };
  const before = new Map(listValidations(grid, sheetId).map((rule) => [rule.uid, rule]));
  const redo: IMutationInfo[] = [];
  const undo: IMutationInfo[] = [];
  const update = ({ uid: ruleId, ...rule }: ISheetDataValidationRule): IMutationInfo => ({
    id: UpdateDataValidationMutation.id,
    params: { ...target, ruleId, payload: { type: UpdateRuleType.ALL, payload: { ...NO_OPTIONS, ...rule } } },
  });
  const add = (rule: ISheetDataValidationRule) => ({ id: AddDataValidationMutation.id, params: { ...target, rule } });
  const remove = (ruleId: string) => ({ id: RemoveDataValidationMutation.id, params: { ...target, ruleId } });
  // First what shrinks or goes: a rule that is added takes its cells from the others.
  for (const { uid, rule, areas } of changes) {
    const old = uid === undefined ? undefined : before.get(uid);
    if (!old) continue;
    if (areas.length === 0) {
      redo.push(remove(old.uid));
      undo.unshift(add(old));
    } else {
      redo.push(update({ ...rule, uid: old.uid, ranges: areas.map(toRange) }));
      undo.unshift(update(old));
    }
  }
  for (const { uid, rule, areas } of changes) {
    if (uid !== undefined || areas.length === 0) continue;
    const added = { ...rule, uid: generateRandomId(), ranges: areas.map(toRange) };
    redo.push(add(added));
    undo.unshift(remove(added.uid));
  }
  if (redo.length === 0) return;
  sequenceExecute(redo, grid.injector.get(ICommandService));
  grid.injector.get(IUndoRedoService).pushUndoRedo({ unitID: target.unitId, redoMutations: redo, undoMutations: undo });
}

/** The rule with its formulas as seen from another cell. The grid takes the addresses in a list's source as fixed. */
export function movedRule(grid: Grid, rule: ValidationRule, rows: number, columns: number): ValidationRule {
  const { formula1, formula2 } = rule;
  if (rule.type === "list" || (rows === 0 && columns === 0)) return rule;
  const lexer = grid.injector.get(LexerTreeBuilder);
  const moved = (formula: string) =>
    formula.startsWith("=") ? lexer.moveFormulaRefOffset(formula, columns, rows) : formula;
  return {
    ...rule,
    ...(formula1 === undefined ? {} : { formula1: moved(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: moved(formula2) }),
  };
}

/** A changed rule loses what it does not have any more. */
const NO_OPTIONS = {
  operator: undefined,
  formula2: undefined,
  showDropDown: undefined,
  showErrorMessage: undefined,
  errorStyle: undefined,
  errorTitle: undefined,
  error: undefined,
  showInputMessage: undefined,
  promptTitle: undefined,
  prompt: undefined,
};
