import { ExplainedButton } from "./ExplainedButton";
import { TaskMessage } from "./Message";
import { ProofFindings } from "./ProofFindings";
import { TEXTS } from "./texts";
import type { ShownProof } from "./use-proof";
import { useVisit } from "./use-visit";

/** The button that proves the figures, and below it what was found. */
export function ProofPanel({ shown: { task, proof, start, cure } }: { readonly shown: ShownProof }) {
  const visit = useVisit();
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
      {proof && <ProofFindings proof={proof} isBusy={task.isBusy} onCure={cure} onOpen={visit.open} />}
      <TaskMessage task={visit.task} />
    </>
  );
}
