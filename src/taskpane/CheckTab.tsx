import { Divider, Subtitle2 } from "@fluentui/react-components";
import { checkWorkbook } from "../workbook/check/check-workbook";
import { ExplainedButton } from "./ExplainedButton";
import { TaskMessage } from "./Message";
import { ProofPanel } from "./ProofPanel";
import { TEXTS } from "./texts";
import type { ShownProof } from "./use-proof";
import { useTask } from "./use-task";

/** What is wrong with the inspection's data, on a sheet of its own, and whether the sheets show what the data come to. */
export function CheckTab({ proof }: { readonly proof: ShownProof }) {
  const task = useTask();
  return (
    <>
      <Subtitle2 as="h2">{TEXTS.check.heading}</Subtitle2>
      <ExplainedButton
        name={TEXTS.check.name}
        about={TEXTS.check.about}
        isBusy={task.isBusy}
        onPress={() => task.start(checkWorkbook)}
      />
      <TaskMessage task={task} />
      <Divider />
      <Subtitle2 as="h2">{TEXTS.proof.heading}</Subtitle2>
      <ProofPanel shown={proof} />
    </>
  );
}
