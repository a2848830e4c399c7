import { Subtitle2, Text } from "@fluentui/react-components";
import { insertExample } from "../workbook/scores/insert-example";
import { FunctionHelp } from "./FunctionHelp";
import { TaskMessage } from "./Message";
import { TEXTS } from "./texts";
import { useTask } from "./use-task";

/** Every function, with an example that inserts itself into the selected cell. */
export function HelpTab() {
  const task = useTask();
  return (
    <>
      <Text>{TEXTS.introduction}</Text>
      <Subtitle2 as="h2">{TEXTS.functions}</Subtitle2>
      <FunctionHelp
        insertion={{
          insert: (formula) => task.start(() => insertExample(formula)),
          isBusy: task.isBusy,
          message: <TaskMessage task={task} />,
        }}
      />
    </>
  );
}
