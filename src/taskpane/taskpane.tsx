import { createRoot } from "react-dom/client";
import { FunctionHelp } from "./FunctionHelp";
import { isDarkColour } from "./is-dark-colour";
import { Pane } from "./Pane";
import { TEXTS } from "./texts";

/** The only file that touches Office.onReady. */
void Office.onReady(({ host }) => {
  const root = createRoot(document.getElementById("root")!);
  const isDark =
    isDarkColour(Office.context.officeTheme?.bodyBackgroundColor) ?? matchMedia("(prefers-color-scheme: dark)").matches;
  root.render(
    <Pane isDark={isDark}>{host === Office.HostType.Excel ? <FunctionHelp /> : <p>{TEXTS.notExcel}</p>}</Pane>,
  );
});
