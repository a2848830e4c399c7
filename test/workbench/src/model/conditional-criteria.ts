import { columnLetters, toA1, type GridArea } from "../grid/a1";
import { isPlainObject } from "../rich-api/members";
import { apiNotFound, invalidArgument } from "../rich-api/rich-api-error";
import { absoluteAddress } from "./given-range";

/** What an add-in asked for, where it is more than a formula; the grid knows formulas alone. */
export type ConditionalCriteria =
  | { readonly type: "Custom" }
  | { readonly type: "CellValue"; readonly operator: string; readonly formula1: string; readonly formula2?: string }
  | { readonly type: "ContainsText"; readonly operator: string; readonly text: string }
  | { readonly type: "PresetCriteria"; readonly criterion: string };

/** A format that has no rule yet applies to no cell. */
export const NO_RULE = "=FALSE";

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
};
const TEXTS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  Contains: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  NotContains: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  BeginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  EndsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};
const PRESETS: Readonly<Record<string, (cell: string, area: string) => string>> = {
  Blanks: (cell) => `LEN(TRIM(${cell}))=0`,
  NonBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  Errors: (cell) => `ISERROR(${cell})`,
  NonErrors: (cell) => `NOT(ISERROR(${cell}))`,
  Yesterday: (cell) => `INT(${cell})=TODAY()-1`,
  Today: (cell) => `INT(${cell})=TODAY()`,
  Tomorrow: (cell) => `INT(${cell})=TODAY()+1`,
  LastSevenDays: (cell) => `AND(TODAY()-INT(${cell})<=6,INT(${cell})<=TODAY())`,
  AboveAverage: (cell, area) => `${cell}>AVERAGE(${area})`,
  BelowAverage: (cell, area) => `${cell}<AVERAGE(${area})`,
  EqualOrAboveAverage: (cell, area) => `${cell}>=AVERAGE(${area})`,
  EqualOrBelowAverage: (cell, area) => `${cell}<=AVERAGE(${area})`,
  UniqueValues: (cell, area) => `COUNTIF(${area},${cell})=1`,
  DuplicateValues: (cell, area) => `COUNTIF(${area},${cell})>1`,
};
/** Excel has these besides. */
const OTHER_PRESETS = /^(?:(?:Last|This|Next)(?:Week|Month)|(?:One|Two|Three)StdDev(?:Above|Below)Average)$/;

/** The criteria as a custom formula, as seen from the first cell of the area. Throws InvalidArgument. */
export function criteriaFormula(criteria: Exclude<ConditionalCriteria, { type: "Custom" }>, area: GridArea): string {
  const cell = `${columnLetters(area.firstColumn)}${area.firstRow + 1}`;
  switch (criteria.type) {
    case "CellValue":
      return `=${comparison(cell, criteria)}`;
    case "ContainsText": {
      const text = TEXTS[criteria.operator]?.(cell, `"${criteria.text.replaceAll('"', '""')}"`);
      if (text === undefined) throw invalidArgument();
      return `=${text}`;
    }
    case "PresetCriteria": {
      if (OTHER_PRESETS.test(criteria.criterion)) throw apiNotFound(`ConditionalFormat.preset ${criteria.criterion}`);
      const preset = PRESETS[criteria.criterion]?.(cell, absoluteAddress(toA1(area)));
      if (preset === undefined) throw invalidArgument();
      return `=${preset}`;
    }
  }
}

function comparison(
  cell: string,
  { operator, formula1, formula2 }: Extract<ConditionalCriteria, { type: "CellValue" }>,
): string {
  const one = `(${formula1.replace(/^=/, "")})`;
  const sign = SIGNS[operator];
  if (sign !== undefined) return `${cell}${sign}${one}`;
  if (formula2 === undefined) throw invalidArgument();
  const two = `(${formula2.replace(/^=/, "")})`;
  const between = `AND(${cell}>=MIN(${one},${two}),${cell}<=MAX(${one},${two}))`;
  if (operator === "Between") return between;
  if (operator === "NotBetween") return `NOT(${between})`;
  throw invalidArgument();
}

/** What an add-in gives as a rule of the kind; the formula follows from it. Throws InvalidArgument. */
export function givenCriteria(type: "CellValue" | "ContainsText" | "PresetCriteria", given: unknown) {
  if (!isPlainObject(given)) throw invalidArgument();
  const { formula1, formula2, operator, text, criterion } = given;
  if (type === "PresetCriteria") return { type, criterion: checkedText(criterion) } as const;
  if (type === "ContainsText") return { type, operator: checkedText(operator), text: checkedText(text) } as const;
  const second = formula2 === undefined || formula2 === null ? {} : { formula2: formulaOf(formula2) };
  return { type, operator: checkedText(operator), formula1: formulaOf(formula1), ...second } as const;
}

const formulaOf = (given: unknown) => (typeof given === "number" ? String(given) : checkedText(given));

function checkedText(given: unknown): string {
  if (typeof given !== "string" || given === "") throw invalidArgument();
  return given;
}
