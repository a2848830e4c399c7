import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { PageState, PageStore } from "./store";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    // Excel's own width.
    width: "350px",
    flex: "0 0 auto",
    borderInlineStartWidth: "1px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Out of sight, not gone: the add-in's functions run in the page of the pane.
  hidden: { display: "none" },
  heading: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  frame: { flex: "1 1 auto", minHeight: 0, display: "flex", "& iframe": { border: 0, flex: "1 1 auto" } },
});

interface PaneFrameProps {
  readonly store: PageStore;
  readonly state: PageState;
  /** Where the add-in's frame goes. */
  readonly frameRef: RefObject<HTMLDivElement | null>;
}

/** The task pane at the right of the grid. */
export function PaneFrame({ store, state, frameRef }: PaneFrameProps) {
  const styles = useStyles();
  const name = state.manifest?.displayName ?? "";
  return (
    <aside className={mergeClasses(styles.pane, !state.isPaneOpen && styles.hidden)} aria-label={TEXTS.paneTitle(name)}>
      <div className={styles.heading}>
        <Text weight="semibold">{name}</Text>
        <Button
          size="small"
          appearance="subtle"
          aria-label={TEXTS.closePane}
          onClick={() => store.set({ isPaneOpen: false })}
        >
          ✕
        </Button>
      </div>
      <div ref={frameRef} className={styles.frame} />
    </aside>
  );
}
