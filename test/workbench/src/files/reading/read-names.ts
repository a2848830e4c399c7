import type { NameDocument } from "../../document/workbook-document";
import { readsOtherWorkbook } from "../formulas/external";
import { typedFormula } from "../formulas/typed-formula";
import * as texts from "../texts";
import { child, childrenOf, isOn, numberIn } from "../xml/find-elements";
import { unescapeText } from "../xml/escaped-text";
import type { WorkbookParts } from "./workbook-parts";

/** The names of a workbook. Excel's own (`_xlnm.Print_Area`) are part of the sheets' page layouts. */
export function readNames(parts: WorkbookParts): { names: NameDocument[]; dropped: string[] } {
  const names: NameDocument[] = [];
  const dropped: string[] = [];
  for (const element of childrenOf(child(parts.workbook, "definedNames"), "definedName")) {
    const name = unescapeText(element.attributes["name"] ?? "");
    if (/^_xl(nm|fn|pm|op|ws|eta|udf)\./i.test(name)) continue;
    const text = unescapeText(element.text);
    const scope = numberIn(element, "localSheetId");
    const sheet = scope === undefined ? undefined : parts.sheets.find((one) => one.index === scope)?.name;
    if (scope !== undefined && sheet === undefined) continue;
    if (readsOtherWorkbook(text)) dropped.push(texts.NAME_OTHER_WORKBOOK(name));
    else if (isOn(element, "vbProcedure") || isOn(element, "xlm") || element.attributes["function"] === "1") {
      dropped.push(texts.NAME_OF_MACRO(name));
    } else {
      const comment = element.attributes["comment"];
      names.push({
        name,
        formula: typedFormula(text),
        ...(sheet === undefined ? {} : { sheet }),
        ...(comment === undefined ? {} : { comment: unescapeText(comment) }),
      });
    }
  }
  return { names, dropped };
}

/** What Excel's own name of a sheet refers to, such as "Print_Area"; undefined where there is none. */
export function builtinName(parts: WorkbookParts, index: number, name: string): string | undefined {
  const found = childrenOf(child(parts.workbook, "definedNames"), "definedName").find(
    (one) =>
      one.attributes["name"]?.toLowerCase() === `_xlnm.${name}`.toLowerCase() &&
      numberIn(one, "localSheetId") === index,
  );
  return found && unescapeText(found.text);
}
