import type { SheetDocument, WorkbookDocument } from "../../document/workbook-document";
import { areaAddress, LAST_COLUMN, LAST_ROW, parseArea } from "../areas";
import { readsOtherWorkbook } from "../formulas/external";
import { fileFormula } from "../formulas/file-formula";
import * as texts from "../texts";
import { escapeAttribute, escapeText } from "../xml/escaped-text";
import { element, xmlText } from "../xml/write-xml";

interface Definition {
  readonly name: string;
  readonly sheet?: number;
  readonly comment?: string | undefined;
  readonly text: string;
}

/** The workbook's names, those for print areas and titles among them, in Excel's order: by name. */
export function namesXml(workbook: WorkbookDocument, names: ReadonlySet<string>): { xml: string; dropped: string[] } {
  const dropped: string[] = [];
  const own = workbook.names.flatMap((name): Definition[] => {
    const text = fileFormula(name.formula, { names });
    const sheet = workbook.sheets.findIndex((one) => one.name === name.sheet);
    if (name.sheet !== undefined && sheet < 0) {
      dropped.push(texts.NAME_WITHOUT_SHEET(name.name, name.sheet));
      return [];
    }
    if (readsOtherWorkbook(text)) {
      dropped.push(texts.NAME_OTHER_WORKBOOK(name.name));
      return [];
    }
    return [{ name: name.name, comment: name.comment, text, ...(sheet < 0 ? {} : { sheet }) }];
  });
  const printed = workbook.sheets.flatMap(printNames);
  const written = [...printed, ...own].map(({ name, sheet, comment, text }) =>
    element(
      "definedName",
      {
        name: escapeAttribute(name),
        comment: comment === undefined ? undefined : escapeAttribute(comment),
        localSheetId: sheet,
      },
      xmlText(escapeText(text)),
    ),
  );
  return { xml: written.length === 0 ? "" : element("definedNames", {}, ...written), dropped };
}

function printNames({ name, pageLayout }: SheetDocument, sheet: number): Definition[] {
  const onSheet = (address: string) => `'${name.replaceAll("'", "''")}'!${fixed(address)}`;
  const area = (pageLayout.printArea ?? "").split(",").filter((one) => one.trim() !== "");
  const titles = [pageLayout.printTitleColumns, pageLayout.printTitleRows].filter((one) => one !== undefined);
  return [
    ...(area.length > 0 ? [{ name: "_xlnm.Print_Area", sheet, text: area.map(onSheet).join(",") }] : []),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", sheet, text: titles.map(onSheet).join(",") }] : []),
  ];
}

/** "$A$1:$B$2", "$A:$B" or "$1:$2", whether or not the address names its sheet and has "$" already. */
function fixed(address: string): string {
  const bare = address.slice(address.lastIndexOf("!") + 1).trim();
  const area = parseArea(bare);
  if (!area) return bare;
  const single = areaAddress(area);
  const isRows = area.firstColumn === 0 && area.lastColumn === LAST_COLUMN;
  const isColumns = area.firstRow === 0 && area.lastRow === LAST_ROW;
  const corners = single.includes(":") ? single : `${single}:${single}`;
  if (isRows) return `$${area.firstRow + 1}:$${area.lastRow + 1}`;
  if (isColumns) return corners.replace(/([A-Z]+)\d+/g, "$$$1");
  return single.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
