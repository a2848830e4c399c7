import type { ChartSource, ChartTextDocument, ShownCell } from "../../../document/chart-document";
import { absoluteAddress } from "../../areas";
import { escapeAttribute, escapeText } from "../../xml/escaped-text";
import { xmlText } from "../../xml/write-xml";
import { c, value } from "./drawing-xml";

/** The name of a series: written out, or from cells. */
export function nameXml(name: ChartTextDocument | undefined): string {
  if (name === undefined) return "";
  return c("tx", {}, typeof name === "string" ? `<c:v>${xmlText(escapeText(name))}</c:v>` : textSourceXml(name));
}

/** Cells whose texts are shown, with what they showed last. */
export function textSourceXml(source: ChartSource): string {
  return c("strRef", {}, formulaXml(source), cacheXml("strCache", source, texts));
}

/** Cells whose numbers are shown: anything else in them is no point, so it is not remembered either. */
export function numberSourceXml(source: ChartSource): string {
  const format = source.shown?.[0]?.[0]?.numberFormat ?? "General";
  const points = (level: readonly ShownCell[]) =>
    level.map((cell) =>
      typeof cell.value !== "number" || !Number.isFinite(cell.value)
        ? null
        : { text: String(cell.value), ...(cell.numberFormat !== format && { format: cell.numberFormat }) },
    );
  return c("numRef", {}, formulaXml(source), cacheXml("numCache", source, points, formatXml(format)));
}

/** Cells that name the points: numbers, texts, or texts in several levels. */
export function categoriesXml(source: ChartSource): string {
  const levels = source.shown ?? [];
  if (levels.length > 1) {
    // The file has the innermost level first.
    const written = [...levels].reverse().map((level) => c("lvl", {}, ...pointsXml(texts(level))));
    const count = value("ptCount", levels[0]!.length);
    return c("multiLvlStrRef", {}, formulaXml(source), c("multiLvlStrCache", {}, count, ...written));
  }
  const filled = (levels[0] ?? []).filter((cell) => cell.value !== null);
  const areNumbers = filled.length > 0 && filled.every((cell) => typeof cell.value === "number");
  return areNumbers ? numberSourceXml(source) : textSourceXml(source);
}

function formulaXml({ cells }: ChartSource): string {
  if (!cells) return "<c:f>#REF!</c:f>";
  const sheet = `'${cells.sheet.replaceAll("'", "''")}'`;
  return `<c:f>${xmlText(escapeText(`${sheet}!${absoluteAddress(cells.area)}`))}</c:f>`;
}

interface CachedPoint {
  readonly text: string;
  readonly format?: string;
}
type CachedPoints = (level: readonly ShownCell[]) => readonly (CachedPoint | null)[];

const texts: CachedPoints = (level) => level.map(({ text }) => (text === "" ? null : { text }));

function cacheXml(name: string, { cells, shown }: ChartSource, points: CachedPoints, format = ""): string {
  const [level] = shown ?? [];
  return cells && level ? c(name, {}, format, value("ptCount", level.length), ...pointsXml(points(level))) : "";
}

function pointsXml(points: readonly (CachedPoint | null)[]): string[] {
  return points.flatMap((point, idx) => {
    if (point === null) return [];
    return c(
      "pt",
      { idx, formatCode: point.format && escapeAttribute(point.format) },
      `<c:v>${xmlText(escapeText(point.text))}</c:v>`,
    );
  });
}

const formatXml = (format: string) => `<c:formatCode>${xmlText(escapeText(format))}</c:formatCode>`;
