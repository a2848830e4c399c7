import type { SheetArea } from "../grid/a1";
import type { ValidationDocument } from "../document/workbook-document";
import { validationDocument, validationRule } from "../grid/validation";
import { bareRule, type ValidationRule } from "../grid/validation-operations";
import { ExcelObject } from "../rich-api/excel-object";
import { apiNotFound, invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { rectangles } from "./area-pieces";
import type { ModelContext } from "./context";
import { RangeAreas } from "./range-areas";
import { invalidCells } from "./validation-check";
import { excelRule, excelType, givenRule } from "./validation-criteria";
import {
  DEFAULT_ERROR_ALERT,
  DEFAULT_PROMPT,
  errorAlertOf,
  givenErrorAlert,
  givenPrompt,
  promptOf,
} from "./validation-messages";
import { ValidatedArea } from "./validation-pieces";

/** What may be entered in the cells of a range (Excel.DataValidation). A property is null where the cells differ. */
export class DataValidation extends ExcelObject {
  readonly $type = "DataValidation";
  readonly $validated: ValidatedArea;

  constructor(
    readonly $context: ModelContext,
    readonly $area: SheetArea,
  ) {
    super();
    this.$validated = new ValidatedArea($context, $area);
  }

  get type() {
    const rules = this.$validated.rules();
    if (rules.length === 0) return "None";
    if (!this.$validated.isCovered()) return "MixedCriteria";
    const criteria = this.#common(rules, criteriaOf);
    return criteria ? excelType(criteria) : "Inconsistent";
  }
  get rule(): unknown {
    if (this.$validated.pieces().length === 0) return {};
    const criteria = this.#shared<ValidationDocument["rule"] | null>(null, criteriaOf);
    return criteria && excelRule(criteria);
  }
  set rule(given: unknown) {
    const criteria = givenRule(given);
    const rules = this.$validated.rules();
    const [kept] = rules;
    // As in Excel the messages stay when a rule takes the place of another; of several none is the one to keep.
    const messages = rules.length === 1 && kept && this.$validated.isCovered() ? messagesOf(kept) : DEFAULT_MESSAGES;
    const rule = validationRule({ rule: criteria, areas: [], ignoresBlanks: true }, 0);
    this.$validated.set({ ...bareRule(rule), ...messages });
  }
  get ignoreBlanks() {
    return this.#shared(true, ({ allowBlank }) => allowBlank !== false);
  }
  set ignoreBlanks(ignoresBlanks: boolean | null) {
    if (typeof ignoresBlanks !== "boolean") throw invalidArgument();
    this.#change("ignoreBlanks", { allowBlank: ignoresBlanks });
  }
  get errorAlert(): unknown {
    return this.#shared<unknown>(DEFAULT_ERROR_ALERT, errorAlertOf);
  }
  set errorAlert(given: unknown) {
    this.#change("errorAlert", givenErrorAlert(given));
  }
  get prompt(): unknown {
    return this.#shared<unknown>(DEFAULT_PROMPT, promptOf);
  }
  set prompt(given: unknown) {
    this.#change("prompt", givenPrompt(given));
  }
  /** A promise: the formulas of a rule may have to be calculated first. */
  get valid(): Promise<boolean | null> {
    return invalidCells(this.$context, this.$area.sheetId, this.$validated.pieces()).then(({ cells, checked }) => {
      if (cells.length === 0) return true;
      return cells.length === checked && this.$validated.isCovered() ? false : null;
    });
  }

  clear() {
    this.$validated.clear();
  }
  async getInvalidCells() {
    const { sheetId } = this.$area;
    const { cells } = await invalidCells(this.$context, sheetId, this.$validated.pieces());
    if (cells.length === 0) throw itemNotFound();
    return new RangeAreas(
      this.$context,
      rectangles(cells).map((area) => ({ ...area, sheetId })),
    );
  }

  #change(member: string, change: Partial<ValidationRule>) {
    // Excel keeps messages for cells that take anything; the grid has no place for them.
    if (this.$validated.pieces().length === 0) throw apiNotFound(`DataValidation.${member} without a rule`);
    this.$validated.change(change);
  }
  #shared<Value>(none: Value, read: (rule: ValidationRule) => Value): Value | null {
    const rules = this.$validated.rules();
    if (rules.length === 0) return none;
    return this.$validated.isCovered() ? this.#common(rules, read) : null;
  }
  #common<Value>(rules: readonly ValidationRule[], read: (rule: ValidationRule) => Value): Value | null {
    const values = rules.map(read);
    const texts = new Set(values.map((value) => JSON.stringify(value)));
    return texts.size === 1 ? (values[0] ?? null) : null;
  }
}

const DEFAULT_MESSAGES = givenErrorAlert({});

function messagesOf(rule: ValidationRule): Partial<ValidationRule> {
  const { allowBlank, showErrorMessage, errorStyle, errorTitle, error, showInputMessage, promptTitle, prompt } = rule;
  const all = { allowBlank, showErrorMessage, errorStyle, errorTitle, error, showInputMessage, promptTitle, prompt };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function criteriaOf(rule: ValidationRule): ValidationDocument["rule"] {
  const document = validationDocument({ ...rule, uid: "", ranges: [] });
  // The grid's own kinds, such as boxes to tick, have no name in Excel.
  if (!document) throw apiNotFound(`DataValidation.rule of the kind ${rule.type}`);
  return document.rule;
}
