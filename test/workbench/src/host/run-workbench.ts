import { IUndoRedoService } from "@univerjs/core";
import { chartDocuments, openCharts } from "../charts/chart-documents";
import { createChartLayer } from "../charts/chart-layer";
import { type FunctionMetadata, readFunctionsMetadata } from "../custom-functions/read-functions-metadata";
import { readXlsx } from "../files/read-xlsx";
import { writeXlsx } from "../files/write-xlsx";
import { createGrid } from "../grid/create-grid";
import type { Grid } from "../grid/grid";
import { pasteTextAsExcel } from "../grid/paste-text";
import { snapshotToDocument } from "../grid/snapshot-to-document";
import { startUniver } from "../grid/univer";
import { createSettingsStore } from "../model/settings-store";
import { buttonsOf } from "../page/pane-controls";
import type { PageStore } from "../page/store";
import { TEXTS } from "../page/texts";
import { createEventRegistry } from "../rich-api/event-registry";
import { readManifest } from "../ribbon/read-manifest";
import type { AddinManifest } from "../ribbon/manifest";
import { startAddIn } from "./add-in";
import { cellsApi } from "./cells-api";
import { showCellMessages } from "./cell-messages";
import { EMPTY_DOCUMENT } from "./empty-document";
import { createFunctionCaller } from "./function-caller";
import { functionDescription } from "./function-descriptions";
import { listenToKeys } from "./listen-to-keys";
import { createModelContext } from "./model-context";
import { raiseEvents } from "./raise-events";
import { loadBytes, loadJson, loadSession, loadText } from "./session";
import { listenToSheetKeys } from "./sheet-keys";
import { startFocusRegions } from "./start-focus-regions";
import type { WorkbenchApi } from "./workbench-api";

export interface RunningWorkbench {
  readonly press: (controlId: string) => Promise<void>;
  readonly open: (bytes: Uint8Array, name: string) => Promise<readonly string[]>;
  readonly save: () => Promise<{ readonly bytes: Uint8Array; readonly dropped: readonly string[] }>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly recalculate: () => void;
  /** Whether anything was changed since the workbook was opened or saved. */
  readonly isChanged: () => boolean;
}

