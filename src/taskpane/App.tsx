import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { CommandNotice } from "./CommandNotice";
import { FirstRun } from "./FirstRun";
import { FailureMessage } from "./Message";
import { Pane } from "./Pane";
import { SetUpAgain } from "./SetUpAgain";
import { SetUpOutcome } from "./SetUpOutcome";
import { Tabs } from "./Tabs";
import { TEXTS } from "./texts";
import { useCheck } from "./use-check";
import { useDiagnosis } from "./use-diagnosis";
import { useFocusHandOver, type FocusHandOver } from "./use-focus-hand-over";
import { useIsDark } from "./use-is-dark";
import { useProof } from "./use-proof";
import { useScores } from "./use-scores";
import { useSetUp } from "./use-set-up";
import { useView } from "./use-view";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The pane in Excel: the page of Set up in a workbook without an inspection, the tabs in any other. */
export function App() {
  const styles = useStyles();
  const setUp = useSetUp();
  const { view, failure, edits, readAgain } = useScores(setUp.task.isBusy);
  const shown = useView();
  const check = useCheck();
  const proof = useProof();
  const diagnosis = useDiagnosis();
  const focus = useRef(false);
  const { leaveSetUp } = shown;

  const hadNone = useRef(false);
  useEffect(() => {
    // The workbook has been set up: from the first run's page to the scores.
    if (view && hadNone.current) leaveSetUp();
    hadNone.current = view === null;
  }, [view, leaveSetUp]);

  const { start: startProof } = proof;
  useEffect(() => {
    if (shown.proofsAsked > 0) startProof();
  }, [shown.proofsAsked, startProof]);

  // What Set up made is said above the scores that it led to, until another tab is chosen.
  const { clear } = setUp.task;
  useEffect(() => {
    if (shown.view !== "scores") clear();
  }, [shown.view, clear]);

  const isSetUpShown = shown.wantsSetUp ?? view === null;
  const subtitle = view ? [view.area, view.month].filter((text) => text !== "").join(", ") : "";
  return (
    <Pane isDark={useIsDark()} {...(subtitle !== "" && { subtitle })}>
      <CommandNotice />
      {failure && <FailureMessage failure={failure} actions={<Button onClick={readAgain}>{TEXTS.readAgain}</Button>} />}
      {view === undefined && !failure && <Spinner label={TEXTS.reading} />}
      {view !== undefined && isSetUpShown && (
        <Page key="set-up" focus={focus} selector="button" className={styles.page}>
          {view ? <SetUpAgain setUp={setUp} onLeave={leaveSetUp} /> : <FirstRun setUp={setUp} onSkip={leaveSetUp} />}
        </Page>
      )}
      {view !== undefined && !isSetUpShown && (
        <Page key="tabs" focus={focus} selector="[aria-selected=true]" className={styles.page}>
          <Tabs {...{ view, edits, shown, check, proof, diagnosis }} className={styles.page}>
            <SetUpOutcome setUp={setUp} />
          </Tabs>
        </Page>
      )}
    </Pane>
  );
}

interface PageProps {
  readonly focus: FocusHandOver;
  readonly selector: string;
  readonly className: string;
  readonly children: ReactNode;
}

function Page({ focus, selector, className, children }: PageProps) {
  return (
    <div ref={useFocusHandOver(focus, selector)} className={className}>
      {children}
    </div>
  );
}
