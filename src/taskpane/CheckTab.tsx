import { Divider, Subtitle2 } from "@fluentui/react-components";
import { CheckFindings } from "./CheckFindings";
import { ExplainedButton } from "./ExplainedButton";
import { TaskMessage } from "./Message";
import { ProofPanel } from "./ProofPanel";
import { RepairsPanel } from "./RepairsPanel";
import { TEXTS } from "./texts";
import type { ShownCheck } from "./use-check";
import type { ShownProof } from "./use-proof";
import type { ShownRepairs } from "./use-repairs";
import { useVisit } from "./use-visit";

interface CheckTabProps {
  readonly check: ShownCheck;
  readonly proof: ShownProof;
  readonly repairs: ShownRepairs;
  /** The fingerprint of what the workbook holds; undefined where it has no scores. */
  readonly fingerprint: string | undefined;
}

/** What is wrong with the inspection's data, and whether the sheets show what the data come to. */
export function CheckTab({ check: { task, checked, start }, proof, repairs, fingerprint }: CheckTabProps) {
  const visit = useVisit();
  return (
    <>
      <Subtitle2 as="h2">{TEXTS.check.heading}</Subtitle2>
      <ExplainedButton name={TEXTS.check.name} about={TEXTS.check.about} isBusy={task.isBusy} onPress={start} />
      <TaskMessage task={task} />
      {checked && <CheckFindings checked={checked} fingerprint={fingerprint} onOpen={visit.open} />}
      <TaskMessage task={visit.task} />
      <Divider />
      <Subtitle2 as="h2">{TEXTS.repairs.heading}</Subtitle2>
      <RepairsPanel shown={repairs} onOpen={visit.open} />
      <Divider />
      <Subtitle2 as="h2">{TEXTS.proof.heading}</Subtitle2>
      <ProofPanel shown={proof} />
    </>
  );
}
