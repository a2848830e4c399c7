import type { TableDocument } from "../../document/workbook-document";
import { parseArea } from "../areas";
import * as texts from "../texts";
import { child, childrenOf, isOn, numberIn } from "../xml/find-elements";
import { unescapeText } from "../xml/escaped-text";
import type { XmlElement } from "../xml/read-xml";
import type { OpenPackage } from "../zip/open-package";
import type { SheetPart } from "./workbook-parts";

/** The tables of a sheet. A table without headings is none of the document's: its cells stay. */
export function readTables(opened: OpenPackage, sheet: SheetPart): { tables: TableDocument[]; dropped: string[] } {
  const tables: TableDocument[] = [];
  const dropped: string[] = [];
  for (const relation of opened.relations(sheet.path)) {
    const table = relation.kind === "table" ? opened.xml(relation.target) : undefined;
    const area = parseArea(table?.attributes["ref"] ?? "");
    if (!table || !area) continue;
    const name = unescapeText(table.attributes["displayName"] ?? table.attributes["name"] ?? "");
    if (!isOn(table, "headerRowCount", true)) {
      dropped.push(texts.TABLE_WITHOUT_HEADINGS(sheet.name, name));
      continue;
    }
    const filter = child(table, "autoFilter");
    if (childrenOf(filter, "filterColumn").some((column) => column.children.length > 0) || child(table, "sortState")) {
      dropped.push(texts.TABLE_FILTER(sheet.name, name));
    }
    if (table.attributes["tableType"] === "queryTable") dropped.push(texts.TABLE_QUERY(sheet.name, name));
    if (hasOwnLook(child(table, "tableStyleInfo"))) dropped.push(texts.TABLE_LOOK(sheet.name, name));
    const columns = childrenOf(child(table, "tableColumns"), "tableColumn");
    tables.push({
      name,
      area,
      columns: columns.map((column) => unescapeText(column.attributes["name"] ?? "")),
      hasTotals: (numberIn(table, "totalsRowCount") ?? 0) > 0,
      style: child(table, "tableStyleInfo")?.attributes["name"] ?? "",
      showsFilterButtons: filter !== undefined,
    });
  }
  return { tables, dropped };
}

function hasOwnLook(style: XmlElement | undefined): boolean {
  const name = style?.attributes["name"];
  if (!style || name === undefined) return false;
  const hasMore = ["showFirstColumn", "showLastColumn", "showColumnStripes"].some((option) => isOn(style, option));
  return hasMore || !isOn(style, "showRowStripes") || !/^TableStyle(Light|Medium|Dark)\d+$/.test(name);
}
