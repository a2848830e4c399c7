import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { Border, CellStyle } from "../document/workbook-document";

const HORIZONTAL = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
} as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;
const BORDERS = {
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  Hair: BorderStyleTypes.HAIR,
} as const;
const SIDES = { top: "t", right: "r", bottom: "b", left: "l" } as const;

const keyOf = <Key extends string, Value>(table: Readonly<Record<Key, Value>>, value: unknown): Key | undefined =>
  (Object.keys(table) as Key[]).find((key) => table[key] === value);

/** Points to pixels, as both Excel and the grid indent by. */
const INDENT = 9;

/** A style of the document as the grid keeps it. */
export function toGridStyle(style: CellStyle): IStyleData {
  const flag = (isSet: boolean | undefined) =>
    isSet === undefined ? undefined : isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  const line = (isSet: boolean | undefined) => (isSet === undefined ? undefined : { s: flag(isSet) ?? 0 });
  const borders = style.borders && {
    bd: Object.fromEntries(
      Object.entries(style.borders).map(([side, border]) => [
        SIDES[side as keyof typeof SIDES],
        { s: BORDERS[border.style], cl: { rgb: border.color } } satisfies IBorderStyleData,
      ]),
    ),
  };
  const all = {
    n: style.numberFormat === undefined ? undefined : { pattern: style.numberFormat },
    ff: style.fontName,
    fs: style.fontSize,
    bl: flag(style.bold),
    it: flag(style.italic),
    ul: line(style.underline),
    st: line(style.strikethrough),
    cl: style.fontColor === undefined ? undefined : { rgb: style.fontColor },
    bg: style.fill === undefined ? undefined : { rgb: style.fill },
    ht: style.horizontalAlignment && HORIZONTAL[style.horizontalAlignment],
    vt: style.verticalAlignment && VERTICAL[style.verticalAlignment],
    tb: style.wrapText === undefined ? undefined : style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    // Excel counts degrees upwards, the grid downwards.
    tr: style.textRotation === undefined ? undefined : { a: -style.textRotation },
    pd: style.indent === undefined ? undefined : { l: style.indent * INDENT },
    ...borders,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function fromGridBorders(style: IStyleData): CellStyle["borders"] {
  const entries = Object.entries(SIDES).flatMap(([side, short]) => {
    const border = style.bd?.[short];
    const name = border ? keyOf(BORDERS, border.s) : undefined;
    return border && name ? [[side, { style: name, color: border.cl.rgb ?? "#000000" } satisfies Border] as const] : [];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A style of the grid as a document keeps it. */
export function fromGridStyle(style: IStyleData): CellStyle {
  const flag = (value: number | null | undefined) => (value === null || value === undefined ? undefined : value === 1);
  const rotation = style.tr?.a;
  const all: { [Key in keyof CellStyle]: CellStyle[Key] | undefined } = {
    numberFormat: style.n?.pattern,
    fontName: style.ff ?? undefined,
    fontSize: style.fs,
    bold: flag(style.bl),
    italic: flag(style.it),
    underline: flag(style.ul?.s),
    strikethrough: flag(style.st?.s),
    fontColor: style.cl?.rgb ?? undefined,
    fill: style.bg?.rgb ?? undefined,
    horizontalAlignment: keyOf(HORIZONTAL, style.ht),
    verticalAlignment: keyOf(VERTICAL, style.vt),
    wrapText: style.tb === null || style.tb === undefined ? undefined : style.tb === WrapStrategy.WRAP,
    textRotation: rotation === undefined ? undefined : rotation === 0 ? 0 : -rotation,
    indent: style.pd?.l === undefined ? undefined : Math.round(style.pd.l / INDENT),
    borders: fromGridBorders(style),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
