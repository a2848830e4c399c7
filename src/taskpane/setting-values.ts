import type { SettingName } from "../workbook/scores/settings";
import { TEXTS } from "./texts";

/** What a typed setting comes to: the value for its cell, or why it cannot be taken. */
export type TypedSetting = { readonly value: string | number } | { readonly problem: string };

const PER_CENTS: readonly SettingName[] = ["summaryWeight", "line"];

export const isPerCent = (name: SettingName) => PER_CENTS.includes(name);

/** Reads a setting as it is typed: a name, or a per cent from 0 to 100 with or without its sign ("68", "68 %", "68,5"). */
export function typedSetting(name: SettingName, text: string): TypedSetting {
  const typed = text.trim();
  if (!isPerCent(name)) return typed === "" ? { problem: TEXTS.settings.notText } : { value: typed };
  const [, figures] = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(typed) ?? [];
  const number = Number(figures?.replace(",", "."));
  if (name === "summaryWeight" && number === 0) return { problem: TEXTS.settings.noWeight };
  if (number > 0 && number < 1) return { problem: TEXTS.settings.lessThanOne(typed) };
  // Twelve decimals: 0.57 is typed as 57, and 57 / 100 must be the same number.
  return number <= 100 ? { value: Number((number / 100).toFixed(12)) } : { problem: TEXTS.settings.notPerCent(typed) };
}

/** A setting as it stands in its field: a per cent without its sign, which the field shows. */
export function shownSetting(name: SettingName, value: unknown, text: string): string {
  if (!isPerCent(name) || typeof value !== "number") return text;
  return String(Number((value * 100).toFixed(10)));
}
