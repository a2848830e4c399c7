import { CellValueType, type ICellData } from "@univerjs/core";
import { parseValue } from "numfmt";

const ERRORS = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#BUSY!"];
const TEXT_FORMAT = "@";

const cleared: ICellData = { v: null, f: null, si: null, p: null };
const entry = (data: ICellData): ICellData => ({ ...cleared, ...data });
const text = (value: string): ICellData => entry({ v: value, t: CellValueType.FORCE_STRING });

function typedText(value: string, format: string | undefined): ICellData {
  if (value === "") return entry({});
  if (format === TEXT_FORMAT) return text(value);
  if (value.startsWith("'")) return text(value.slice(1));
  if (value.startsWith("=") && value.length > 1) return { ...cleared, f: value };
  const upper = value.trim().toUpperCase();
  if (ERRORS.includes(upper)) return entry({ v: upper, t: CellValueType.STRING });
  const parsed = parseValue(value);
  if (!parsed) return entry({ v: value, t: CellValueType.STRING });
  if (typeof parsed.v === "boolean") return entry({ v: parsed.v ? 1 : 0, t: CellValueType.BOOLEAN });
  const isGeneral = format === undefined || format === "General";
  const style = parsed.z !== undefined && isGeneral ? { s: { n: { pattern: parsed.z } } } : {};
  return entry({ v: parsed.v, t: CellValueType.NUMBER, ...style });
}

/**
 * What the grid has to store when a value is typed or assigned, as Excel understands it: "=…" is a formula, "68%" a number
 * with its format, "1.1" a number unless the cell is formatted as text, "'1.1" a text, "" empties the cell.
 */
export function cellEntry(value: unknown, format?: string): ICellData {
  if (typeof value === "number") return entry({ v: value, t: CellValueType.NUMBER });
  if (typeof value === "boolean") return entry({ v: value ? 1 : 0, t: CellValueType.BOOLEAN });
  return typedText(String(value), format);
}
