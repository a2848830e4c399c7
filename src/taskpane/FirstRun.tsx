import { Field, Link, makeStyles, Subtitle2, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { HEADINGS } from "../workbook/inspection/headings";
import { withFacts } from "../workbook/set-up/case-facts";
import { emptyInspection, exampleInspection } from "../workbook/set-up/ready-inspections";
import { ExplainedButton } from "./ExplainedButton";
import { TaskMessage } from "./Message";
import { OwnQuestions } from "./OwnQuestions";
import { SetUpProgress } from "./SetUpProgress";
import { TEXTS } from "./texts";
import type { SetUp } from "./use-set-up";

const useStyles = makeStyles({
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  way: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

const { firstRun } = TEXTS;

/** The first thing a person sees in a workbook without an inspection: what the add-in does, and three ways to start. */
export function FirstRun({ setUp, onSkip }: { readonly setUp: SetUp; readonly onSkip: () => void }) {
  const styles = useStyles();
  const [isOwn, setOwn] = useState(false);
  const [facts, setFacts] = useState(HEADINGS.facts.join("\n"));
  const { isBusy } = setUp.task;
  return (
    <>
      <ul className={styles.lines}>
        {firstRun.lines.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      <TaskMessage task={setUp.task} />
      <Subtitle2 as="h2">{firstRun.heading}</Subtitle2>
      <div className={styles.ways}>
        <div className={styles.way}>
          <ExplainedButton
            {...firstRun.empty}
            isPrimary
            isBusy={isBusy}
            onPress={() => setUp.start(() => withFacts(emptyInspection(), facts))}
          />
        </div>
        <div className={styles.way}>
          <ExplainedButton {...firstRun.own} isBusy={isBusy} isOpen={isOwn} onPress={() => setOwn(!isOwn)} />
          {isOwn && <OwnQuestions setUp={setUp} facts={facts} />}
        </div>
        <Field label={firstRun.facts} hint={firstRun.factsHint}>
          <Textarea rows={4} resize="vertical" value={facts} onChange={(_, { value }) => setFacts(value)} />
        </Field>
        <div className={styles.way}>
          <ExplainedButton {...firstRun.example} isBusy={isBusy} onPress={() => setUp.start(exampleInspection)} />
        </div>
      </div>
      <Link inline as="button" onClick={onSkip} disabled={isBusy}>
        {firstRun.skip}
      </Link>
      <SetUpProgress setUp={setUp} />
    </>
  );
}
