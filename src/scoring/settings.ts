import type { Rules } from "../scheme/scheme";
import { isBlank, isOmitted, textOf, valueOf } from "./cell";
import { markOf } from "./mark";
import { placeOf, type Problem, type SettingName } from "./problem";

/**
 * A share as a setting has it: above 0 and up to 1. Left out (null), it is the scheme's; "" and 0 are an emptied cell and
 * refused like anything else, because no score may change without a word.
 */
export function readShare(argument: unknown, setting: "summaryWeight" | "line", scheme: Rules): number | Problem {
  if (isOmitted(argument)) return scheme[setting];
  const value = valueOf(argument);
  return typeof value === "number" && value > 0 && value <= 1 ? value : refused(setting, value);
}

/** Whether summary questions count in the Thread: yes, no, TRUE or FALSE. Left out (null), it is the scheme's. */
export function readSummaryInThread(argument: unknown, scheme: Rules): boolean | Problem {
  if (isOmitted(argument)) return scheme.summaryInThread;
  const value = valueOf(argument);
  const flag = isBlank(value) || textOf(value) === "0" ? undefined : markOf(value);
  return flag ?? refused("summaryInThread", value);
}

function refused(setting: SettingName, value: unknown): Problem {
  return { kind: "setting refused", setting, at: placeOf(setting, 0, 0), value };
}
