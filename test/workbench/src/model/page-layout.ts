import type { PageLayoutDocument } from "../document/workbook-document";
import { parseA1, splitSheet, toA1 } from "../grid/a1";
import { ExcelObject } from "../rich-api/excel-object";
import { isPlainObject } from "../rich-api/members";
import { apiNotFound, invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { isEntireColumn, isEntireRow } from "./area";
import { givenArea, rangeAt } from "./given-range";
import { HeaderFooterGroup } from "./headers-footers";
import { MARGINS, givenMargins } from "./page-margins";
import { isKnownPaper, KEPT_PAPERS } from "./paper-sizes";
import { RangeAreas } from "./range-areas";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

type Margin = keyof typeof MARGINS;

/** What a sheet says for printing (Excel.PageLayout): kept for the file, as nothing is printed here. */
export class PageLayout extends ExcelObject {
  readonly $type = "PageLayout";

  constructor(readonly $worksheet: Worksheet) {
    super();
  }

  $get(): PageLayoutDocument {
    return this.$worksheet.$fileOnly().pageLayout;
  }
  /** What is undefined is set no longer. */
  $set(change: { readonly [Key in keyof PageLayoutDocument]: PageLayoutDocument[Key] | undefined }) {
    const entries = Object.entries({ ...this.$get(), ...change }).filter(([, value]) => value !== undefined);
    this.$worksheet.$setFileOnly({ pageLayout: Object.fromEntries(entries) });
  }

  get orientation() {
    return this.$get().orientation ?? "Portrait";
  }
  set orientation(orientation: "Portrait" | "Landscape") {
    if (orientation !== "Portrait" && orientation !== "Landscape") throw invalidArgument();
    this.$set({ orientation });
  }
  get paperSize() {
    return this.$get().paperSize ?? "A4";
  }
  set paperSize(size: (typeof KEPT_PAPERS)[number]) {
    if (!isKnownPaper(size)) throw invalidArgument();
    if (!KEPT_PAPERS.includes(size)) throw apiNotFound(`PageLayout.paperSize ${String(size)}`);
    this.$set({ paperSize: size });
  }
  get centerHorizontally() {
    return this.$get().centersHorizontally ?? false;
  }
  set centerHorizontally(isCentred: boolean) {
    this.$set({ centersHorizontally: checkedFlag(isCentred) });
  }
  get centerVertically() {
    return this.$get().centersVertically ?? false;
  }
  set centerVertically(isCentred: boolean) {
    this.$set({ centersVertically: checkedFlag(isCentred) });
  }
  get printGridlines() {
    return this.$get().printsGridlines ?? false;
  }
  set printGridlines(arePrinted: boolean) {
    this.$set({ printsGridlines: checkedFlag(arePrinted) });
  }
  get printHeadings() {
    return this.$get().printsHeadings ?? false;
  }
  set printHeadings(arePrinted: boolean) {
    this.$set({ printsHeadings: checkedFlag(arePrinted) });
  }
  get zoom(): unknown {
    const { fitToWidth, fitToHeight, scale } = this.$get();
    const fits = fitToWidth !== undefined || fitToHeight !== undefined;
    return {
      horizontalFitToPages: fitToWidth ?? null,
      scale: fits ? null : (scale ?? 100),
      verticalFitToPages: fitToHeight ?? null,
    };
  }
  set zoom(given: unknown) {
    if (!isPlainObject(given)) throw invalidArgument();
    const fitToWidth = wholeBetween(given.horizontalFitToPages, 1, 32_767);
    const fitToHeight = wholeBetween(given.verticalFitToPages, 1, 32_767);
    const scale = wholeBetween(given.scale, 10, 400);
    const fits = fitToWidth !== undefined || fitToHeight !== undefined;
    // A sheet is fitted to pages or scaled, not both, and one of them must be said.
    if (fits === (scale !== undefined)) throw invalidArgument();
    this.$set({ fitToWidth, fitToHeight, scale });
  }
  get headersFooters() {
    return new HeaderFooterGroup(this);
  }
  get leftMargin() {
    return this.#margin("left");
  }
  set leftMargin(points: number) {
    this.setPrintMargins("Points", { left: points });
  }
  get rightMargin() {
    return this.#margin("right");
  }
  set rightMargin(points: number) {
    this.setPrintMargins("Points", { right: points });
  }
  get topMargin() {
    return this.#margin("top");
  }
  set topMargin(points: number) {
    this.setPrintMargins("Points", { top: points });
  }
  get bottomMargin() {
    return this.#margin("bottom");
  }
  set bottomMargin(points: number) {
    this.setPrintMargins("Points", { bottom: points });
  }
  get headerMargin() {
    return this.#margin("header");
  }
  set headerMargin(points: number) {
    this.setPrintMargins("Points", { header: points });
  }
  get footerMargin() {
    return this.#margin("footer");
  }
  set footerMargin(points: number) {
    this.setPrintMargins("Points", { footer: points });
  }

  /** Margins that are not given stay as they are. */
  setPrintMargins(unit: string, margins: unknown) {
    this.$set({ margins: { ...this.$get().margins, ...givenMargins(unit, margins) } });
  }
  setPrintArea(area: Range | RangeAreas | string) {
    const areas =
      area instanceof RangeAreas
        ? area.$areas
        : (typeof area === "string" ? area.split(",") : [area]).map((one) => this.#own(one));
    this.$set({ printArea: areas.map((one) => toA1(one)).join(",") });
  }
  getPrintArea() {
    const { printArea = "" } = this.$get();
    const areas = printArea.split(",").flatMap((address) => parseA1(splitSheet(address).rest) ?? []);
    if (areas.length === 0) throw itemNotFound();
    return new RangeAreas(
      this.$worksheet.$context,
      areas.map((area) => ({ ...area, sheetId: this.$worksheet.$id })),
    );
  }
  setPrintTitleRows(rows: Range | string) {
    const area = this.#own(rows);
    if (!isEntireRow(area)) throw invalidArgument();
    this.$set({ printTitleRows: toA1(area) });
  }
  getPrintTitleRows() {
    return this.#range(this.$get().printTitleRows);
  }
  setPrintTitleColumns(columns: Range | string) {
    const area = this.#own(columns);
    if (!isEntireColumn(area)) throw invalidArgument();
    this.$set({ printTitleColumns: toA1(area) });
  }
  getPrintTitleColumns() {
    return this.#range(this.$get().printTitleColumns);
  }

  #margin(side: Margin): number {
    return this.$get().margins?.[side] ?? MARGINS[side];
  }
  #own(given: Range | string) {
    const area = givenArea(this.$worksheet.$context, given, this.$worksheet.$id);
    if (area.sheetId !== this.$worksheet.$id) throw invalidArgument();
    return area;
  }
  #range(address: string | undefined) {
    const area = address === undefined ? null : parseA1(splitSheet(address).rest);
    if (!area) throw itemNotFound();
    return rangeAt(this.$worksheet.$context, { ...area, sheetId: this.$worksheet.$id });
  }
}

function checkedFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

function wholeBetween(value: unknown, least: number, most: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) throw invalidArgument();
  return value;
}