export interface WorkbenchPlaces {
  readonly store: PageStore;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

/** The functions of the add-in by the names that formulas use; none, with a word to the user, where they cannot be read. */
async function loadFunctions({ functions }: AddinManifest, store: PageStore): Promise<Map<string, FunctionMetadata>> {
  if (!functions) return new Map();
  try {
    const read = readFunctionsMetadata(await loadJson(functions.metadataUrl));
    return new Map(read.map((one) => [`${functions.namespace}.${one.name}`.toUpperCase(), one]));
  } catch (error) {
    store.say("error", TEXTS.noFunctions(error instanceof Error ? error.message : String(error)));
    return new Map();
  }
}

/** Puts the workbench together and starts it: the grid with the workbook, and the add-in in the pane. */
export async function runWorkbench({ store, grid: gridPlace, pane }: WorkbenchPlaces): Promise<RunningWorkbench> {
  const unimplemented = new Set<string>();
  const faults: string[] = [];
  const onFault = (error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    faults.push(text);
    // eslint-disable-next-line no-console -- A fault of the workbench is for whoever develops it.
    console.error(error);
    store.say("error", TEXTS.fault(error instanceof Error ? error.message : text));
  };
  const settings = createSettingsStore([]);
  let moveFocus: (isBackwards: boolean) => void = () => undefined;

  const session = await loadSession();
  const manifest = readManifest(await loadText(session.manifest));
  store.set({ manifest, workbookName: session.workbook === null ? TEXTS.emptyName : session.workbookName });

  const addIn = startAddIn({
    manifest,
    pane,
    paneTitle: TEXTS.paneTitle(manifest.displayName),
    workbookName: () => store.get().workbookName,
    settings,
    isPaneOpen: () => store.get().isPaneOpen,
    showPane: (isPaneOpen) => store.set({ isPaneOpen }),
    onKey: (key) => void onKey(key),
    onFocusExit: (isBackwards) => moveFocus(isBackwards),
    onUnimplemented(member) {
      unimplemented.add(member);
      // eslint-disable-next-line no-console -- The console is where whoever writes an add-in looks.
      console.warn(`Not implemented by the workbench: ${member}`);
    },
    onFault,
  });
  const onKey = listenToKeys(manifest.shortcutsUrl, store, () => addIn.channel);
  let wasPaneOpen = store.get().isPaneOpen;
  store.subscribe(() => {
    const { isPaneOpen } = store.get();
    if (isPaneOpen !== wasPaneOpen) addIn.tellVisibility((wasPaneOpen = isPaneOpen));
  });

  const functions = await loadFunctions(manifest, store);
  const blank = new URLSearchParams(location.search).get("blank") === "0" ? "zero" : "null";
  const sheetName = (sheetId: string): string => grid.workbook().getSheetBySheetId(sheetId)?.getSheetName() ?? "";
  const caller = createFunctionCaller(functions, () => addIn.invocations, blank, sheetName);
  const grid: Grid = createGrid({
    start: (executors, descriptions) => startUniver(gridPlace, executors, descriptions),
    functions: [...functions].map(([name, metadata]) => ({
      name,
      description: functionDescription(manifest.functions?.namespace ?? "", metadata),
    })),
    callFunction: (name, args, cell) => caller.call(name, args, cell),
  });
  const context = createModelContext(
    grid,
    createEventRegistry((entries) => addIn.channel.pushRichApiMessages(entries)),
  );

  let savedChanges = 0;
  const changes = () => grid.injector.get(IUndoRedoService).pitchTopUndoElement();
  let savedAt: unknown = null;
  const markSaved = () => {
    savedChanges++;
    savedAt = changes();
  };

  const open = async (bytes: Uint8Array, name: string) => {
    const { document, dropped } = await readXlsx(bytes);
    context.charts.replace([]);
    settings.replace(document.settings);
    grid.open(document);
    openCharts(context.charts, document.sheets);
    store.set({ workbookName: name });
    markSaved();
    return dropped;
  };
  if (session.workbook === null) grid.open(EMPTY_DOCUMENT);
  else
    for (const sentence of await open(await loadBytes(session.workbook), session.workbookName))
      store.say("warning", sentence);

  // The grid brings its clipboard and its drawing layer with the first workbook.
  pasteTextAsExcel(grid);
  const charts = createChartLayer(grid, context.charts);
  addIn.connect(grid, context);
  raiseEvents(context, (name) => addIn.channel.pushEvent(name, {}));
  showCellMessages(grid);
  moveFocus = startFocusRegions(gridPlace, grid, store, addIn.channel);
  listenToSheetKeys(window, grid);

  const workbench: RunningWorkbench = {
    async press(controlId) {
      const button = buttonsOf(manifest).find(({ id }) => id === controlId);
      if (!button) throw new Error(`The ribbon has no control ${controlId}.`);
      if (button.action.type === "ShowTaskpane") return store.set({ isPaneOpen: !store.get().isPaneOpen });
      await addIn.channel.pushCommand(button.action.functionName, controlId);
    },
    open,
    async save() {
      const document = snapshotToDocument(grid, settings.entries(), (sheetId) => chartDocuments(context, sheetId));
      const written = await writeXlsx(document);
      markSaved();
      return written;
    },
    async undo() {
      await grid.calculated();
      await grid.api.undo();
    },
    async redo() {
      await grid.calculated();
      await grid.api.redo();
    },
    recalculate: () => grid.recalculateAll(),
    isChanged: () => savedChanges > 0 && changes() !== savedAt,
  };

  const ready = grid.settled().then(() => store.set({ isReady: true }));
  const api: WorkbenchApi = {
    ready,
    ...cellsApi(grid),
    undo: workbench.undo,
    redo: workbench.redo,
    recalculate: workbench.recalculate,
    async settled() {
      do await grid.settled();
      while (charts.isBusy());
    },
    calculated: () => grid.calculated(),
    holdBack: (isHeld) => caller.holdBack(isHeld),
    keepOld: (isKept) => caller.keepOld(isKept),
    calls: () => [...caller.calls],
    resetCalls: () => caller.resetCalls(),
    charts: (sheet) => charts.chartsOf(sheet),
    run: workbench.press,
    unimplemented: () => [...unimplemented],
    faults: () => [...faults],
    open,
    save: workbench.save,
  };
  window.workbench = api;
  return workbench;
}
