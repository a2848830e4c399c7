import * as texts from "../texts";
import { child, childrenOf, isOn, numberIn } from "../xml/find-elements";
import type { XmlElement } from "../xml/read-xml";
import { unescapeText } from "../xml/escaped-text";
import type { OpenPackage, Relation } from "../zip/open-package";

/** The workbook part and the sheets it lists, in the order of their tabs. */
export interface WorkbookParts {
  readonly package: OpenPackage;
  readonly workbook: XmlElement;
  readonly relations: readonly Relation[];
  /** Sheets with cells; `index` counts all sheets, chart sheets too, as names and the active tab do. */
  readonly sheets: readonly SheetPart[];
  readonly otherSheets: readonly string[];
  readonly activeIndex: number;
  readonly countsFrom1904: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly index: number;
  readonly path: string;
  readonly xml: XmlElement;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

/** Finds the workbook in the package and reads its sheets' parts. Throws where the package holds no workbook. */
export function workbookParts(opened: OpenPackage): WorkbookParts {
  const path = opened.relations("").find((one) => one.kind === "officeDocument")?.target ?? "xl/workbook.xml";
  if (/\.bin$/i.test(path)) throw new Error(texts.BINARY_WORKBOOK);
  const workbook = opened.xml(path);
  if (workbook?.name !== "workbook") throw new Error(texts.NOT_A_WORKBOOK);
  const relations = opened.relations(path);
  const found = childrenOf(child(workbook, "sheets"), "sheet").map((sheet, index) => {
    const relation = relations.find((one) => one.id === sheet.attributes["id"]);
    return { sheet, index, relation, name: unescapeText(sheet.attributes["name"] ?? "") };
  });
  const sheets = found.flatMap(({ sheet, index, relation, name }): SheetPart[] => {
    if (relation?.kind !== "worksheet") return [];
    const xml = opened.xml(relation.target);
    if (!xml) throw new Error(texts.MISSING_SHEET(name));
    return [{ name, index, path: relation.target, xml, visibility: visibilityOf(sheet) }];
  });
  if (sheets.length === 0) throw new Error(texts.NO_SHEETS);
  return {
    package: opened,
    workbook,
    relations,
    sheets,
    otherSheets: found.filter(({ relation }) => relation?.kind !== "worksheet").map(({ name }) => name),
    activeIndex: numberIn(child(child(workbook, "bookViews"), "workbookView"), "activeTab") ?? 0,
    countsFrom1904: isOn(child(workbook, "workbookPr"), "date1904"),
  };
}

/** The XML of the part of this kind that the workbook refers to; undefined where there is none. */
export function relatedPart(parts: WorkbookParts, kind: string): XmlElement | undefined {
  const relation = parts.relations.find((one) => one.kind === kind && !one.isExternal);
  return relation && parts.package.xml(relation.target);
}

function visibilityOf(sheet: XmlElement): SheetPart["visibility"] {
  const state = sheet.attributes["state"];
  if (state === "hidden") return "Hidden";
  return state === "veryHidden" ? "VeryHidden" : "Visible";
}
