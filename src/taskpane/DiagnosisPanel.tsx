import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { diagnosisText } from "../workbook/diagnose/diagnosis-text";
import type { Line } from "../workbook/diagnose/line";
import { copyText } from "./copy-text";
import { DiagnosisTable } from "./DiagnosisTable";
import { ExplainedButton } from "./ExplainedButton";
import { TaskMessage } from "./Message";
import { TEXTS } from "./texts";
import type { ShownDiagnosis } from "./use-diagnosis";
import { useTask } from "./use-task";

const useStyles = makeStyles({
  copy: { alignSelf: "start" },
  text: { fontFamily: tokens.fontFamilyMonospace },
});

/** The button that diagnoses this Excel, and below it what was found, to be copied. */
export function DiagnosisPanel({ shown: { task, lines, start } }: { readonly shown: ShownDiagnosis }) {
  return (
    <>
      <ExplainedButton name={TEXTS.diagnosis.name} about={TEXTS.diagnosis.about} isBusy={task.isBusy} onPress={start} />
      <TaskMessage task={task} />
      {lines && <Found lines={lines} />}
    </>
  );
}

function Found({ lines }: { readonly lines: readonly Line[] }) {
  const styles = useStyles();
  const task = useTask();
  const isRefused = task.outcome?.kind === "done" && task.outcome.intent === "info";
  const copy = () =>
    task.start(async () =>
      (await copyText(diagnosisText(lines)))
        ? TEXTS.diagnosis.copied
        : { sentence: TEXTS.diagnosis.notCopied, intent: "info" },
    );
  return (
    <>
      <Button className={styles.copy} disabledFocusable={task.isBusy} onClick={copy}>
        {TEXTS.diagnosis.copy}
      </Button>
      <TaskMessage task={task} />
      {isRefused && <SelectedText text={diagnosisText(lines)} />}
      <DiagnosisTable lines={lines} />
    </>
  );
}

/** The text selected in a field, for Ctrl+C: the focus goes there, because whoever pressed Copy wants it next. */
function SelectedText({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <Field label={TEXTS.diagnosis.text}>
      <Textarea
        autoFocus
        readOnly
        value={text}
        rows={4}
        className={styles.text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Field>
  );
}
