import type { PageLayoutDocument } from "../document/workbook-document";
import { parseA1, splitSheet, toA1 } from "../grid/a1";
import { ExcelObject } from "../rich-api/excel-object";
import { checkedFlag, checkedNumber, checkedText, oneOf } from "../rich-api/given-values";
import { isPlainObject } from "../rich-api/members";
import { withProperties, type Property } from "../rich-api/property-table";
import { apiNotFound, invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { isEntireColumn, isEntireRow } from "./area";
import type { ModelContext } from "./context";
import { ownArea } from "./given-range";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { fileOnlyData, setFileOnlyData } from "./sheet-facts";

type Changes = { readonly [Key in keyof PageLayoutDocument]: PageLayoutDocument[Key] | undefined };

/** Part of what a sheet says for printing. */
abstract class LayoutPart extends ExcelObject {
  constructor(
    readonly $context: ModelContext,
    readonly $sheetId: string,
  ) {
    super();
  }
  get $layout(): PageLayoutDocument {
    return fileOnlyData(this.$context, this.$sheetId).pageLayout;
  }
  /** What is undefined is set no longer. */
  $set(change: Changes) {
    const entries = Object.entries({ ...this.$layout, ...change }).filter(([, value]) => value !== undefined);
    setFileOnlyData(this.$context, this.$sheetId, { pageLayout: Object.fromEntries(entries) });
  }
}

const kept = <Key extends keyof PageLayoutDocument, Value extends NonNullable<PageLayoutDocument[Key]>>(
  key: Key,
  check: (given: unknown) => Value,
  otherwise: Value,
): Property<LayoutPart, Value> => ({
  get: ({ $layout }) => ($layout[key] as Value | undefined) ?? otherwise,
  set: (part, given) => part.$set({ [key]: check(given) }),
});

/** A margin in points, and Excel's own until it is set. */
const margin = (side: keyof NonNullable<PageLayoutDocument["margins"]>, own: number): Property<LayoutPart, number> => ({
  get: ({ $layout }) => $layout.margins?.[side] ?? own,
  set: (part, given) => part.$set({ margins: { ...part.$layout.margins, [side]: checkedNumber(given, 0) } }),
});

const orientation = (given: unknown) => oneOf(given, "PageLayout.orientation", ["Portrait", "Landscape"]);

const paper = (given: unknown) => {
  const kept = (["A4", "A3", "Letter"] as const).find((one) => one === given);
  if (kept === undefined) throw apiNotFound(`PageLayout.paperSize ${checkedText(given)}`);
  return kept;
};

const zoom: Property<LayoutPart, unknown> = {
  get({ $layout: { fitToWidth, fitToHeight, scale } }) {
    const fits = fitToWidth !== undefined || fitToHeight !== undefined;
    return {
      horizontalFitToPages: fitToWidth ?? null,
      scale: fits ? null : (scale ?? 100),
      verticalFitToPages: fitToHeight ?? null,
    };
  },
  set(part, given) {
    if (!isPlainObject(given)) throw invalidArgument();
    const fitToWidth = wholeBetween(given.horizontalFitToPages, 1, 32_767);
    const fitToHeight = wholeBetween(given.verticalFitToPages, 1, 32_767);
    const scale = wholeBetween(given.scale, 10, 400);
    const fits = fitToWidth !== undefined || fitToHeight !== undefined;
    // A sheet is fitted to pages or scaled, not both, and one of them must be said.
    if (fits === (scale !== undefined)) throw invalidArgument();
    part.$set({ fitToWidth, fitToHeight, scale });
  },
};

/** What a sheet says for printing (Excel.PageLayout): kept for the file, as nothing is printed here. */
export class PageLayout extends withProperties(LayoutPart, {
  orientation: kept("orientation", orientation, "Portrait"),
  paperSize: kept("paperSize", paper, "A4"),
  centerHorizontally: kept("centersHorizontally", checkedFlag, false),
  centerVertically: kept("centersVertically", checkedFlag, false),
  printGridlines: kept("printsGridlines", checkedFlag, false),
  printHeadings: kept("printsHeadings", checkedFlag, false),
  zoom,
  leftMargin: margin("left", 50.4),
  rightMargin: margin("right", 50.4),
  topMargin: margin("top", 54),
  bottomMargin: margin("bottom", 54),
  headerMargin: margin("header", 21.6),
  footerMargin: margin("footer", 21.6),
}) {
  readonly $type = "PageLayout";

  get headersFooters() {
    return new HeaderFooterGroup(this.$context, this.$sheetId);
  }
  setPrintArea(given: unknown) {
    const parts = typeof given === "string" ? given.split(",") : [given];
    const areas = given instanceof RangeAreas ? given.$areas : parts.map((one) => this.#own(one));
    this.$set({ printArea: areas.map((one) => toA1(one)).join(",") });
  }
  getPrintArea() {
    return new RangeAreas(this.$context, this.#areas(this.$layout.printArea));
  }
  setPrintTitleRows(rows: unknown) {
    const area = this.#own(rows);
    if (!isEntireRow(area)) throw invalidArgument();
    this.$set({ printTitleRows: toA1(area) });
  }
  getPrintTitleRows() {
    return new Range(this.$context, this.#areas(this.$layout.printTitleRows)[0]);
  }
  setPrintTitleColumns(columns: unknown) {
    const area = this.#own(columns);
    if (!isEntireColumn(area)) throw invalidArgument();
    this.$set({ printTitleColumns: toA1(area) });
  }
  getPrintTitleColumns() {
    return new Range(this.$context, this.#areas(this.$layout.printTitleColumns)[0]);
  }

  #own(given: unknown) {
    return ownArea(this.$context, given, this.$sheetId);
  }
  /** Throws ItemNotFound where none is set. */
  #areas(addresses = "") {
    const areas = addresses.split(",").flatMap((address) => parseA1(splitSheet(address).rest) ?? []);
    const [first, ...others] = areas.map((area) => ({ ...area, sheetId: this.$sheetId }));
    if (!first) throw itemNotFound();
    return [first, ...others] as const;
  }
}

/** The headers and footers of a sheet, the same on every page (Excel.HeaderFooterGroup). */
export class HeaderFooterGroup extends LayoutPart {
  readonly $type = "HeaderFooterGroup";

  get defaultForAllPages() {
    return new HeaderFooter(this.$context, this.$sheetId);
  }
}

const text = (place: keyof NonNullable<PageLayoutDocument["headersFooters"]>): Property<LayoutPart, string> => ({
  get: ({ $layout }) => $layout.headersFooters?.[place] ?? "",
  set(part, given) {
    const texts = Object.entries({ ...part.$layout.headersFooters, [place]: checkedText(given, 255) });
    const filled = texts.filter(([, one]) => one !== "");
    part.$set({ headersFooters: filled.length === 0 ? undefined : Object.fromEntries(filled) });
  },
});

/** The texts above and below a printed page (Excel.HeaderFooter). */
export class HeaderFooter extends withProperties(LayoutPart, {
  leftHeader: text("leftHeader"),
  centerHeader: text("centerHeader"),
  rightHeader: text("rightHeader"),
  leftFooter: text("leftFooter"),
  centerFooter: text("centerFooter"),
  rightFooter: text("rightFooter"),
}) {
  readonly $type = "HeaderFooter";
}

function wholeBetween(value: unknown, least: number, most: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Number.isInteger(value)) throw invalidArgument();
  return checkedNumber(value, least, most);
}
