import { DataValidationErrorStyle } from "@univerjs/core";
import type { ValidationRule } from "../grid/validation-operations";
import { isPlainObject } from "../rich-api/members";
import { invalidArgument } from "../rich-api/rich-api-error";

const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** What a cell without any rule answers, and what a rule has until the add-in sets something else. */
export const DEFAULT_ERROR_ALERT = { message: "", showAlert: true, style: "Stop", title: "" } as const;
export const DEFAULT_PROMPT = { message: "", showPrompt: true, title: "" } as const;

/** The alert of a rule as an add-in reads it. */
export function errorAlertOf({ showErrorMessage, errorStyle, errorTitle, error }: ValidationRule) {
  const showAlert = showErrorMessage === true;
  const style = Object.entries(STYLES).find(([, value]) => showAlert && value === errorStyle)?.[0] ?? "Stop";
  return { message: error ?? "", showAlert, style, title: errorTitle ?? "" };
}

/** The alert that an add-in gives, as the grid keeps it; what it leaves out has its default. Throws InvalidArgument. */
export function givenErrorAlert(given: unknown): Partial<ValidationRule> {
  const { message, showAlert, style, title } = { ...DEFAULT_ERROR_ALERT, ...definedParts(given) };
  if (typeof showAlert !== "boolean" || typeof style !== "string" || !Object.hasOwn(STYLES, style))
    throw invalidArgument();
  return {
    showErrorMessage: showAlert,
    // The grid turns a wrong entry away for the style alone, alert or none.
    errorStyle: showAlert ? STYLES[style as keyof typeof STYLES] : DataValidationErrorStyle.INFO,
    errorTitle: checkedText(title, LONGEST_TITLE),
    error: checkedText(message, LONGEST_MESSAGE),
  };
}

/** The prompt of a rule as an add-in reads it. */
export function promptOf({ showInputMessage, promptTitle, prompt }: ValidationRule) {
  return { message: prompt ?? "", showPrompt: showInputMessage !== false, title: promptTitle ?? "" };
}

/** The prompt that an add-in gives, as the grid keeps it. Throws InvalidArgument. */
export function givenPrompt(given: unknown): Partial<ValidationRule> {
  const { message, showPrompt, title } = { ...DEFAULT_PROMPT, ...definedParts(given) };
  if (typeof showPrompt !== "boolean") throw invalidArgument();
  const text = checkedText(message, LONGEST_MESSAGE);
  const heading = checkedText(title, LONGEST_TITLE);
  return { showInputMessage: showPrompt, promptTitle: heading, prompt: text };
}

function definedParts(given: unknown): Record<string, unknown> {
  if (!isPlainObject(given)) throw invalidArgument();
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
}

function checkedText(text: unknown, longest: number): string {
  if (typeof text !== "string" || text.length > longest) throw invalidArgument();
  return text;
}
