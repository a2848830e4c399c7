import { Button, makeStyles } from "@fluentui/react-components";
import { TaskMessage } from "./Message";
import { SetUpProgress } from "./SetUpProgress";
import { TEXTS } from "./texts";
import type { SetUp } from "./use-set-up";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** What Set up did, above the scores that it led to, and how to go on where it did not come to its end. */
export function SetUpOutcome({ setUp }: { readonly setUp: SetUp }) {
  const styles = useStyles();
  const { task, unfinished } = setUp;
  return (
    <>
      <TaskMessage task={task} />
      {unfinished && (
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={task.isBusy}
          onClick={() => setUp.start(unfinished)}
        >
          {TEXTS.again.goOn}
        </Button>
      )}
      <SetUpProgress setUp={setUp} />
    </>
  );
}
