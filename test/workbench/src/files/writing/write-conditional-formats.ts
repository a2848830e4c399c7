import type { SheetDocument } from "../../document/workbook-document";
import { addressList } from "../areas";
import { readsOtherWorkbook } from "../formulas/external";
import { fileFormula } from "../formulas/file-formula";
import * as texts from "../texts";
import { escapeText } from "../xml/escaped-text";
import { element, xmlText } from "../xml/write-xml";
import { differenceXml } from "./write-styles";

/** The conditional formats of a sheet; `difference` gives the place of a format in the workbook's list. */
export function conditionalFormatsXml(
  sheet: SheetDocument,
  names: ReadonlySet<string>,
  difference: (xml: string) => number,
): { xml: string; dropped: string[] } {
  const dropped: string[] = [];
  const written = sheet.conditionalFormats.map(({ areas, formula, stopsIfTrue, format }, index) => {
    const sqref = addressList(areas);
    if (sqref === "") return "";
    const text = fileFormula(formula, { names });
    if (readsOtherWorkbook(text)) {
      dropped.push(texts.RULE_OTHER_WORKBOOK(sheet.name, sqref));
      return "";
    }
    const rule = {
      type: "expression",
      dxfId: difference(differenceXml(format)),
      priority: index + 1,
      stopIfTrue: stopsIfTrue || undefined,
    };
    const inside = element("cfRule", rule, element("formula", {}, xmlText(escapeText(text))));
    return element("conditionalFormatting", { sqref }, inside);
  });
  return { xml: written.join(""), dropped };
}
