import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { TEXTS } from "./texts";
import { VIEWS, type View } from "./use-view";

const useStyles = makeStyles({
  // The first tab's word stands in line with the text below it, and the tabs wrap where 350 px are too few.
  tabs: { marginInline: "-8px", flexWrap: "wrap" },
});

/** Where an arrow key leads from a view; undefined for any other key. */
function viewAt(key: string, from: View): View | undefined {
  const place = VIEWS.indexOf(from);
  if (key === "ArrowRight") return VIEWS[(place + 1) % VIEWS.length];
  if (key === "ArrowLeft") return VIEWS.at(place - 1);
  if (key === "Home") return VIEWS[0];
  return key === "End" ? VIEWS.at(-1) : undefined;
}

interface ViewTabsProps {
  readonly shown: View;
  readonly onShow: (view: View) => void;
}

/**
 * The views of the pane as tabs: Tab leads to the chosen one, the arrow keys choose another. Fluent UI's own keys are off:
 * they count on the browser's Tab, and in Excel on the web office.js moves the focus itself.
 */
export function ViewTabs({ shown, onShow }: ViewTabsProps) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    const view = viewAt(event.key, shown);
    if (view === undefined) return;
    event.preventDefault();
    onShow(view);
    document.getElementById(`tab-${view}`)?.focus();
  };
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={TEXTS.tabs.label}
      data-tabster="{}"
      selectedValue={shown}
      onTabSelect={(_, { value }) => onShow(value as View)}
      onKeyDown={onKeyDown}
    >
      {VIEWS.map((view) => (
        <Tab key={view} value={view} id={`tab-${view}`} aria-controls="view" tabIndex={view === shown ? 0 : -1}>
          {TEXTS.tabs[view]}
        </Tab>
      ))}
    </TabList>
  );
}
