import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SampleLine } from "../../scoring/case-form/sample";
import { addSample } from "../../workbook/progress/sample-cells";
import { PROGRESS_TEXTS } from "../../workbook/texts/progress";
import { Message, TaskMessage } from "../Message";
import { useTask } from "../use-task";
import { CountTable } from "./CountTable";
import { PROGRESS_VIEW_TEXTS as WORDS } from "./progress-view-texts";

const useStyles = makeStyles({
  start: { alignSelf: "start" },
  short: { fontWeight: tokens.fontWeightSemibold },
});

interface SampleTableProps {
  /** undefined where the settings have none. */
  readonly sample: readonly SampleLine[] | undefined;
  readonly cases: number;
}

/** The cases of each kind against how many there should be; where the settings do not say, the way to say it. */
export function SampleTable({ sample, cases }: SampleTableProps) {
  const styles = useStyles();
  const task = useTask();
  const counted = sample?.filter(({ bad }) => bad === undefined) ?? [];
  const bad = sample?.filter((line) => line.bad !== undefined) ?? [];
  const verdict = ({ least, isMet }: SampleLine) => {
    if (least === undefined) return "";
    return isMet ? WORDS.met : <span className={styles.short}>{WORDS.short}</span>;
  };
  return (
    <>
      {counted.length > 0 && (
        <CountTable
          label={WORDS.sample}
          headings={[WORDS.kind, WORDS.there, WORDS.least, WORDS.result]}
          rows={counted.map((line) => [
            line.kind,
            WORDS.share(line.cases, cases),
            line.least === undefined ? "" : WORDS.leastOf(line.least),
            verdict(line),
          ])}
        />
      )}
      {bad.map((line) => (
        <Message key={line.kind} intent="warning">
          {PROGRESS_TEXTS.sample.bad(line)}
        </Message>
      ))}
      {sample === undefined && (
        <>
          <Text>{WORDS.noSample}</Text>
          <Button
            className={styles.start}
            disabledFocusable={task.isBusy}
            onClick={() => task.start(() => addSample(cases))}
          >
            {WORDS.addSample}
          </Button>
        </>
      )}
      <TaskMessage task={task} />
    </>
  );
}
