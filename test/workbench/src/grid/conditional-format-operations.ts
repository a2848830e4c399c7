import { ICommandService, type IStyleBase } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetCfCommand,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { GridArea } from "./a1";
import type { Grid } from "./grid";
import { toRange } from "./grid-range";

/** A conditional format by a formula; `criteria` is what the formula was made from, for whoever keeps it. */
export interface FormulaFormat extends IConditionFormattingRule<IFormulaHighlightCell> {
  readonly criteria?: unknown;
}

const target = (grid: Grid, sheetId: string) => ({ unitId: grid.workbook().getId(), subUnitId: sheetId });

/** A sheet's conditional formats by formulas, the first wins over the others. */
export function listFormats(grid: Grid, sheetId: string): readonly FormulaFormat[] {
  const rules = grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(grid.workbook().getId(), sheetId);
  return (rules ?? []).filter(isFormulaFormat);
}

/** Adds a format before all others and gives its id. */
export function addFormat(grid: Grid, sheetId: string, areas: readonly GridArea[], formula: string, criteria: unknown) {
  const cfId = grid.injector.get(ConditionalFormattingRuleModel).createCfId(grid.workbook().getId(), sheetId);
  const rule: FormulaFormat = {
    cfId,
    ranges: areas.map(toRange),
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: {} },
    criteria,
  };
  run(grid, AddCfCommand.id, { ...target(grid, sheetId), rule });
  return cfId;
}

/** Puts a format in the place of the one with its id. */
export function setFormat(grid: Grid, sheetId: string, rule: FormulaFormat) {
  run(grid, SetCfCommand.id, { ...target(grid, sheetId), cfId: rule.cfId, rule });
}

export function deleteFormat(grid: Grid, sheetId: string, cfId: string) {
  run(grid, DeleteCfCommand.id, { ...target(grid, sheetId), cfId });
}

/** The format with its formula as seen from the first of other areas. */
export function formatOver(grid: Grid, format: FormulaFormat, areas: readonly GridArea[]): FormulaFormat {
  const [from] = format.ranges;
  const [to] = areas;
  const { value } = format.rule;
  const formula =
    from && to
      ? grid.injector
          .get(LexerTreeBuilder)
          .moveFormulaRefOffset(value, to.firstColumn - from.startColumn, to.firstRow - from.startRow)
      : value;
  return { ...format, ranges: areas.map(toRange), rule: { ...format.rule, value: formula } };
}

export const withStyle = (format: FormulaFormat, style: IStyleBase): FormulaFormat => ({
  ...format,
  rule: { ...format.rule, style },
});

function isFormulaFormat(rule: IConditionFormattingRule): rule is FormulaFormat {
  return rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula;
}

function run(grid: Grid, command: string, params: object) {
  if (!grid.injector.get(ICommandService).syncExecuteCommand(command, params))
    throw new Error(`The grid refused ${command}.`);
}
