import type { ReactNode } from "react";
import type { ScoresView } from "../workbook/scores/scores-view";
import { BringInTab } from "./BringInTab";
import { CaseTab } from "./case/CaseTab";
import { CheckTab } from "./CheckTab";
import { useFrozen } from "./frozen/use-frozen";
import { HelpTab } from "./HelpTab";
import { InsertTab } from "./InsertTab";
import { NoInspection } from "./NoInspection";
import { ProgressTab } from "./progress/ProgressTab";
import { ScoresTab } from "./ScoresTab";
import { SettingsTab } from "./SettingsTab";
import type { ShownCheck } from "./use-check";
import type { ShownDiagnosis } from "./use-diagnosis";
import type { ShownProof } from "./use-proof";
import type { ShownBringIn } from "./use-bring-in";
import type { ShownRepairs } from "./use-repairs";
import type { ShownView } from "./use-view";
import { ViewTabs } from "./ViewTabs";
import { WhyTab } from "./why/WhyTab";

interface TabsProps {
  readonly view: ScoresView | null;
  readonly edits: number;
  readonly shown: ShownView;
  readonly check: ShownCheck;
  readonly proof: ShownProof;
  readonly repairs: ShownRepairs;
  readonly bringIn: ShownBringIn;
  readonly diagnosis: ShownDiagnosis;
  readonly className: string;
  /** What stands above the chosen view. */
  readonly children: ReactNode;
}

/** The pane's views as tabs. */
export function Tabs({
  view,
  edits,
  shown,
  check,
  proof,
  repairs,
  bringIn,
  diagnosis,
  className,
  children,
}: TabsProps) {
  const frozen = useFrozen(edits, view?.fingerprint);
  return (
    <>
      <ViewTabs shown={shown.view} onShow={shown.show} />
      <div id="view" role="tabpanel" aria-labelledby={`tab-${shown.view}`} className={className}>
        {children}
        {shown.view === "scores" &&
          (view ? (
            <ScoresTab view={view} edits={edits} newest={frozen.frozen?.newest} />
          ) : (
            <NoInspection onSetUp={shown.showSetUp} />
          ))}
        {shown.view === "why" && <WhyTab />}
        {shown.view === "case" && <CaseTab edits={edits} />}
        {shown.view === "progress" && <ProgressTab />}
        {shown.view === "insert" && <InsertTab frozen={frozen} />}
        {shown.view === "bringIn" &&
          (view ? <BringInTab shown={bringIn} /> : <NoInspection onSetUp={shown.showSetUp} />)}
        {shown.view === "settings" && <SettingsTab edits={edits} onSetUp={shown.showSetUp} />}
        {shown.view === "check" && (
          <CheckTab check={check} proof={proof} repairs={repairs} fingerprint={view?.fingerprint} />
        )}
        {shown.view === "help" && <HelpTab diagnosis={diagnosis} />}
      </div>
    </>
  );
}
