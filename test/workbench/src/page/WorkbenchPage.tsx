import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { EXCEL_THEMES } from "../ribbon/excel-themes";
import { Ribbon } from "../ribbon/Ribbon";
import type { PageActions } from "./page-actions";
import { paneControls } from "./pane-controls";
import { Messages } from "./Messages";
import { PaneFrame } from "./PaneFrame";
import type { PageStore } from "./store";
import { TEXTS } from "./texts";
import { TitleBar } from "./TitleBar";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", backgroundColor: tokens.colorNeutralBackground3 },
  work: { display: "flex", flex: "1 1 auto", minHeight: 0 },
  grid: { flex: "1 1 auto", minWidth: 0, position: "relative", backgroundColor: tokens.colorNeutralBackground1 },
  dropping: { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-3px" },
});

function useDarkScheme() {
  const query = "(prefers-color-scheme: dark)";
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}

/** The page: title bar, ribbon, messages, and beneath them the grid with the task pane at its right. */
export function WorkbenchPage({ store, actions }: { readonly store: PageStore; readonly actions: PageActions }) {
  const styles = useStyles();
  const isDark = useDarkScheme();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [isDropping, setDropping] = useState(false);

  useEffect(() => {
    if (grid.current && pane.current) actions.onPlaces(grid.current, pane.current);
  }, [actions]);

  const drop = (event: React.DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) actions.onOpen(file, false);
  };

  return (
    <FluentProvider theme={isDark ? EXCEL_THEMES.dark : EXCEL_THEMES.light}>
      <div
        className={styles.page}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes("Files")) return;
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={() => setDropping(false)}
        onDrop={drop}
      >
        <TitleBar state={state} actions={actions} />
        {state.manifest && (
          <Ribbon
            tabs={state.manifest.tabs}
            pressed={new Set(state.isPaneOpen ? paneControls(state.manifest) : [])}
            onControl={actions.onControl}
          />
        )}
        <Messages store={store} state={state} actions={actions} />
        <div className={styles.work}>
          <main
            ref={grid}
            aria-label={TEXTS.workbook}
            className={isDropping ? `${styles.grid} ${styles.dropping}` : styles.grid}
          />
          <PaneFrame store={store} state={state} frameRef={pane} />
        </div>
      </div>
    </FluentProvider>
  );
}
