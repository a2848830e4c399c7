import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { goToCell } from "../workbook/scores/go-to-cell";
import type { ScoresView } from "../workbook/scores/scores-view";
import { Message, TaskMessage } from "./Message";
import { OutOfStepNotice } from "./OutOfStepNotice";
import { ScoreList } from "./ScoreList";
import { TEXTS } from "./texts";
import { useAnnouncedChanges } from "./use-announced-changes";
import { useOutOfStep } from "./use-out-of-step";
import { useTask } from "./use-task";
import { useUnknownAnswers } from "./use-unknown-answers";

const useStyles = makeStyles({
  legend: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  line: {
    width: "2px",
    height: "14px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

/** The scores, live. */
export function ScoresTab({ view, edits }: { readonly view: ScoresView; readonly edits: number }) {
  const styles = useStyles();
  const outOfStep = useOutOfStep(edits);
  const unknown = useUnknownAnswers(view);
  const task = useTask();
  useAnnouncedChanges(view);
  return (
    <>
      {view.missing > 0 && <Message intent="warning">{TEXTS.scores.provisional(view.missing)}</Message>}
      <OutOfStepNotice sentences={outOfStep} task={task} />
      <TaskMessage task={task} />
      {view.line === null ? (
        <Message intent="warning">{TEXTS.scores.noLine}</Message>
      ) : (
        <div className={styles.legend}>
          <span aria-hidden className={styles.line} />
          <Text size={200}>{TEXTS.scores.line(view.line)}</Text>
        </div>
      )}
      <ScoreList view={view} unknown={unknown} goTo={(cell) => task.start(() => goToCell(cell).then(() => ""))} />
    </>
  );
}
