import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { GroupBar } from "./GroupBar";
import type { RibbonTab } from "./manifest";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  ribbon: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  tabs: { overflowX: "auto" },
  panel: {
    display: "flex",
    // On a narrow page the groups keep their order and their size, and are scrolled.
    overflowX: "auto",
    minHeight: "6.25rem",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow2,
  },
});

interface RibbonProps {
  readonly tabs: readonly RibbonTab[];
  /** The ids of the controls that are on, such as the button of a pane that is open. */
  readonly pressed?: ReadonlySet<string>;
  readonly onControl: (id: string) => void;
}

/** The ribbon: its tabs in a row, and beneath them the groups of the tab that is chosen. */
export function Ribbon({ tabs, pressed, onControl }: RibbonProps) {
  const styles = useStyles();
  const prefix = useId();
  const [chosen, setChosen] = useState<string>();
  // Another add-in's tabs may have come since one was chosen.
  const open = Math.max(
    0,
    tabs.findIndex(({ id }) => id === chosen),
  );
  const tab = tabs[open];
  if (tab === undefined) return null;
  return (
    <section className={styles.ribbon} aria-label={TEXTS.ribbon}>
      <TabList
        className={styles.tabs}
        aria-label={TEXTS.tabs}
        size="small"
        selectTabOnFocus
        selectedValue={tab.id}
        onTabSelect={(_, { value }) => setChosen(value as string)}
      >
        {tabs.map(({ id, label }, index) => (
          <Tab key={id} value={id} id={`${prefix}-tab-${index}`} aria-controls={`${prefix}-panel`}>
            {label}
          </Tab>
        ))}
      </TabList>
      <div className={styles.panel} role="tabpanel" id={`${prefix}-panel`} aria-labelledby={`${prefix}-tab-${open}`}>
        {tab.groups.map((group) => (
          <GroupBar key={group.id} group={group} pressed={pressed} onControl={onControl} />
        ))}
      </div>
    </section>
  );
}
