import { Button, Checkbox, Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { BringInPlan } from "./BringInPlan";
import { ExplainedButton } from "./ExplainedButton";
import { TaskMessage } from "./Message";
import { SentenceList } from "./SentenceList";
import { Progress } from "./SetUpProgress";
import { TEXTS } from "./texts";
import type { ShownBringIn } from "./use-bring-in";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "start" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

const { bringIn: WORDS } = TEXTS;

/** Cases of other sheets, of files or of this workbook, are brought into the table of cases. */
export function BringInTab({ shown }: { readonly shown: ShownBringIn }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { task, ofFiles, ofWorkbook, ticked, unreadable, plan } = shown;
  const { isBusy } = task;
  const files = [...new Set(ofFiles.map(({ file }) => file))];
  return (
    <>
      <Subtitle2 as="h2">{WORDS.heading}</Subtitle2>
      <Text>{WORDS.about}</Text>
      <div className={styles.ways}>
        <ExplainedButton
          {...WORDS.files}
          isPrimary={plan === null}
          isBusy={isBusy}
          onPress={() => !isBusy && input.current?.click()}
        />
        <input
          ref={input}
          hidden
          type="file"
          multiple
          accept=".xlsx,.csv"
          onChange={({ target }) => {
            shown.choose([...(target.files ?? [])]);
            // The same file can be chosen again.
            target.value = "";
          }}
        />
        <ExplainedButton {...WORDS.sheets} isBusy={isBusy} onPress={shown.lookForSheets} />
        {ofWorkbook?.length === 0 && <Text>{WORDS.noSheets}</Text>}
        {ofWorkbook?.map(({ source }) => (
          <Checkbox
            key={source}
            label={source}
            checked={ticked.has(source)}
            disabled={isBusy}
            onChange={(_, { checked }) => shown.tick(source, checked === true)}
          />
        ))}
      </div>
      {files.length > 0 && (
        <>
          <Subtitle2 as="h3">{WORDS.from}</Subtitle2>
          <ul className={styles.list}>
            {files.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
          <Link inline as="button" disabled={isBusy} onClick={shown.clear}>
            {WORDS.clear}
          </Link>
        </>
      )}
      <SentenceList heading={WORDS.unknown} sentences={[...unreadable, ...(plan?.unknown ?? [])]} />
      <SentenceList heading={WORDS.notes} sentences={plan?.notes ?? []} />
      {plan && <BringInPlan shown={shown} plan={plan} />}
      <TaskMessage task={task} />
      {plan && plan.additions.length + plan.differences.length > 0 && (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={shown.write}>
          {WORDS.write}
        </Button>
      )}
      {isBusy && shown.step && <Progress label={WORDS.progress} {...shown} />}
    </>
  );
}
