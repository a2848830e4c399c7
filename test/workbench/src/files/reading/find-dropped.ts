import { SETTINGS_ROOT } from "../settings-part";
import * as texts from "../texts";
import { child, childrenOf, descendants, isOn } from "../xml/find-elements";
import type { OpenPackage, Relation } from "../zip/open-package";
import { chartFrames } from "./charts/read-drawing";
import type { SheetPart, WorkbookParts } from "./workbook-parts";

/** What a sheet holds beyond its cells that the document cannot hold, a sentence each. */
export function droppedFromSheet(opened: OpenPackage, sheet: SheetPart): string[] {
  const relations = opened.relations(sheet.path);
  const drawn = relations.filter((one) => one.kind === "drawing").map((one) => drawing(opened, one));
  const total = (pick: (one: Drawing) => number) => drawn.reduce((sum, one) => sum + pick(one), 0);
  const comments = relations
    .filter((one) => one.kind === "comments")
    .flatMap((one) => [...descendants(opened.xml(one.target), "comment")]).length;
  const count = (kind: string) => relations.filter((one) => one.kind === kind).length;
  const elements = (name: string) =>
    sheet.xml.children.filter((one) => one.name !== "sheetData").flatMap((one) => [...descendants(one, name)]).length;
  const list = (parent: string, name: string) => childrenOf(child(sheet.xml, parent), name).length;
  const counted: readonly (readonly [number, (sheet: string, count: number) => string])[] = [
    [total((one) => one.pictures), texts.PICTURES],
    [total((one) => one.shapes), texts.SHAPES],
    [comments, texts.COMMENTS],
    [count("pivotTable"), texts.PIVOT_TABLES],
    [list("hyperlinks", "hyperlink"), texts.LINKS],
    [elements("sparkline"), texts.SPARKLINES],
    [elements("control") + elements("oleObject"), texts.CONTROLS],
    [list("scenarios", "scenario"), texts.SCENARIOS],
    [list("protectedRanges", "protectedRange"), texts.PROTECTED_RANGES],
    [child(sheet.xml, "picture") ? 1 : 0, texts.BACKGROUND],
    [child(sheet.xml, "autoFilter") ? 1 : 0, texts.SHEET_FILTER],
    [hasOutline(sheet) ? 1 : 0, texts.OUTLINE],
    [child(child(sheet.xml, "sheetPr"), "tabColor") ? 1 : 0, texts.TAB_COLOUR],
    [hasPassword(sheet) ? 1 : 0, texts.SHEET_PASSWORD],
    [hasSplit(sheet) ? 1 : 0, texts.SPLIT_PANES],
    [isOn(child(sheet.xml, "sheetFormatPr"), "zeroHeight") ? 1 : 0, texts.HIDDEN_REST],
  ];
  return counted.flatMap(([number, sentence]) => (number > 0 ? [sentence(sheet.name, number)] : []));
}

/** What a workbook holds beyond its sheets that the document cannot hold, a sentence each. */
export function droppedFromWorkbook(parts: WorkbookParts): string[] {
  const has = (kind: string) => parts.relations.some((one) => one.kind === kind);
  const calculation = child(parts.workbook, "calcPr");
  const isManual = (calculation?.attributes["calcMode"] ?? "auto") !== "auto";
  return [
    ...parts.otherSheets.map(texts.OTHER_SHEET),
    ...(has("vbaProject") ? [texts.MACROS] : []),
    ...(has("externalLink") ? [texts.OTHER_WORKBOOKS] : []),
    ...(has("connections") ? [texts.CONNECTIONS] : []),
    ...(has("slicerCache") || has("timelineCache") ? [texts.SLICERS] : []),
    ...(child(parts.workbook, "workbookProtection") ? [texts.WORKBOOK_PROTECTION] : []),
    ...(isManual || isOn(calculation, "iterate") ? [texts.CALCULATION] : []),
    ...(isOn(calculation, "fullPrecision", true) ? [] : [texts.PRECISION]),
    ...(parts.package.paths.some((path) => /\/webextension\d*\.xml$/.test(path)) ? [texts.ADD_INS] : []),
    ...(hasFurtherData(parts.package) ? [texts.FURTHER_DATA] : []),
    ...(parts.countsFrom1904 ? [texts.COUNTS_FROM_1904] : []),
  ];
}

function hasFurtherData(opened: OpenPackage): boolean {
  return opened.paths.some(
    (path) =>
      /^(docprops\/custom|docmetadata\/labelinfo)\.xml$/.test(path) ||
      (/^customxml\/item\d+\.xml$/.test(path) && opened.xml(path)?.name !== SETTINGS_ROOT),
  );
}

interface Drawing {
  readonly pictures: number;
  readonly shapes: number;
}

function drawing(opened: OpenPackage, relation: Relation): Drawing {
  const xml = opened.xml(relation.target);
  const shapes = ["sp", "cxnSp", "graphicFrame"].reduce((sum, name) => sum + descendants(xml, name).length, 0);
  // What becomes of each chart is said where they are read.
  const charts = (xml?.children ?? []).reduce((sum, anchor) => sum + chartFrames(anchor).length, 0);
  return { pictures: descendants(xml, "pic").length, shapes: shapes - charts };
}

function hasOutline(sheet: SheetPart): boolean {
  const rows = childrenOf(child(sheet.xml, "sheetData"), "row");
  const columns = childrenOf(child(sheet.xml, "cols"), "col");
  return [...rows, ...columns].some((one) => (one.attributes["outlineLevel"] ?? "0") !== "0");
}

function hasPassword(sheet: SheetPart): boolean {
  const { password, hashValue } = child(sheet.xml, "sheetProtection")?.attributes ?? {};
  return password !== undefined || hashValue !== undefined;
}

function hasSplit(sheet: SheetPart): boolean {
  const pane = child(child(child(sheet.xml, "sheetViews"), "sheetView"), "pane");
  return pane !== undefined && !/^frozen/.test(pane.attributes["state"] ?? "split");
}
