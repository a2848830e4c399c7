import { Button, makeStyles, Text } from "@fluentui/react-components";
import { checkWorkbook } from "../workbook/check/check-workbook";
import { TaskMessage } from "./Message";
import { TEXTS } from "./texts";
import { useTask } from "./use-task";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** What is wrong with the inspection's data, on a sheet of its own. */
export function CheckTab() {
  const styles = useStyles();
  const task = useTask();
  return (
    <>
      <Text>{TEXTS.check.about}</Text>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={task.isBusy}
        onClick={() => task.start(checkWorkbook)}
      >
        {TEXTS.check.button}
      </Button>
      <TaskMessage task={task} />
    </>
  );
}
