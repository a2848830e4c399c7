import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { goToAddress, goToCell, type TableCell } from "../workbook/scores/go-to-cell";
import type { ScoresView } from "../workbook/scores/scores-view";
import type { FrozenView } from "../workbook/frozen/read-copies";
import { FrozenMoves } from "./frozen/FrozenMoves";
import { TaskMessage } from "./Message";
import { Notice } from "./Notice";
import { ScoreList } from "./ScoreList";
import { TEXTS } from "./texts";
import { Upkeep } from "./Upkeep";
import { useAnnouncedChanges } from "./use-announced-changes";
import { useTask } from "./use-task";

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

interface ScoresTabProps {
  readonly view: ScoresView;
  readonly edits: number;
  readonly newest: FrozenView["newest"];
}

/** The scores, live. */
export function ScoresTab({ view, edits, newest }: ScoresTabProps) {
  const styles = useStyles();
  const task = useTask();
  useAnnouncedChanges(view);
  const open = (cell: TableCell | string) =>
    task.start(async () => {
      await (typeof cell === "string" ? goToAddress(cell) : goToCell(cell));
      return "";
    });
  return (
    <>
      <Notice view={view} onOpen={open} />
      <Upkeep edits={edits} task={task} />
      <TaskMessage task={task} />
      <FrozenMoves newest={newest} />
      {view.line !== null && (
        <div className={styles.legend}>
          <span aria-hidden className={styles.line} />
          <Text size={200}>{TEXTS.scores.line(view.line)}</Text>
        </div>
      )}
      <ScoreList view={view} onOpen={open} />
    </>
  );
}
