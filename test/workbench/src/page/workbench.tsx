import { createRoot } from "react-dom/client";
import { createPageStore } from "./store";
import { createPageActions } from "./start";
import { TEXTS } from "./texts";
import { WorkbenchPage } from "./WorkbenchPage";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the workbench.");
const store = createPageStore(TEXTS.emptyName);
createRoot(root).render(<WorkbenchPage store={store} actions={createPageActions(store)} />);
