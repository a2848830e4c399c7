import { Divider, Subtitle2, Text } from "@fluentui/react-components";
import { insertExample } from "../workbook/scores/insert-example";
import { DiagnosisPanel } from "./DiagnosisPanel";
import { FunctionHelp } from "./FunctionHelp";
import { TaskMessage } from "./Message";
import { TEXTS } from "./texts";
import type { ShownDiagnosis } from "./use-diagnosis";
import { useTask } from "./use-task";

/** Every function, with an example that inserts itself into the selected cell; and what to do where Excel behaves otherwise. */
export function HelpTab({ diagnosis }: { readonly diagnosis: ShownDiagnosis }) {
  const task = useTask();
  return (
    <>
      <Text>{TEXTS.introduction}</Text>
      <DiagnosisPanel shown={diagnosis} />
      <Divider />
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
