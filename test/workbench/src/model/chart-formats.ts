import { ChartElement, type ChartHost } from "./chart-element";
import { ChartFill } from "./chart-fill";
import { ChartFont } from "./chart-font";
import { ChartBorder, ChartLineFormat, type LineDefaults } from "./chart-line";

/** The look of a part that holds text: Excel.ChartTitleFormat, ChartLegendFormat, ChartAreaFormat and their like. */
export class ChartTextFormat extends ChartElement {
  readonly #fill: ChartFill;
  readonly #border: ChartBorder;
  readonly #font: ChartFont;

  constructor(
    readonly $type: string,
    host: ChartHost,
    fontSize: number,
  ) {
    super(host);
    this.#fill = new ChartFill(host);
    this.#border = new ChartBorder(host);
    this.#font = new ChartFont(host, fontSize);
  }

  get fill() {
    return this.#fill;
  }
  get border() {
    return this.#border;
  }
  get font() {
    return this.#font;
  }
}

/** The look of a series (Excel.ChartSeriesFormat). */
export class ChartSeriesFormat extends ChartElement {
  readonly $type = "ChartSeriesFormat";
  readonly #fill: ChartFill;
  readonly #line: ChartLineFormat;

  constructor(host: ChartHost, automaticColour: () => string, line: LineDefaults) {
    super(host);
    this.#fill = new ChartFill(host, automaticColour);
    this.#line = new ChartLineFormat(host, line);
  }

  get fill() {
    return this.#fill;
  }
  get line() {
    return this.#line;
  }
}

/** The look of an axis (Excel.ChartAxisFormat). */
export class ChartAxisFormat extends ChartElement {
  readonly $type = "ChartAxisFormat";
  readonly #font: ChartFont;
  readonly #line: ChartLineFormat;

  constructor(host: ChartHost) {
    super(host);
    this.#font = new ChartFont(host, 9);
    this.#line = new ChartLineFormat(host);
  }

  get font() {
    return this.#font;
  }
  get line() {
    return this.#line;
  }
}

/** The look of gridlines (Excel.ChartGridlinesFormat). */
export class ChartGridlinesFormat extends ChartElement {
  readonly $type = "ChartGridlinesFormat";
  readonly #line: ChartLineFormat;

  constructor(host: ChartHost) {
    super(host);
    this.#line = new ChartLineFormat(host);
  }

  get line() {
    return this.#line;
  }
}
