import type { ValidationDocument } from "../../document/workbook-document";
import { parseAddressList } from "../areas";
import { typedFormula } from "../formulas/typed-formula";
import { COMPARED_TYPES, ERROR_STYLES, OPERATORS } from "../validation-operators";
import { child, childrenOf, descendants, isOn } from "../xml/find-elements";
import { unescapeText } from "../xml/escaped-text";
import type { XmlElement } from "../xml/read-xml";

type Rule = ValidationDocument["rule"];

/**
 * The data validation of a sheet, area by area. Excel puts a rule that reads another sheet into the part's extension
 * list, in a form of its own; both are read alike.
 */
export function readValidations(sheet: XmlElement): ValidationDocument[] {
  const all = [
    ...childrenOf(child(sheet, "dataValidations"), "dataValidation"),
    ...descendants(child(sheet, "extLst"), "dataValidation"),
  ];
  return all.flatMap((element) => {
    const areas = parseAddressList(element.attributes["sqref"] ?? child(element, "sqref")?.text);
    if (areas.length === 0) return [];
    const title = (name: string) => unescapeText(element.attributes[name] ?? "");
    const style = ERROR_STYLES[(element.attributes["errorStyle"] ?? "stop") as keyof typeof ERROR_STYLES] ?? "Stop";
    const prompt = { title: title("promptTitle"), message: title("prompt") };
    return {
      areas,
      rule: readRule(element),
      ignoresBlanks: isOn(element, "allowBlank"),
      ...(isOn(element, "showErrorMessage")
        ? { error: { style, title: title("errorTitle"), message: title("error") } }
        : {}),
      ...(isOn(element, "showInputMessage") && prompt.title + prompt.message !== "" ? { prompt } : {}),
    };
  });
}

function readRule(element: XmlElement): Rule {
  const formula1 = formulaIn(element, "formula1");
  const formula2 = formulaIn(element, "formula2");
  const { type = "none", operator = "between" } = element.attributes;
  if (type === "list") {
    const literal = /^"((?:[^"]|"")*)"$/.exec(formula1)?.[1]?.replaceAll('""', '"');
    // The file says "show" where it means "hide".
    const showsDropDown = !isOn(element, "showDropDown");
    return { type: "list", source: literal ?? typedFormula(formula1), showsDropDown };
  }
  const compared = COMPARED_TYPES[type as keyof typeof COMPARED_TYPES];
  // A cell may have a prompt without a rule: the rule is then one that allows everything.
  if (compared === undefined) return { type: "custom", formula: type === "custom" ? typedFormula(formula1) : "=TRUE" };
  return {
    type: compared,
    operator: OPERATORS[operator as keyof typeof OPERATORS] ?? "Between",
    formula1: numberOrFormula(formula1),
    ...(formula2 === "" ? {} : { formula2: numberOrFormula(formula2) }),
  };
}

function formulaIn(element: XmlElement, name: string): string {
  const found = child(element, name);
  return unescapeText(child(found, "f")?.text ?? found?.text ?? "");
}

function numberOrFormula(text: string): string {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? text : typedFormula(text);
}
