import { Text } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { Pane } from "./Pane";
import { TEXTS } from "./texts";
import { useIsDark } from "./use-is-dark";

function NotExcel() {
  return (
    <Pane isDark={useIsDark()}>
      <Text>{TEXTS.notExcel}</Text>
    </Pane>
  );
}

/** The only file that touches Office.onReady. */
void Office.onReady(({ host }) => {
  createRoot(document.getElementById("root")!).render(host === Office.HostType.Excel ? <App /> : <NotExcel />);
});
