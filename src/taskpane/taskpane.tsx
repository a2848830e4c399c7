import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { missingSets } from "../workbook/tasks/needed-sets";
import { App } from "./App";
import { FailureMessage } from "./Message";
import { Pane } from "./Pane";
import { TEXTS } from "./texts";
import { useIsDark } from "./use-is-dark";

/** The pane where the add-in cannot work, with the reason. */
function NotHere({ children }: { readonly children: ReactNode }) {
  return <Pane isDark={useIsDark()}>{children}</Pane>;
}

function paneFor(host: Office.HostType): ReactNode {
  if (host !== Office.HostType.Excel)
    return (
      <NotHere>
        <Text>{TEXTS.notExcel}</Text>
      </NotHere>
    );
  const missing = missingSets();
  if (!missing) return <App />;
  return (
    <NotHere>
      <FailureMessage failure={missing} />
    </NotHere>
  );
}

/** The only file that touches Office.onReady. */
void Office.onReady(({ host }) => createRoot(document.getElementById("root")!).render(paneFor(host)));
