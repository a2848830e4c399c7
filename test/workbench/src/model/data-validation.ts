import type { ValidationDocument } from "../document/workbook-document";
import type { SheetArea } from "../grid/a1";
import { validationDocument, validationRule } from "../grid/validation";
import { bareRule, type ValidationRule } from "../grid/validation-operations";
import { ExcelObject } from "../rich-api/excel-object";
import { checkedFlag } from "../rich-api/given-values";
import { withProperties } from "../rich-api/property-table";
import { apiNotFound } from "../rich-api/rich-api-error";
import type { ModelContext } from "./context";
import { excelRule, givenRule } from "./validation-criteria";
import {
  DEFAULT_ERROR_ALERT,
  DEFAULT_PROMPT,
  errorAlertOf,
  givenErrorAlert,
  givenPrompt,
  promptOf,
} from "./validation-messages";
import { ValidatedArea } from "./validation-pieces";

/** The validations of a range's cells, without their properties. */
abstract class CellsValidation extends ExcelObject {
  readonly $validated: ValidatedArea;

  constructor(
    readonly $context: ModelContext,
    readonly $area: SheetArea,
  ) {
    super();
    this.$validated = new ValidatedArea($context, $area);
  }

  /** What all cells have in common, null where they differ; `none` where no cell has a rule. */
  $shared<Value>(none: Value, read: (rule: ValidationRule) => Value): Value | null {
    const values = this.$validated.rules().map(read);
    if (values.length === 0) return none;
    const texts = new Set(values.map((value) => JSON.stringify(value)));
    return texts.size === 1 && this.$validated.isCovered() ? (values[0] ?? null) : null;
  }
  $change(member: string, change: Partial<ValidationRule>) {
    // Excel keeps messages for cells that take anything; the grid has no place for them.
    if (this.$validated.pieces().length === 0) throw apiNotFound(`DataValidation.${member} without a rule`);
    this.$validated.change(change);
  }
}

/** What may be entered in the cells of a range (Excel.DataValidation). A property is null where the cells differ. */
export class DataValidation extends withProperties(CellsValidation, {
  rule: {
    get: (cells): unknown => {
      if (cells.$validated.pieces().length === 0) return {};
      const criteria = cells.$shared<ValidationDocument["rule"] | null>(null, criteriaOf);
      return criteria && excelRule(criteria);
    },
    set: ({ $context, $validated }, given) => {
      const criteria = givenRule($context, given);
      const rules = $validated.rules();
      const [kept] = rules;
      // As in Excel the messages stay when a rule takes the place of another; of several none is the one to keep.
      const messages = rules.length === 1 && kept && $validated.isCovered() ? messagesOf(kept) : givenErrorAlert({});
      const rule = validationRule({ rule: criteria, areas: [], ignoresBlanks: true }, 0);
      $validated.set({ ...bareRule(rule), ...messages });
    },
  },
  ignoreBlanks: {
    get: (cells): boolean | null => cells.$shared(true, ({ allowBlank }) => allowBlank !== false),
    set: (cells, given) => cells.$change("ignoreBlanks", { allowBlank: checkedFlag(given) }),
  },
  errorAlert: {
    get: (cells): unknown => cells.$shared<unknown>(DEFAULT_ERROR_ALERT, errorAlertOf),
    set: (cells, given) => cells.$change("errorAlert", givenErrorAlert(given)),
  },
  prompt: {
    get: (cells): unknown => cells.$shared<unknown>(DEFAULT_PROMPT, promptOf),
    set: (cells, given) => cells.$change("prompt", givenPrompt(given)),
  },
}) {
  readonly $type = "DataValidation";

  clear() {
    this.$validated.clear();
  }
}

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
