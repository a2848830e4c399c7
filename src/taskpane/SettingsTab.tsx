import { Field, Link, makeStyles, Radio, RadioGroup, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { readSummaryInThread } from "../scoring/settings";
import { enter } from "../scoring/texts/argument-problems";
import { SCHEME } from "../workbook/inspection/scheme";
import { writeSetting, type SettingCell, type Settings } from "../workbook/scores/settings";
import { FailureMessage, Message, TaskMessage } from "./Message";
import { SettingField } from "./SettingField";
import { TEXTS } from "./texts";
import { useSettings } from "./use-settings";
import { useTask } from "./use-task";

const useStyles = makeStyles({
  start: { alignSelf: "start" },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

const FIELDS = ["area", "month", "summaryWeight", "line"] as const;

/** The settings of the workbook's inspection, and the way back to Set up. */
export function SettingsTab({ edits, onSetUp }: { readonly edits: number; readonly onSetUp: () => void }) {
  const styles = useStyles();
  const [settings, failure] = useSettings(edits);
  return (
    <>
      <Text>{TEXTS.settings.about}</Text>
      {failure && <FailureMessage failure={failure} />}
      {settings === undefined && !failure && <Spinner label={TEXTS.reading} />}
      {settings === null && <Message intent="warning">{TEXTS.settings.gone}</Message>}
      {settings && <SettingFields settings={settings} />}
      <Link inline as="button" className={styles.start} onClick={onSetUp}>
        {TEXTS.settings.setUpAgain}
      </Link>
    </>
  );
}

function SettingFields({ settings }: { readonly settings: Settings }) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {FIELDS.map((name) => {
        const cell = settings[name];
        return cell && <SettingField key={name} name={name} cell={cell} />;
      })}
      {settings.summaryInThread && <SummaryInThread cell={settings.summaryInThread} />}
    </div>
  );
}

function SummaryInThread({ cell }: { readonly cell: SettingCell }) {
  const task = useTask();
  const label = TEXTS.settings.summaryInThread;
  const isIn = readSummaryInThread(cell.value, SCHEME);
  // Neither where the scoring would not know which.
  const inCell = isIn === true ? "yes" : isIn === false ? "no" : "";
  const [shown, setShown] = useState(inCell);
  useEffect(() => setShown(inCell), [inCell]);
  const choose = (word: string) =>
    task.start(async () => {
      setShown(word);
      await writeSetting("summaryInThread", word, label).catch((error) => {
        setShown(inCell);
        throw error;
      });
      return TEXTS.settings.saved;
    });
  return (
    <>
      <Field
        label={label}
        {...(cell.hasFormula && { hint: TEXTS.settings.hasFormula })}
        {...(shown === "" && { validationMessage: enter("summaryInThread", SCHEME) })}
      >
        <RadioGroup
          layout="horizontal"
          value={shown}
          disabled={cell.hasFormula}
          onChange={(_, { value }) => choose(value)}
        >
          <Radio value="yes" label={TEXTS.settings.yes} />
          <Radio value="no" label={TEXTS.settings.no} />
        </RadioGroup>
      </Field>
      <TaskMessage task={task} />
    </>
  );
}
