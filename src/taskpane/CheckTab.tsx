import { checkWorkbook } from "../workbook/check/check-workbook";
import { ExplainedButton } from "./ExplainedButton";
import { TaskMessage } from "./Message";
import { TEXTS } from "./texts";
import { useTask } from "./use-task";

/** What is wrong with the inspection's data, on a sheet of its own. */
export function CheckTab() {
  const task = useTask();
  return (
    <>
      <ExplainedButton {...TEXTS.check} isPrimary isBusy={task.isBusy} onPress={() => task.start(checkWorkbook)} />
      <TaskMessage task={task} />
    </>
  );
}
