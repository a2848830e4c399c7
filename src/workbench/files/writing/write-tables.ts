import type { TableDocument } from "../../document/workbook-document";
import { areaAddress } from "../areas";
import { MAIN } from "../namespaces";
import { escapeAttribute } from "../xml/escaped-text";
import { element, listElement } from "../xml/write-xml";

/** A table's part. `id` is its number in the workbook, from 1. */
export function tableXml(table: TableDocument, id: number): string {
  const name = escapeAttribute(table.name);
  const { area, hasTotals } = table;
  const columns = table.columns.map((heading, index) =>
    element("tableColumn", { id: index + 1, name: escapeAttribute(heading) }),
  );
  const filtered = hasTotals ? { ...area, lastRow: area.lastRow - 1 } : area;
  return element(
    "table",
    {
      xmlns: MAIN,
      id,
      name,
      displayName: name,
      ref: areaAddress(area),
      ...(hasTotals ? { totalsRowCount: 1 } : { totalsRowShown: false }),
    },
    table.showsFilterButtons ? element("autoFilter", { ref: areaAddress(filtered) }) : "",
    listElement("tableColumns", columns),
    element("tableStyleInfo", {
      name: table.style === "" ? undefined : escapeAttribute(table.style),
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: true,
      showColumnStripes: false,
    }),
  );
}
