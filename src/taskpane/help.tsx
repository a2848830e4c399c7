import { createRoot } from "react-dom/client";
import { FunctionHelp } from "./FunctionHelp";
import { Pane } from "./Pane";

/** The page behind "Help on this function": the pane's help in a browser, without Office. */
const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
createRoot(document.getElementById("root")!).render(
  <Pane isDark={isDark}>
    <FunctionHelp />
  </Pane>,
);
