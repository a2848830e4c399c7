import type { ChartAxisDocument, ChartTitleDocument } from "../document/chart-document";
import type { AxisNumber } from "./chart-axis-number";
import type { ChartAxis } from "./chart-axis";
import type { ChartSheets } from "./chart-sheets";
import { applyFont, applyLine, applyPartLook, fontDocument, lineDocument, partLook } from "./chart-look-documents";
import { applyText, textDocument } from "./chart-source-documents";
import type { ChartAxisTitle, ChartTitle } from "./chart-title";

const NUMBERS = ["minimum", "maximum", "majorUnit", "minorUnit"] as const;

/** An axis as a file holds it. */
export function axisDocument(axis: ChartAxis): ChartAxisDocument {
  const numbers = NUMBERS.flatMap((name) => {
    const { given }: AxisNumber = axis[`$${name}`];
    return given === null ? [] : [[name, given] as const];
  });
  return {
    isVisible: axis.visible,
    isReversed: axis.reversePlotOrder,
    isMultiLevel: axis.multiLevel,
    ...Object.fromEntries(numbers),
    ...(!axis.linkNumberFormat && { numberFormat: axis.numberFormat }),
    title: titleDocument(axis.$host.sheets, axis.title),
    hasGridlines: axis.majorGridlines.visible,
    gridlines: lineDocument(axis.majorGridlines.format.line),
    line: lineDocument(axis.format.line),
    font: fontDocument(axis.format.font),
  };
}

/** Gives an axis what the document says. */
export function applyAxis(axis: ChartAxis, document: ChartAxisDocument) {
  axis.visible = document.isVisible;
  axis.reversePlotOrder = document.isReversed;
  axis.multiLevel = document.isMultiLevel;
  for (const name of NUMBERS) axis[`$${name}`].given = document[name] ?? null;
  if (document.numberFormat !== undefined) axis.numberFormat = document.numberFormat;
  applyTitle(axis.$host.sheets, axis.title, document.title);
  axis.majorGridlines.visible = document.hasGridlines;
  applyLine(axis.majorGridlines.format.line, document.gridlines);
  applyLine(axis.format.line, document.line);
  applyFont(axis.format.font, document.font);
}

/** A title as a file holds it. */
export function titleDocument(sheets: ChartSheets, title: ChartTitle | ChartAxisTitle): ChartTitleDocument {
  const text = textDocument(sheets, title.$text);
  return { isVisible: title.visible, ...(text !== undefined && { text }), look: partLook(title.format) };
}

/** Gives a title what the document says. */
export function applyTitle(sheets: ChartSheets, title: ChartTitle | ChartAxisTitle, document: ChartTitleDocument) {
  applyText(sheets, title.$text, document.text);
  title.visible = document.isVisible;
  applyPartLook(title.format, document.look);
}
