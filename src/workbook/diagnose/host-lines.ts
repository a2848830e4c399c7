import { isSetSupported, NEEDED_SETS } from "../tasks/needed-sets";
import { FOUND } from "../texts/diagnose";
import { judgedLine, lineOf, type Line, type LineKey } from "./line";

/** Later versions than Excel has by now are asked for too. */
const MOST = 40;
const SET_LINES = {
  ExcelApi: "excelApi",
  CustomFunctionsRuntime: "functionsRuntime",
  SharedRuntime: "sharedRuntime",
} as const satisfies Record<string, LineKey>;

/** The newest version of a set, "1.15"; "none" where Excel has not got it. */
function newestOf(set: string): string {
  for (let minor = MOST; minor > 0; minor--) if (isSetSupported(`${set} 1.${minor}`)) return `1.${minor}`;
  return FOUND.none;
}

/** Which Excel this is, and what it offers add-ins. No request to Excel. */
export function hostLines(): Line[] {
  const { host, platform, version } = Office.context.diagnostics;
  const sets = NEEDED_SETS.map((needed) => {
    const [set = "", least = ""] = needed.split(" ");
    const key = SET_LINES[set as keyof typeof SET_LINES];
    return judgedLine(key, newestOf(set), FOUND.orLater(least), isSetSupported(needed));
  });
  return [
    lineOf("host", String(host), ["Excel"]),
    lineOf("platform", String(platform), ["PC", "Mac", "OfficeOnline"]),
    judgedLine("version", version, FOUND.any, true),
    ...sets,
  ];
}
