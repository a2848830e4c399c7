import { createRoot } from "react-dom/client";
import { createPageStore } from "../page/store";
import { createPageActions } from "./create-page-actions";
import { TEXTS } from "../page/texts";
import { WorkbenchPage } from "../page/WorkbenchPage";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the workbench.");
const store = createPageStore(TEXTS.emptyName);
createRoot(root).render(<WorkbenchPage store={store} actions={createPageActions(store)} />);
