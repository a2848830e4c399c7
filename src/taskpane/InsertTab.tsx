import { Button, Field, makeStyles, Radio, RadioGroup, Select, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { insertChart1 } from "../workbook/report/insert-chart";
import { insertHeadings } from "../workbook/report/insert-headings";
import { insertCaution, insertTable1, insertTable2 } from "../workbook/report/insert-tables";
import type { Place } from "../workbook/report/place";
import { CRITERION_TEXTS } from "../workbook/texts/criteria";
import { TaskMessage } from "./Message";
import { TEXTS } from "./texts";
import { useTask } from "./use-task";

const useStyles = makeStyles({
  // In sight without moving the buttons: the next press must not meet another one.
  message: { position: "sticky", bottom: tokens.spacingVerticalM },
  // A list of long words must not make the pane wider.
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0 } },
  pieces: {
    display: "grid",
    gridTemplateColumns: "7.5rem 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    alignItems: "center",
  },
  headings: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const { insert } = TEXTS;
const PIECES = [
  [insert.chart1, insertChart1],
  [insert.table1, insertTable1],
  [insert.table2, insertTable2],
  [insert.caution, insertCaution],
] as const;
const ALL = CRITERION_TEXTS.map(({ id }) => id);

/** The pieces of the report, each a button. */
export function InsertTab() {
  const styles = useStyles();
  const task = useTask();
  const [place, setPlace] = useState<Place>("report");
  const [criterion, setCriterion] = useState("");
  return (
    <>
      <Text>{insert.about}</Text>
      <Field label={insert.where}>
        <RadioGroup value={place} onChange={(_, { value }) => setPlace(value as Place)}>
          <Radio value={"report" satisfies Place} label={insert.report} />
          <Radio value={"selection" satisfies Place} label={insert.selection} />
        </RadioGroup>
      </Field>
      <div className={styles.pieces}>
        {PIECES.map(([[name, about], work]) => (
          <Piece
            key={name}
            name={name}
            about={about}
            isBusy={task.isBusy}
            onInsert={() => task.start(() => work(place))}
          />
        ))}
      </div>
      <div className={styles.headings}>
        <Field className={styles.field} label={insert.criterion}>
          <Select value={criterion} onChange={(_, { value }) => setCriterion(value)}>
            <option value="">{insert.allCriteria}</option>
            {CRITERION_TEXTS.map(({ id, title }) => (
              <option key={id} value={id}>
                {id} {title}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.pieces}>
          <Piece
            name={insert.headings[0]}
            about={insert.headings[1]}
            isBusy={task.isBusy}
            onInsert={() => task.start(() => insertHeadings(criterion === "" ? ALL : [criterion], place))}
          />
        </div>
      </div>
      <div className={styles.message}>
        <TaskMessage task={task} />
      </div>
    </>
  );
}

interface PieceProps {
  readonly name: string;
  readonly about: string;
  readonly isBusy: boolean;
  readonly onInsert: () => void;
}

function Piece({ name, about, isBusy, onInsert }: PieceProps): ReactNode {
  const id = `about-${name.replaceAll(" ", "-")}`;
  return (
    <>
      <Button disabledFocusable={isBusy} aria-describedby={id} onClick={onInsert}>
        {name}
      </Button>
      <Text id={id} size={200}>
        {about}
      </Text>
    </>
  );
}
