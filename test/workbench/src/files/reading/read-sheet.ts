import type { SheetDocument } from "../../document/workbook-document";
import * as texts from "../texts";
import { child, isOn } from "../xml/find-elements";
import { drawingTheme } from "./charts/chart-reading";
import { readCharts } from "./charts/read-drawing";
import { droppedFromSheet } from "./find-dropped";
import { readCells, type CellSources, type SheetCells } from "./read-cells";
import type { ColourOf } from "./read-colours";
import { readConditionalFormats } from "./read-conditional-formats";
import { readMerges, readSizes, readView, usedColumns, withColumnStyles } from "./read-grid";
import { readPageLayout } from "./read-page-layout";
import { readTables } from "./read-tables";
import { readValidations } from "./read-validations";
import type { SheetPart, WorkbookParts } from "./workbook-parts";

/** Reads one sheet, and says what of it the document cannot hold. */
export function readSheet(
  parts: WorkbookParts,
  sheet: SheetPart,
  sources: CellSources,
  colour: ColourOf,
): { sheet: SheetDocument; dropped: string[] } {
  const read = readCells(sheet.xml, sources);
  const { cells, hasWhole } = withColumnStyles(sheet.xml, read.cells, sources.styles);
  const { tables, dropped: tableLosses } = readTables(parts.package, sheet);
  const formats = readConditionalFormats(sheet.xml, sheet.name, sources.styles, colour);
  const layout = readPageLayout(parts, sheet);
  const { charts, dropped: chartLosses } = readCharts(parts.package, sheet, drawingTheme(parts));
  return {
    sheet: {
      name: sheet.name,
      visibility: sheet.visibility,
      isActive: sheet.index === activeSheet(parts),
      ...readView(sheet.xml),
      cells,
      ...readSizes(sheet.xml, usedColumns(cells)),
      merges: readMerges(sheet.xml),
      tables,
      validations: readValidations(sheet.xml),
      conditionalFormats: formats.conditionalFormats,
      pageLayout: layout.pageLayout,
      isProtected: isOn(child(sheet.xml, "sheetProtection"), "sheet"),
      charts,
    },
    dropped: [
      ...chartLosses,
      ...droppedFromSheet(parts.package, sheet),
      ...cellLosses(sheet.name, read),
      ...styleLosses(sheet.name, read, sources),
      ...(hasWhole ? [texts.WHOLE_FORMATS(sheet.name)] : []),
      ...tableLosses,
      ...formats.dropped,
      ...layout.dropped,
    ],
  };
}

// The tab that was in front may be a chart sheet or hidden: Excel would show the first it can.
function activeSheet(parts: WorkbookParts): number {
  const visible = parts.sheets.filter((one) => one.visibility === "Visible");
  const active = visible.find((one) => one.index === parts.activeIndex) ?? visible[0] ?? parts.sheets[0]!;
  return active.index;
}

function cellLosses(name: string, read: SheetCells): string[] {
  const lists = [
    [read.richTexts, texts.RICH_TEXT],
    [read.fixedArrays, texts.FIXED_ARRAYS],
    [read.dataTables, texts.DATA_TABLES],
    [read.otherWorkbooks, texts.FORMULA_OTHER_WORKBOOK],
  ] as const;
  return lists.flatMap(([addresses, sentence]) => (addresses.length > 0 ? [sentence(name, addresses)] : []));
}

function styleLosses(name: string, read: SheetCells, sources: CellSources): string[] {
  const losses = new Set([...read.usedStyles].flatMap((index) => [...sources.styles.losses(index)]));
  return losses.size > 0 ? [texts.CELL_FORMATS(name, [...losses])] : [];
}
