import { Subtitle1 } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { FunctionHelp } from "./FunctionHelp";
import { Pane } from "./Pane";
import { TEXTS } from "./texts";
import { useIsDark } from "./use-is-dark";

/** The page behind "Help on this function": the pane's help in a browser, without Office. */
function HelpPage() {
  return (
    <Pane isDark={useIsDark()} subtitle={TEXTS.introduction}>
      <Subtitle1 as="h2">{TEXTS.functions}</Subtitle1>
      <FunctionHelp />
    </Pane>
  );
}

createRoot(document.getElementById("root")!).render(<HelpPage />);
