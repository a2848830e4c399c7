/** Every sentence that opening or saving a file can show. */

const SAVE_AS = "Open it in Excel, save it as an Excel Workbook (.xlsx), then open that here.";
const REPAIR = "Let Excel repair it (File, Open, Open and Repair).";

export const EMPTY_FILE = "The file cannot be opened: it is empty. Download or copy it again.";
export const NOT_A_ZIP = `The file cannot be opened: it is no Excel workbook, but perhaps text (.csv) or a web page. ${SAVE_AS}`;
export const OLD_FORMAT = `The file cannot be opened: it is in the format of Excel 97 to 2003 (.xls). ${SAVE_AS}`;
export const BINARY_WORKBOOK = `The file cannot be opened: it is a binary workbook (.xlsb). ${SAVE_AS}`;
export const ENCRYPTED =
  "The file cannot be opened: it is protected with a password. Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password) and save it, then open it here.";
export const NOT_A_WORKBOOK = `The file cannot be opened: it is a zip file without an Excel workbook in it. ${SAVE_AS}`;
export const BROKEN_ZIP = `The file cannot be opened: it is damaged, perhaps because it was not downloaded completely. Download or copy it again. If that does not help: ${REPAIR}`;
export const NO_SHEETS = `The file cannot be opened: its workbook has no worksheet. ${SAVE_AS}`;
export const MISSING_SHEET = (sheet: string): string =>
  `The file cannot be opened: the part that holds sheet ${sheet} is missing. ${REPAIR}`;
export const BROKEN_PART = (part: string, why: string): string =>
  `The file cannot be opened: its part ${part} is damaged (${why}). ${REPAIR}`;

export const DECLARES_A_TYPE = "a document type is declared";
export const NOT_CLOSED = (tag: string): string => `<${tag}> is not closed`;
export const CLOSES_NOTHING = (tag: string): string => `</${tag}> closes nothing`;
export const IS_MISSING = (mark: string): string => `${mark} is missing`;
export const STANDS_ALONE = "a < does not begin a tag";
export const HOLDS_NOTHING = "it is empty";

export const NO_SHEET_TO_SAVE = "The workbook cannot be saved: it has no sheet. Add one.";
export const NO_VISIBLE_SHEET = "The workbook cannot be saved: all its sheets are hidden. Show one of them.";
export const BAD_SHEET_NAME = (sheet: string): string =>
  `The workbook cannot be saved: Excel does not allow the sheet name "${sheet}". Give it 1 to 31 characters, none of \\ / ? * [ ] : and no apostrophe at either end.`;
export const SAME_SHEET_NAME = (sheet: string): string =>
  `The workbook cannot be saved: two sheets are called "${sheet}". Rename one of them.`;

type Sentence = (sheet: string, count: number) => string;

const counted =
  (one: string, many: string, why: string): Sentence =>
  (sheet, count) =>
    count === 1
      ? `The ${one} on sheet ${sheet} is not kept: ${why}.`
      : `The ${count} ${many} on sheet ${sheet} are not kept: ${why}.`;

const NOT_SHOWN = "the workbench has none";

export const PICTURES = counted("picture", "pictures", NOT_SHOWN);
export const SHAPES = counted("drawn shape", "drawn shapes", NOT_SHOWN);
export const COMMENTS = counted("comment", "comments", NOT_SHOWN);
export const PIVOT_TABLES = counted("pivot table", "pivot tables", "the cells keep what it showed last");
export const LINKS = counted("link", "links", "the cells keep their text");
export const SPARKLINES = counted("sparkline", "sparklines", NOT_SHOWN);
export const CONTROLS = counted("control or embedded object", "controls and embedded objects", NOT_SHOWN);
export const SCENARIOS = counted("scenario", "scenarios", NOT_SHOWN);
export const PROTECTED_RANGES = counted(
  "range to be edited with a password",
  "ranges to be edited with a password",
  NOT_SHOWN,
);
export const BACKGROUND = counted("background picture", "background pictures", NOT_SHOWN);
export const SHEET_FILTER = counted("filter", "filters", "only tables have filters here; hidden rows stay hidden");
export const OUTLINE = counted("grouping of rows or columns", "groupings", "hidden rows and columns stay hidden");
export const TAB_COLOUR = counted("colour of the tab", "colours of the tab", NOT_SHOWN);
export const SHEET_PASSWORD = counted("password", "passwords", "the sheet stays protected, but without one");
export const SPLIT_PANES = counted("split of the window", "splits of the window", "only frozen panes are kept");
export const HIDDEN_REST: Sentence = (sheet) =>
  `The rows below the last one on sheet ${sheet} are no longer hidden: only single rows can be.`;

