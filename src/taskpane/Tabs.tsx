import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ScoresView } from "../workbook/scores/scores-view";
import { CheckTab } from "./CheckTab";
import { HelpTab } from "./HelpTab";
import { InsertTab } from "./InsertTab";
import { NoInspection } from "./NoInspection";
import { ScoresTab } from "./ScoresTab";
import { SettingsTab } from "./SettingsTab";
import { TEXTS } from "./texts";
import { VIEWS, type ShownView, type View } from "./use-view";

const useStyles = makeStyles({
  // The first tab's word stands in line with the text below it, and five tabs fit into 350 px.
  tabs: { marginInline: "-10px", flexWrap: "wrap" },
});

interface TabsProps {
  readonly view: ScoresView | null;
  readonly edits: number;
  readonly shown: ShownView;
  readonly className: string;
  /** What stands above the chosen view. */
  readonly children: ReactNode;
}

/** The pane's views as tabs. */
export function Tabs({ view, edits, shown, className, children }: TabsProps) {
  const styles = useStyles();
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={TEXTS.tabs.label}
        selectedValue={shown.view}
        onTabSelect={(_, { value }) => shown.show(value as View)}
      >
        {VIEWS.map((one) => (
          <Tab key={one} value={one} id={`tab-${one}`} aria-controls="view">
            {TEXTS.tabs[one]}
          </Tab>
        ))}
      </TabList>
      <div id="view" role="tabpanel" aria-labelledby={`tab-${shown.view}`} className={className}>
        {children}
        {shown.view === "scores" &&
          (view ? <ScoresTab view={view} edits={edits} /> : <NoInspection onSetUp={shown.showSetUp} />)}
        {shown.view === "insert" && <InsertTab />}
        {shown.view === "settings" && <SettingsTab edits={edits} onSetUp={shown.showSetUp} />}
        {shown.view === "check" && <CheckTab />}
        {shown.view === "help" && <HelpTab />}
      </div>
    </>
  );
}
