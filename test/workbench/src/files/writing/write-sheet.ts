import type { SheetDocument } from "../../document/workbook-document";
import { MAIN, RELATIONSHIPS } from "../namespaces";
import * as texts from "../texts";
import { element, listElement } from "../xml/write-xml";
import type { Part } from "../zip/write-package";
import { drawingParts } from "./charts/write-drawing";
import { sheetDataXml, type WritingTools } from "./write-cells";
import { conditionalFormatsXml } from "./write-conditional-formats";
import { columnsXml, mergesXml, viewXml } from "./write-grid";
import { pageLayoutXml } from "./write-page-layout";
import { validationsXml } from "./write-validations";
import { tableXml } from "./write-tables";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SheetTools extends WritingTools {
  readonly difference: (xml: string) => number;
  readonly isActive: boolean;
  /** The sheet's number, and that of its first table and chart, from 1. */
  readonly number: number;
  readonly firstTable: number;
  readonly firstChart: number;
}

/** A sheet's part with those of its tables and charts, and what of it the file cannot hold. */
export function sheetParts(sheet: SheetDocument, tools: SheetTools): { parts: Part[]; dropped: string[] } {
  const losses = { longTexts: [], longFormulas: [], otherWorkbooks: [], values: [] };
  const data = sheetDataXml(sheet, tools, losses);
  const validations = validationsXml(sheet, tools.names);
  const formats = conditionalFormatsXml(sheet, tools.names, tools.difference);
  const page = pageLayoutXml(sheet);
  const drawing = drawingParts(sheet, tools);
  const drawingId = `rId${sheet.tables.length + 1}`;
  const tables = sheet.tables.map((table, index) => ({
    id: `rId${index + 1}`,
    path: `tables/table${tools.firstTable + index}.xml`,
    xml: tableXml(table, tools.firstTable + index, sheet.cells, tools.names),
  }));
  // The order of these is Excel's: in any other it calls the file damaged.
  const xml = element(
    "worksheet",
    { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
    page.properties,
    viewXml(sheet, tools.isActive),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(sheet),
    data,
    sheet.isProtected ? element("sheetProtection", { sheet: true, objects: true, scenarios: true }) : "",
    mergesXml(sheet),
    formats.xml,
    validations.xml,
    page.layout,
    drawing.parts.length > 0 ? element("drawing", { "r:id": drawingId }) : "",
    listElement(
      "tableParts",
      tables.map(({ id }) => element("tablePart", { "r:id": id })),
    ),
  );
  const parts = [
    {
      path: `xl/worksheets/sheet${tools.number}.xml`,
      xml,
      contentType: `${SPREADSHEET}.worksheet+xml`,
      relations: [
        ...tables.map(({ id, path }) => ({ id, type: `${RELATIONSHIPS}/table`, target: `../${path}` })),
        ...drawing.parts.slice(0, 1).map(({ path }) => ({
          id: drawingId,
          type: `${RELATIONSHIPS}/drawing`,
          target: path.replace("xl", ".."),
        })),
      ],
    },
    ...tables.map((table) => ({ path: `xl/${table.path}`, xml: table.xml, contentType: `${SPREADSHEET}.table+xml` })),
    ...drawing.parts,
  ];
  const lists = [
    [losses.longTexts, texts.LONG_TEXT],
    [losses.longFormulas, texts.LONG_FORMULA],
    [losses.otherWorkbooks, texts.FORMULA_OTHER_WORKBOOK],
    [losses.values, texts.UNWRITABLE_VALUE],
  ] as const;
  const dropped = [
    ...drawing.dropped,
    ...lists.flatMap(([addresses, sentence]) => (addresses.length > 0 ? [sentence(sheet.name, addresses)] : [])),
    ...validations.dropped,
    ...formats.dropped,
    ...page.dropped,
  ];
  return { parts, dropped };
}
