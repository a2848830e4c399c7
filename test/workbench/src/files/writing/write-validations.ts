import type { SheetDocument, ValidationDocument } from "../../document/workbook-document";
import { addressList } from "../areas";
import { readsOtherWorkbook } from "../formulas/external";
import { fileFormula, type FormulaPlace } from "../formulas/file-formula";
import * as texts from "../texts";
import { COMPARED_TYPES, ERROR_STYLES, fileWord, OPERATORS } from "../validation-operators";
import { escapeAttribute, escapeText } from "../xml/escaped-text";
import { element, listElement, xmlText } from "../xml/write-xml";

const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;

/** The data validation of a sheet, area by area, and what does not fit into Excel's limits. */
export function validationsXml(sheet: SheetDocument, names: ReadonlySet<string>): { xml: string; dropped: string[] } {
  const dropped: string[] = [];
  const written = sheet.validations.flatMap((validation) => {
    const sqref = addressList(validation.areas);
    if (sqref === "") return [];
    if (isTooLong(validation)) {
      dropped.push(texts.LONG_LIST(sheet.name, sqref));
      return [];
    }
    const rules = formulas(validation.rule, { names });
    if (rules.some(([, text]) => readsOtherWorkbook(text))) {
      dropped.push(texts.RULE_OTHER_WORKBOOK(sheet.name, sqref));
      return [];
    }
    const { error, prompt } = validation;
    const cutOff = [error?.title, prompt?.title].some((title) => (title ?? "").length > LONGEST_TITLE);
    if (cutOff || (error?.message ?? "").length > LONGEST_ERROR || (prompt?.message ?? "").length > LONGEST_PROMPT) {
      dropped.push(texts.LONG_MESSAGE(sheet.name, sqref));
    }
    return element(
      "dataValidation",
      {
        ...ruleAttributes(validation.rule),
        errorStyle: error && error.style !== "Stop" ? fileWord(ERROR_STYLES, error.style) : undefined,
        allowBlank: validation.ignoresBlanks || undefined,
        showInputMessage: prompt ? true : undefined,
        showErrorMessage: error ? true : undefined,
        errorTitle: limited(error?.title, LONGEST_TITLE),
        error: limited(error?.message, LONGEST_ERROR),
        promptTitle: limited(prompt?.title, LONGEST_TITLE),
        prompt: limited(prompt?.message, LONGEST_PROMPT),
        sqref,
      },
      ...rules.map(([name, text]) => element(name, {}, xmlText(escapeText(text)))),
    );
  });
  return { xml: listElement("dataValidations", written), dropped };
}

function ruleAttributes(rule: ValidationDocument["rule"]): Record<string, string | boolean | undefined> {
  // The file says "show" where it means "hide".
  if (rule.type === "list") return { type: "list", showDropDown: rule.showsDropDown ? undefined : true };
  if (rule.type === "custom") return { type: "custom" };
  return { type: fileWord(COMPARED_TYPES, rule.type), operator: fileWord(OPERATORS, rule.operator) };
}

function formulas(rule: ValidationDocument["rule"], place: FormulaPlace): [name: string, text: string][] {
  if (rule.type === "list") {
    const isFormula = rule.source.startsWith("=");
    return [["formula1", isFormula ? fileFormula(rule.source, place) : literal(rule.source)]];
  }
  if (rule.type === "custom") return [["formula1", fileFormula(rule.formula, place)]];
  const first: [string, string] = ["formula1", fileFormula(rule.formula1, place)];
  return rule.formula2 === undefined ? [first] : [first, ["formula2", fileFormula(rule.formula2, place)]];
}

function literal(source: string): string {
  return `"${source.replaceAll('"', '""')}"`;
}

function isTooLong({ rule }: ValidationDocument): boolean {
  return rule.type === "list" && !rule.source.startsWith("=") && rule.source.length > LONGEST_LIST;
}

function limited(text: string | undefined, length: number): string | undefined {
  return text === undefined || text === "" ? undefined : escapeAttribute(text.slice(0, length));
}
