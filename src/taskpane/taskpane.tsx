import { createRoot } from "react-dom/client";
import { FunctionHelp } from "./FunctionHelp";
import { Pane } from "./Pane";
import { TEXTS } from "./texts";

/** The only file that touches Office.onReady. */
void Office.onReady(({ host }) => {
  const root = createRoot(document.getElementById("root")!);
  const isDark = isDarkColour(Office.context.officeTheme?.bodyBackgroundColor);
  root.render(
    <Pane isDark={isDark}>{host === Office.HostType.Excel ? <FunctionHelp /> : <p>{TEXTS.notExcel}</p>}</Pane>,
  );
});

/** Whether Office's background (#RRGGBB) is dark; where Office tells no theme, what the system prefers. */
function isDarkColour(colour: string | undefined): boolean {
  const [red, green, blue] =
    /^#?(..)(..)(..)$/
      .exec(colour ?? "")
      ?.slice(1)
      .map((part) => parseInt(part, 16)) ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    return matchMedia("(prefers-color-scheme: dark)").matches;
  }
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
