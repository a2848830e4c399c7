import { join } from "node:path";
import { loadBundled } from "../workbench/testing/headless";
import type { Loaded } from "./scoring-grid";

/** The workbench's own grid and model with nothing that draws. */
export const loadGrid = (): Loaded => loadBundled<Loaded>(join(__dirname, "scoring-grid.ts"), { isFaster: true });
