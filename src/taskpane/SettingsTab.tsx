import { Link, makeStyles, Spinner, Switch, Text, tokens } from "@fluentui/react-components";
import { writeSetting, type SettingCell, type Settings } from "../workbook/scores/settings";
import { FailureMessage, Message, TaskMessage } from "./Message";
import { SettingField } from "./SettingField";
import { TEXTS } from "./texts";
import { useSettings } from "./use-settings";
import { useTask } from "./use-task";

const useStyles = makeStyles({
  start: { alignSelf: "start" },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  // The switch's own margins would push it out of line with the fields.
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
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
  const styles = useStyles();
  const task = useTask();
  const label = TEXTS.settings.summaryInThread;
  return (
    <div>
      <Switch
        className={styles.switch}
        label={label}
        checked={String(cell.value).trim().toLowerCase() !== "no"}
        disabled={cell.hasFormula}
        onChange={(_, { checked }) =>
          task.start(async () => {
            await writeSetting("summaryInThread", checked ? "yes" : "no", label);
            return TEXTS.settings.saved;
          })
        }
      />
      {cell.hasFormula && <Text size={200}>{TEXTS.settings.hasFormula}</Text>}
      <TaskMessage task={task} />
    </div>
  );
}
