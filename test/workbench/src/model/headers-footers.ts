import type { PageLayoutDocument } from "../document/workbook-document";
import { ExcelObject } from "../rich-api/excel-object";
import { invalidArgument } from "../rich-api/rich-api-error";
import type { PageLayout } from "./page-layout";

type Place = keyof NonNullable<PageLayoutDocument["headersFooters"]>;

/** Excel takes no longer text. */
const LONGEST = 255;

/** The headers and footers of a sheet, the same on every page (Excel.HeaderFooterGroup). */
export class HeaderFooterGroup extends ExcelObject {
  readonly $type = "HeaderFooterGroup";

  constructor(readonly $layout: PageLayout) {
    super();
  }

  get state() {
    return "Default";
  }
  get defaultForAllPages() {
    return new HeaderFooter(this.$layout);
  }
}

/** The texts above and below a printed page (Excel.HeaderFooter). */
export class HeaderFooter extends ExcelObject {
  readonly $type = "HeaderFooter";

  constructor(readonly $layout: PageLayout) {
    super();
  }

  #get(place: Place): string {
    return this.$layout.$get().headersFooters?.[place] ?? "";
  }
  #set(place: Place, text: unknown) {
    if (typeof text !== "string" || text.length > LONGEST) throw invalidArgument();
    const texts = { ...this.$layout.$get().headersFooters, [place]: text };
    const filled = Object.entries(texts).filter(([, one]) => one !== "");
    this.$layout.$set({ headersFooters: filled.length === 0 ? undefined : Object.fromEntries(filled) });
  }

  get leftHeader() {
    return this.#get("leftHeader");
  }
  set leftHeader(text: string) {
    this.#set("leftHeader", text);
  }
  get centerHeader() {
    return this.#get("centerHeader");
  }
  set centerHeader(text: string) {
    this.#set("centerHeader", text);
  }
  get rightHeader() {
    return this.#get("rightHeader");
  }
  set rightHeader(text: string) {
    this.#set("rightHeader", text);
  }
  get leftFooter() {
    return this.#get("leftFooter");
  }
  set leftFooter(text: string) {
    this.#set("leftFooter", text);
  }
  get centerFooter() {
    return this.#get("centerFooter");
  }
  set centerFooter(text: string) {
    this.#set("centerFooter", text);
  }
  get rightFooter() {
    return this.#get("rightFooter");
  }
  set rightFooter(text: string) {
    this.#set("rightFooter", text);
  }
}
