import { Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { readSummaryInThread } from "../scoring/settings";
import { enter } from "../scoring/texts/argument-problems";
import { SCHEME } from "../workbook/inspection/scheme";
import { STATES, stateOf } from "../workbook/inspection/state";
import type { SettingCell, Settings } from "../workbook/scores/settings";
import { FailureMessage, Message } from "./Message";
import { SettingChoice } from "./SettingChoice";
import { SettingField } from "./SettingField";
import { TEXTS } from "./texts";
import { useSettings } from "./use-settings";

const useStyles = makeStyles({
  start: { alignSelf: "start" },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

const YES_NO = [
  ["yes", TEXTS.settings.yes],
  ["no", TEXTS.settings.no],
] as const;
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
      {settings.state ? <StateChoice cell={settings.state} /> : <Text>{TEXTS.settings.noState}</Text>}
    </div>
  );
}

function SummaryInThread({ cell }: { readonly cell: SettingCell }) {
  const isIn = readSummaryInThread(cell.value, SCHEME);
  return (
    <SettingChoice
      name="summaryInThread"
      cell={cell}
      options={YES_NO}
      // Neither where the scoring would not know which.
      inCell={isIn === true ? "yes" : isIn === false ? "no" : ""}
      enter={enter("summaryInThread", SCHEME)}
    />
  );
}

function StateChoice({ cell }: { readonly cell: SettingCell }) {
  const { enterState, states } = TEXTS.settings;
  const options = STATES.map((state) => [state, states[state]] as const);
  return (
    <SettingChoice
      name="state"
      cell={cell}
      options={options}
      inCell={stateOf(cell.value) ?? ""}
      enter={enterState}
      hint={TEXTS.settings.hints.state}
    />
  );
}
