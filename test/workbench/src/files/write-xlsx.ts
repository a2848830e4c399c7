import type { SheetDocument, WorkbookDocument } from "../document/workbook-document";
import { MAIN, RELATIONSHIPS } from "./namespaces";
import { PLAIN_ERRORS } from "./rich-errors";
import { checkSheets } from "./writing/check-sheets";
import { themeXml } from "./writing/theme";
import { metadataParts, richErrorVm, type WorkbookPart } from "./writing/write-metadata";
import { namesXml } from "./writing/write-names";
import { settingsParts } from "./writing/write-settings";
import { sheetParts } from "./writing/write-sheet";
import { stringsXml } from "./writing/write-strings";
import { stylesXml, table } from "./writing/write-styles";
import { escapeAttribute } from "./xml/escaped-text";
import { element } from "./xml/write-xml";
import { writePackage } from "./zip/write-package";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook as a file. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** What the document holds and the file does not: sentences for the user, each naming the sheet and the thing. */
  readonly dropped: readonly string[];
}

/**
 * Writes the .xlsx file that Excel would have saved. Rejects with a sentence for the user where Excel could not open
 * it (no visible sheet, a sheet name that is not allowed).
 */
export function writeXlsx(document: WorkbookDocument): Promise<WrittenWorkbook> {
  return Promise.resolve().then(() => writeNow(document));
}

function writeNow(document: WorkbookDocument): WrittenWorkbook {
  checkSheets(document.sheets);
  const [strings, differences] = [table(), table()];
  const metadata = { hasDynamicArrays: false, hasRichErrors: false };
  const names = new Set(document.names.map((one) => one.name.toLowerCase()));
  const active = activeSheet(document);
  let tables = 0;
  let charts = 0;
  const sheets = document.sheets.map((sheet, index) => {
    const firstTable = tables + 1;
    tables += sheet.tables.length;
    const firstChart = charts + 1;
    charts += sheet.charts.length;
    const isActive = index === active;
    const shared = { string: strings.add, difference: differences.add, metadata, names };
    return sheetParts(sheet, { ...shared, isActive, number: index + 1, firstTable, firstChart });
  });
  const defined = namesXml(document, names);
  const settings = settingsParts(document.settings);
  const workbookParts: WorkbookPart[] = [
    ...sheets.map(({ parts }) => ({ ...parts[0]!, relationType: `${RELATIONSHIPS}/worksheet` })),
    workbookPart("theme", themeXml(), "application/vnd.openxmlformats-officedocument.theme+xml", "theme/theme1"),
    workbookPart("styles", stylesXml(document.styles, differences.items), `${SPREADSHEET}.styles+xml`),
    workbookPart("sharedStrings", stringsXml(strings.items), `${SPREADSHEET}.sharedStrings+xml`),
    ...metadataParts(metadata),
    ...(settings ? [settings.item] : []),
  ];
  const relations = workbookParts.map(({ path, relationType }, index) => ({
    id: `rId${index + 1}`,
    type: relationType,
    target: path.startsWith("xl/") ? path.slice(3) : `../${path}`,
  }));
  const path = "xl/workbook.xml";
  const bytes = writePackage([
    { path: "", xml: "", relations: [{ id: "rId1", type: `${RELATIONSHIPS}/officeDocument`, target: path }] },
    { path, xml: workbookXml(document, active, defined.xml), contentType: `${SPREADSHEET}.sheet.main+xml`, relations },
    ...workbookParts,
    ...sheets.flatMap(({ parts }) => parts.slice(1)),
    ...(settings ? [settings.properties] : []),
  ]);
  return { bytes, dropped: [...sheets.flatMap((one) => one.dropped), ...defined.dropped] };
}

function workbookPart(kind: string, xml: string, contentType: string, path = kind): WorkbookPart {
  return { path: `xl/${path}.xml`, xml, contentType, relationType: `${RELATIONSHIPS}/${kind}` };
}

function workbookXml(document: WorkbookDocument, activeTab: number, names: string): string {
  const sheets = document.sheets.map(({ name, visibility }, index) =>
    element("sheet", {
      name: escapeAttribute(name),
      sheetId: index + 1,
      state: visibility === "Visible" ? undefined : visibility === "Hidden" ? "hidden" : "veryHidden",
      "r:id": `rId${index + 1}`,
    }),
  );
  return element(
    "workbook",
    { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
    element("workbookPr", {}),
    element("bookViews", {}, element("workbookView", { activeTab })),
    element("sheets", {}, ...sheets),
    names,
    // To calculate at opening would show #NAME? for every custom function until the add-in is there, and for good without it.
    element("calcPr", { calcId: 191029, fullCalcOnLoad: hasResults(document) ? undefined : true }),
  );
}

/** Whether every formula has a result that a file can hold. */
function hasResults(document: WorkbookDocument): boolean {
  return document.sheets.every(({ cells }) =>
    cells.every(({ formula, value }) => {
      if (formula === undefined) return true;
      if (typeof value !== "object") return value !== undefined;
      return PLAIN_ERRORS.has(value.error) || richErrorVm(value.error) !== undefined;
    }),
  );
}

function activeSheet(document: WorkbookDocument): number {
  const isVisible = ({ visibility }: SheetDocument): boolean => visibility === "Visible";
  const active = document.sheets.findIndex((one) => one.isActive && isVisible(one));
  return active >= 0 ? active : document.sheets.findIndex(isVisible);
}
