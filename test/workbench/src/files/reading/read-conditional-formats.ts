import type { Area } from "../../document/values";
import type { ConditionalFormatDocument } from "../../document/workbook-document";
import { parseAddressList } from "../areas";
import * as texts from "../texts";
import { child, childrenOf, descendants, isOn, numberIn } from "../xml/find-elements";
import type { XmlElement } from "../xml/read-xml";
import type { ColourOf } from "./read-colours";
import { readDifference, type Difference, type FileStyles } from "./read-styles";
import { ruleFormula } from "./rule-formulas";

const NO_DIFFERENCE: Difference = { format: {}, isWhole: true };

/** The conditional formats of a sheet, the one that is looked at first in front. */
export function readConditionalFormats(
  sheet: XmlElement,
  sheetName: string,
  styles: FileStyles,
  colour: ColourOf,
): { conditionalFormats: ConditionalFormatDocument[]; dropped: string[] } {
  const main = rulesOf(childrenOf(sheet, "conditionalFormatting"));
  // A data bar stands in the extension list a second time, with what is new about it.
  const hasBars = main.some(({ rule }) => rule.attributes["type"] === "dataBar");
  const extended = rulesOf(descendants(child(sheet, "extLst"), "conditionalFormatting")).filter(
    ({ rule }) => !hasBars || rule.attributes["type"] !== "dataBar",
  );
  const rules = [...main, ...extended].sort(
    (a, b) => (numberIn(a.rule, "priority") ?? 0) - (numberIn(b.rule, "priority") ?? 0),
  );
  const lost = new Map<string, number>();
  let isPartly = false;
  const conditionalFormats = rules.flatMap(({ rule, areas }): ConditionalFormatDocument[] => {
    const formula = ruleFormula(rule, areas);
    if (formula === null) {
      const kind = texts.CONDITIONAL_KIND(rule.attributes["type"] ?? "");
      lost.set(kind, (lost.get(kind) ?? 0) + 1);
      return [];
    }
    const inline = child(rule, "dxf");
    const id = numberIn(rule, "dxfId");
    const difference = inline ? readDifference(inline, colour) : (styles.differences[id ?? -1] ?? NO_DIFFERENCE);
    if (!difference.isWhole) isPartly = true;
    return [{ areas, formula, stopsIfTrue: isOn(rule, "stopIfTrue"), format: difference.format }];
  });
  return {
    conditionalFormats,
    dropped: [
      ...[...lost].map(([kind, count]) => texts.CONDITIONAL_FORMAT(sheetName, kind, count)),
      ...(isPartly ? [texts.CONDITIONAL_BORDERS(sheetName)] : []),
    ],
  };
}

function rulesOf(blocks: readonly XmlElement[]): { rule: XmlElement; areas: Area[] }[] {
  return blocks.flatMap((block) => {
    const areas = parseAddressList(block.attributes["sqref"] ?? child(block, "sqref")?.text);
    return childrenOf(block, "cfRule").map((rule) => ({ rule, areas }));
  });
}