/** The first few addresses, and how many more there are. */
function places(addresses: readonly string[]): string {
  const shown = addresses.slice(0, 3).join(", ");
  const more = addresses.length - 3;
  return `${addresses.length === 1 ? "cell" : "cells"} ${shown}${more > 0 ? ` and ${more} more` : ""}`;
}

export const RICH_TEXT = (sheet: string, addresses: readonly string[]): string =>
  `The fonts within the text on sheet ${sheet}, ${places(addresses)}, are not kept: a cell has one font here. The text is kept.`;
export const FIXED_ARRAYS = (sheet: string, addresses: readonly string[]): string =>
  `The array formulas on sheet ${sheet}, ${places(addresses)}, are no longer fixed to their cells: they spill as far as their results reach.`;
export const DATA_TABLES = (sheet: string, addresses: readonly string[]): string =>
  `The what-if data table on sheet ${sheet}, ${places(addresses)}, is not kept: the cells keep the values it showed last.`;
export const FORMULA_OTHER_WORKBOOK = (sheet: string, addresses: readonly string[]): string =>
  `The formulas on sheet ${sheet}, ${places(addresses)}, are not kept: they read another workbook. The cells keep their last values.`;
export const NAME_OTHER_WORKBOOK = (name: string): string =>
  `The name ${name} is not kept: it refers to another workbook.`;
export const NAME_WITHOUT_SHEET = (name: string, sheet: string): string =>
  `The name ${name} is not saved: it belongs to sheet ${sheet}, which is not there.`;
export const RULE_OTHER_WORKBOOK = (sheet: string, area: string): string =>
  `The data validation or conditional format on sheet ${sheet}, cells ${area}, is not saved: it reads another workbook.`;
export const NAME_OF_MACRO = (name: string): string => `The name ${name} is not kept: it belongs to a macro.`;
export const WHOLE_FORMATS = (sheet: string): string =>
  `The formats of whole rows or columns on sheet ${sheet} are kept for the cells in use only.`;
export const CELL_FORMATS = (sheet: string, losses: readonly string[]): string =>
  `Some formats of cells on sheet ${sheet} are not kept as they were: ${losses.join("; ")}.`;

export const LOST_UNDERLINE = "a double underline is a single one";
export const LOST_SUPERSCRIPT = "raised and lowered text is shown on the line";
export const LOST_FILL = "a pattern or gradient is a plain fill";
export const LOST_BORDER = "a dash-dot border is a dashed or dotted one";
export const LOST_DIAGONAL = "diagonal borders are left out";
export const LOST_ALIGNMENT = "an alignment across or distributed over cells is the nearest plain one";
export const LOST_STACKED = "stacked text is shown along the line";
export const LOST_SHRINK = "text is not shrunk to fit";
export const LOST_HIDDEN_FORMULA = "hidden formulas are shown";

export const TABLE_WITHOUT_HEADINGS = (sheet: string, table: string): string =>
  `The table ${table} on sheet ${sheet} is not kept as a table: it has no heading row. Its cells are kept.`;
export const TABLE_FILTER = (sheet: string, table: string): string =>
  `The filter or sort order of table ${table} on sheet ${sheet} is not kept: hidden rows stay hidden.`;
export const TABLE_LOOK = (sheet: string, table: string): string =>
  `Part of the look of table ${table} on sheet ${sheet} is not kept: a table has a style of Excel's own, with striped rows.`;
