import { enter } from "../scoring/texts/argument-problems";
import { SCHEME } from "../workbook/inspection/scheme";
import type { SettingName } from "../workbook/inspection/names";
import { TEXTS } from "./texts";

/** What a typed setting comes to: the value for its cell, or why it cannot be taken. */
export type TypedSetting = { readonly value: string | number } | { readonly problem: string };

export const isPerCent = (name: SettingName) => name === "summaryWeight" || name === "line";

/** Reads a setting as it is typed: a name, or a per cent above 0 and up to 100 with or without its sign ("68", "68 %", "68,5"). */
export function typedSetting(name: SettingName, text: string): TypedSetting {
  const typed = text.trim();
  if (name !== "summaryWeight" && name !== "line")
    return typed === "" ? { problem: TEXTS.settings.notText } : { value: typed };
  const [, figures] = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(typed) ?? [];
  const number = Number(figures?.replace(",", "."));
  if (number > 0 && number < 1) return { problem: TEXTS.settings.lessThanOne(typed) };
  // Twelve decimals: 0.57 is typed as 57, and 57 / 100 must be the same number.
  if (number > 0 && number <= 100) return { value: Number((number / 100).toFixed(12)) };
  return { problem: TEXTS.settings.notPerCent(typed, enter(name, SCHEME)) };
}

/** A setting as its field shows it: a per cent without its sign, which the field shows. */
export function shownSetting(name: SettingName, value: unknown, text: string): string {
  if (!isPerCent(name) || typeof value !== "number") return text;
  return String(Number((value * 100).toFixed(10)));
}
