import { runWorkbench, type RunningWorkbench } from "./run-workbench";
import type { PageStore } from "../page/store";
import { TEXTS } from "../page/texts";
import type { PageActions } from "../page/page-actions";

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Hands bytes to the browser, which saves them where the user keeps downloads. */
function download(bytes: Uint8Array, name: string) {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What the page's controls do. The workbench starts when the places for grid and pane are on the page. */
export function createPageActions(store: PageStore): PageActions {
  let running: Promise<RunningWorkbench> | undefined;

  /** Whatever fails is said on the page. */
  const withWorkbench = (act: (workbench: RunningWorkbench) => unknown, describe: (reason: string) => string) => {
    void running?.then(act).catch((error: unknown) => store.say("error", describe(reasonOf(error))));
  };
  const say = (sentences: readonly string[]) => {
    for (const sentence of sentences) store.say("warning", sentence);
  };

  return {
    onPlaces(grid, pane) {
      running ??= runWorkbench({ store, grid, pane });
      running.catch((error: unknown) => store.say("error", TEXTS.notStarted(reasonOf(error))));
    },
    onControl: (id) =>
      withWorkbench(
        ({ press }) => press(id),
        (reason) => TEXTS.commandFailed(id, reason),
      ),
    onOpen(file, isConfirmed) {
      withWorkbench(
        async (workbench) => {
          if (!isConfirmed && workbench.isChanged()) return store.set({ waitingFile: file });
          store.set({ waitingFile: null });
          say(await workbench.open(new Uint8Array(await file.arrayBuffer()), file.name));
          store.say("info", TEXTS.opened(file.name));
        },
        (reason) => TEXTS.notOpened(file.name, reason),
      );
    },
    onSave() {
      withWorkbench(async (workbench) => {
        const { bytes, dropped } = await workbench.save();
        const { workbookName } = store.get();
        download(bytes, workbookName);
        say(dropped);
        store.say("info", TEXTS.saved(workbookName));
      }, TEXTS.notSaved);
    },
    onUndo: () => withWorkbench(({ undo }) => undo(), TEXTS.fault),
    onRedo: () => withWorkbench(({ redo }) => redo(), TEXTS.fault),
    onRecalculate: () => withWorkbench(({ recalculate }) => recalculate(), TEXTS.fault),
  };
}
