import { goToAddress } from "../workbook/scores/go-to-cell";
import { ExplainedButton } from "./ExplainedButton";
import { TaskMessage } from "./Message";
import { ProofFindings } from "./ProofFindings";
import { TEXTS } from "./texts";
import type { ShownProof } from "./use-proof";
import { useTask } from "./use-task";

/** The button that proves the figures, and below it what was found. */
export function ProofPanel({ shown: { task, proof, start, cure } }: { readonly shown: ShownProof }) {
  const visit = useTask();
  const open = (address: string) =>
    visit.start(async () => {
      await goToAddress(address);
      return "";
    });
  return (
    <>
      <ExplainedButton
        name={TEXTS.proof.name}
        about={TEXTS.proof.about}
        isPrimary
        isBusy={task.isBusy}
        onPress={start}
      />
      <TaskMessage task={task} />
      {proof && <ProofFindings proof={proof} isBusy={task.isBusy} onCure={cure} onOpen={open} />}
      <TaskMessage task={visit} />
    </>
  );
}
