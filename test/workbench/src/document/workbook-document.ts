import type { ChartDocument } from "./chart-document";
import type { Area, CellError, CellValue } from "./values";

/** A workbook as a file holds it: plain data, nothing calculated. Rows and columns count from 0. */
export interface WorkbookDocument {
  readonly sheets: readonly SheetDocument[];
  /** Every style that a cell names by its place in this list. */
  readonly styles: readonly CellStyle[];
  readonly names: readonly NameDocument[];
  /** The add-in's own settings, each a name and its JSON text (Office.context.document.settings). */
  readonly settings: readonly (readonly [name: string, json: string])[];
}

export interface SheetDocument {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isActive: boolean;
  readonly showsGridlines: boolean;
  readonly cells: readonly CellDocument[];
  /** Width in pixels by column, height in pixels by row; what is not here has Excel's default. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tables: readonly TableDocument[];
  readonly validations: readonly ValidationDocument[];
  readonly conditionalFormats: readonly ConditionalFormatDocument[];
  /** What the page layout says for printing; the workbench keeps it and does not draw it. */
  readonly pageLayout: PageLayoutDocument;
  readonly isProtected: boolean;
  /** From the one at the back to the one in front. */
  readonly charts: readonly ChartDocument[];
}

export interface CellDocument {
  readonly row: number;
  readonly column: number;
  /** The constant, or the last result of the formula. */
  readonly value?: CellValue | CellError;
  /** As a person types it: "=OMI.CRITERION(Cases[[Q1.2-01]:[Q1.2-16]])". */
  readonly formula?: string;
  /** Set when the formula is a dynamic array: how far its result spills (1 x 1 included), its own cell being the first. */
  readonly spill?: {
    readonly rows: number;
    readonly columns: number;
    /** What it last gave, so that a file shows it where the formula cannot be calculated; absent when read from a file. */
    readonly results?: readonly (readonly (CellValue | CellError | null)[])[];
  };
  /** Place in WorkbookDocument.styles. */
  readonly style?: number;
}

export interface CellStyle {
  /** Excel's code, "0%"; "General" is left out. */
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** "#RRGGBB", like every colour here. */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontalAlignment?: "Left" | "Center" | "Right" | "Justify";
  readonly verticalAlignment?: "Top" | "Center" | "Bottom";
  readonly wrapText?: boolean;
  /** Degrees, -90 to 90. */
  readonly textRotation?: number;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", Border>>>;
  /** False lets the cell be edited on a protected sheet. */
  readonly locked?: boolean;
}

export interface Border {
  readonly style: "Thin" | "Medium" | "Thick" | "Dash" | "Dot" | "Double" | "Hair";
  readonly color: string;
}

export interface TableDocument {
  readonly name: string;
  /** Headings and rows (and the total row, if any). */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
  /** Excel's name: "TableStyleMedium2". */
  readonly style: string;
  readonly showsFilterButtons: boolean;
}

export interface NameDocument {
  readonly name: string;
  /** "=Settings!$B$2", a constant or any formula. */
  readonly formula: string;
  /** The sheet the name belongs to; absent for a name of the whole workbook. */
  readonly sheet?: string;
  readonly comment?: string;
}

export interface ValidationDocument {
  readonly areas: readonly Area[];
  /** A list's own text "Y,N,N/A" or "=Settings!$A$2:$A$9"; for the others a formula or number each. */
  readonly rule:
    | { readonly type: "list"; readonly source: string; readonly showsDropDown: boolean }
    | {
        readonly type: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
        readonly operator:
          | "Between"
          | "NotBetween"
          | "EqualTo"
          | "NotEqualTo"
          | "GreaterThan"
          | "GreaterThanOrEqualTo"
          | "LessThan"
          | "LessThanOrEqualTo";
        readonly formula1: string;
        readonly formula2?: string;
      }
    | { readonly type: "custom"; readonly formula: string };
  readonly ignoresBlanks: boolean;
  readonly error?: {
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface ConditionalFormatDocument {
  readonly areas: readonly Area[];
  /** A custom formula without its "=", as seen from the first cell of the first area; every other rule of Excel is kept as one where it can be. */
  readonly formula: string;
  readonly stopsIfTrue: boolean;
  readonly format: Pick<CellStyle, "bold" | "italic" | "underline" | "strikethrough" | "fontColor" | "fill">;
}

export interface PageLayoutDocument {
  readonly orientation?: "Portrait" | "Landscape";
  readonly paperSize?: "A4" | "A3" | "Letter";
  readonly printArea?: string;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly printTitleRows?: string;
  readonly printTitleColumns?: string;
  /** The rows that begin a new page, the first before the others. */
  readonly pageBreaks?: readonly number[];
  readonly centersHorizontally?: boolean;
  readonly centersVertically?: boolean;
  readonly printsGridlines?: boolean;
  readonly printsHeadings?: boolean;
  /** Percent; not together with fitToWidth and fitToHeight. */
  readonly scale?: number;
  /** Points; what is not here has Excel's default. */
  readonly margins?: Readonly<Partial<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>>;
  readonly headersFooters?: Readonly<
    Partial<
      Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>
    >
  >;
}