export const TABLE_QUERY = (sheet: string, table: string): string =>
  `The query behind table ${table} on sheet ${sheet} is not kept: its cells keep their last values.`;

const CONDITIONAL_KINDS: Readonly<Record<string, string>> = {
  colorScale: "colour scale",
  dataBar: "data bar",
  iconSet: "icon set",
  top10: "top or bottom rule",
  aboveAverage: "average rule",
  duplicateValues: "rule for duplicates",
  uniqueValues: "rule for unique values",
};
export const CONDITIONAL_KIND = (type: string): string => CONDITIONAL_KINDS[type] ?? "rule of an unknown kind";
export const CONDITIONAL_FORMAT = (sheet: string, kind: string, count: number): string =>
  counted(
    `conditional format (${kind})`,
    `conditional formats (${kind})`,
    "only rules that are formulas are",
  )(sheet, count);
export const CONDITIONAL_BORDERS = (sheet: string): string =>
  `The borders and number formats of conditional formats on sheet ${sheet} are not kept: only fonts and fills are.`;

export const PRINT_AREA = (sheet: string): string =>
  `The print area or print titles of sheet ${sheet} are not kept: they are no plain addresses.`;
export const PAGE_LAYOUT = (sheet: string): string =>
  `Part of the page layout of sheet ${sheet} is not kept: page breaks between columns, headers and footers with pictures or only for first or even pages, and other paper than A4, A3 and Letter.`;

export const OTHER_SHEET = (sheet: string): string =>
  `Sheet ${sheet} is not kept: it is a chart or macro sheet, without cells.`;
export const MACROS = "The macros of the workbook are not kept: the workbench runs none.";
export const OTHER_WORKBOOKS = "The links to other workbooks are not kept: the workbench opens one workbook only.";
export const CONNECTIONS = "The workbook's queries and connections to data are not kept: the cells keep their values.";
export const SLICERS = "The slicers and timelines of the workbook are not kept: the workbench has none.";
export const WORKBOOK_PROTECTION = "The protection of the workbook's structure is not kept: that of its sheets is.";
export const CALCULATION =
  "The workbook's own way to calculate (by hand, or in rounds) is not kept: every change is calculated at once.";
export const PRECISION = "The precision as displayed is not kept: numbers are calculated in full.";
export const ADD_INS =
  "The add-ins that open with the workbook are not kept, but their settings are: insert the add-in in Excel again.";
export const FURTHER_DATA =
  "Further data in the file (custom properties, sensitivity labels, custom XML) is not kept: the workbench does not read it.";
export const COUNTS_FROM_1904 =
  "The workbook counted its dates from 1904 and now counts from 1900: the dates in its cells are the same, numbers that formulas take for dates may not be.";

export const LONG_TEXT = (sheet: string, addresses: readonly string[]): string =>
  `The text on sheet ${sheet}, ${places(addresses)}, is cut off: a cell in Excel holds 32,767 characters.`;
export const LONG_FORMULA = (sheet: string, addresses: readonly string[]): string =>
  `The formula on sheet ${sheet}, ${places(addresses)}, is saved as its last value: Excel allows 8,192 characters.`;
export const UNWRITABLE_VALUE = (sheet: string, addresses: readonly string[]): string =>
  `The value on sheet ${sheet}, ${places(addresses)}, is not saved: a file of Excel cannot hold it. A formula calculates it anew.`;
export const LONG_LIST = (sheet: string, area: string): string =>
  `The list of choices on sheet ${sheet}, cells ${area}, is not saved: Excel allows 255 characters. Put the choices into cells and name these.`;
export const LONG_MESSAGE = (sheet: string, area: string): string =>
  `A message of the data validation on sheet ${sheet}, cells ${area}, is cut off: Excel allows 32 characters in its title and 255 in the message (225 for an error).`;
export const LONG_HEADER = (sheet: string): string =>
  `The header of sheet ${sheet} is not saved: Excel allows 255 characters for left, centre and right together. Shorten it.`;
export const LONG_FOOTER = (sheet: string): string =>
  `The footer of sheet ${sheet} is not saved: Excel allows 255 characters for left, centre and right together. Shorten it.`;
