import type { Area } from "../../document/values";
import { areaAddress, cellAddress } from "../areas";
import { typedFormula } from "../formulas/typed-formula";
import { childrenOf, isOn, numberIn } from "../xml/find-elements";
import { unescapeText } from "../xml/escaped-text";
import type { XmlElement } from "../xml/read-xml";

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** A rule of a conditional format as a formula without "=", seen from the first cell; null where it is none. */
export function ruleFormula(rule: XmlElement, areas: readonly Area[]): string | null {
  const [first] = areas;
  if (!first) return null;
  const cell = cellAddress(first.firstRow, first.firstColumn);
  const formulas = [...childrenOf(rule, "formula"), ...childrenOf(rule, "f")]
    .map((one) => typedFormula(unescapeText(one.text)).slice(1))
    .filter((formula) => formula !== "");
  const { type = "", operator = "", text = "" } = rule.attributes;
  if (type === "cellIs") return comparison(cell, operator, formulas);
  if (type === "duplicateValues" || type === "uniqueValues")
    return areas.length > 1 ? null : repeated(cell, first, type);
  if (type === "top10") return areas.length > 1 ? null : ranked(rule, cell, first);
  if (type === "aboveAverage") return areas.length > 1 ? null : average(rule, cell, first);
  // The others stand in the file with the formula that they come down to.
  if (formulas[0] !== undefined && type !== "colorScale" && type !== "dataBar" && type !== "iconSet")
    return formulas[0];
  const sought = `"${unescapeText(text).replaceAll('"', '""')}"`;
  const plain: Readonly<Record<string, string>> = {
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
    containsText: `NOT(ISERROR(SEARCH(${sought},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${sought},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${sought}))=${sought}`,
    endsWith: `RIGHT(${cell},LEN(${sought}))=${sought}`,
  };
  return plain[type] ?? null;
}

function comparison(cell: string, operator: string, [low, high]: readonly string[]): string | null {
  if (low === undefined) return null;
  const sign = SIGNS[operator];
  if (sign) return `${cell}${sign}${operand(low)}`;
  if (high === undefined) return null;
  const [from, to] = [operand(low), operand(high)];
  if (operator === "between") return `AND(${cell}>=${from},${cell}<=${to})`;
  return operator === "notBetween" ? `OR(${cell}<${from},${cell}>${to})` : null;
}

// "A1=B1=0" would compare twice.
function operand(formula: string): string {
  return /^(-?[\d.]+|"(?:[^"]|"")*"|[$A-Za-z_][$\w.]*)$/.test(formula) ? formula : `(${formula})`;
}

function repeated(cell: string, area: Area, type: string): string {
  return `COUNTIF(${fixed(area)},${cell})${type === "duplicateValues" ? ">1" : "=1"}`;
}

function ranked(rule: XmlElement, cell: string, area: Area): string | null {
  if (isOn(rule, "percent")) return null;
  const [pick, sign] = isOn(rule, "bottom") ? ["SMALL", "<="] : ["LARGE", ">="];
  const count = `MIN(${numberIn(rule, "rank") ?? 10},COUNT(${fixed(area)}))`;
  return `AND(ISNUMBER(${cell}),${cell}${sign}${pick}(${fixed(area)},${count}))`;
}

function average(rule: XmlElement, cell: string, area: Area): string | null {
  if (numberIn(rule, "stdDev")) return null;
  const sign = (isOn(rule, "aboveAverage", true) ? ">" : "<") + (isOn(rule, "equalAverage") ? "=" : "");
  return `AND(ISNUMBER(${cell}),${cell}${sign}AVERAGE(${fixed(area)}))`;
}

function fixed(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
