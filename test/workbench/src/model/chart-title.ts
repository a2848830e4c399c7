import { sourceOf } from "../charts/chart-areas";
import { AXIS_TITLE, chartTitle } from "../charts/draw-from-sheet";
import { shownText } from "../charts/series-cells";
import type { ChartTitleDocument } from "../document/chart-document";
import type { Draft } from "../document/draft";
import { checkedFlag, checkedText } from "../rich-api/given-values";
import { withProperties } from "../rich-api/property-table";
import { ChartTextFormat } from "./chart-looks";
import { below, ChartPart, kept } from "./chart-part";
import { areaOfFormula } from "./chart-reference";

type TitleDocument = Draft<ChartTitleDocument & { readonly isOverlay?: boolean }>;

/** What the titles of a chart and of an axis have in common. */
abstract class Title extends withProperties(ChartPart<TitleDocument>, { visible: kept("isVisible", checkedFlag) }) {
  /** What the title says as long as nobody has set it. */
  abstract readonly $automatic: string;

  get text(): string {
    return shownText(this.$sheets, this.$part.text) ?? this.$automatic;
  }
  set text(text: unknown) {
    this.#show(checkedText(text));
  }
  setFormula(formula: unknown) {
    this.#show(sourceOf(areaOfFormula(this.$sheets, checkedText(formula), this.$host.chart.sheetId)));
  }

  /** A title that is given a text is shown, as in Excel. */
  #show(text: NonNullable<TitleDocument["text"]>) {
    Object.assign(this.$part, { text, isVisible: true });
    this.$changed();
  }
}

/** The title of a chart (Excel.ChartTitle). */
export class ChartTitle extends withProperties(Title, {
  overlay: kept("isOverlay", checkedFlag, false),
  format: below((host, { look }: TitleDocument) => new ChartTextFormat("ChartTitleFormat", host, look, 14)),
}) {
  readonly $type = "ChartTitle";

  get $automatic() {
    return chartTitle(this.$sheets, this.$host.chart.document);
  }
}

/** The title of an axis (Excel.ChartAxisTitle). */
export class ChartAxisTitle extends withProperties(Title, {
  format: below((host, { look }: TitleDocument) => new ChartTextFormat("ChartAxisTitleFormat", host, look, 10)),
}) {
  readonly $type = "ChartAxisTitle";
  readonly $automatic = AXIS_TITLE;
}
