import { Divider, Field, makeStyles, Radio, RadioGroup, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SCHEME, SCORED_SECTIONS, sectionName } from "../workbook/inspection/scheme";
import { insertChart1 } from "../workbook/report/chart/insert-chart";
import { insertHeadings } from "../workbook/report/insert-headings";
import { insertBlock, type BlockKey } from "../workbook/report/insert-block";
import type { Place } from "../workbook/report/blocks/places";
import { showAsFormula } from "../workbook/upkeep/show-as-formula";
import { Choice } from "./Choice";
import { ExplainedButton } from "./ExplainedButton";
import { FreezePanel } from "./frozen/FreezePanel";
import type { ShownFrozen } from "./frozen/use-frozen";
import { TaskMessage } from "./Message";
import { TEXTS } from "./texts";
import { useTask } from "./use-task";

const useStyles = makeStyles({
  // In sight without moving the buttons: the next press must not meet another one.
  message: { position: "sticky", bottom: tokens.spacingVerticalM },
  parts: {
    display: "grid",
    gridTemplateColumns: "7.5rem 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    alignItems: "center",
  },
});

const { insert } = TEXTS;
const BLOCKS = (Object.keys(insert.blocks) as BlockKey[]).map(
  (key) => [insert.blocks[key], (place: Place) => insertBlock(key, place)] as const,
);
const PARTS = [[insert.chart1, insertChart1], ...BLOCKS] as const;
const ALL = SCHEME.criteria.map(({ id }) => id);
const titled = ({ id, title }: { readonly id: string; readonly title: string }) => [id, `${id} ${title}`] as const;
const CRITERIA = [["", insert.allCriteria], ...SCHEME.criteria.map(titled)] as const;
const SCORES = [
  ...SCORED_SECTIONS.flatMap(({ number, title }) => [
    ...SCHEME.criteria.filter(({ section }) => section === number).map(titled),
    titled({ id: sectionName(number), title }),
  ]),
  [SCHEME.thread, insert.thread] as const,
];

/** The parts of the report, and the formulas behind the scores, each a button. */
export function InsertTab({ frozen }: { readonly frozen: ShownFrozen }) {
  const styles = useStyles();
  const task = useTask();
  const [place, setPlace] = useState<Place>("report");
  const [criterion, setCriterion] = useState("");
  const [score, setScore] = useState<string>(SCORES[0]![0]);
  const part = ([name, about]: Words, work: () => Promise<string>) => (
    <ExplainedButton key={name} name={name} about={about} isBusy={task.isBusy} onPress={() => task.start(work)} />
  );
  return (
    <>
      <Subtitle2 as="h2">{insert.parts}</Subtitle2>
      <Text>{insert.about}</Text>
      <Field label={insert.where}>
        <RadioGroup value={place} onChange={(_, { value }) => setPlace(value as Place)}>
          <Radio value={"report" satisfies Place} label={insert.report} />
          <Radio value={"selection" satisfies Place} label={insert.selection} />
        </RadioGroup>
      </Field>
      <div className={styles.parts}>{PARTS.map(([words, work]) => part(words, () => work(place)))}</div>
      <Choice label={insert.criterion} options={CRITERIA} value={criterion} onChoose={setCriterion} />
      <div className={styles.parts}>
        {part(insert.headings, () => insertHeadings(criterion === "" ? ALL : [criterion], place))}
      </div>
      <Divider />
      <FreezePanel shown={frozen} />
      <Divider />
      <Subtitle2 as="h2">{insert.formulas}</Subtitle2>
      <Choice label={insert.score} options={SCORES} value={score} onChoose={setScore} />
      <div className={styles.parts}>{part(insert.formula, () => showAsFormula(score))}</div>
      <div className={styles.message}>
        <TaskMessage task={task} />
      </div>
    </>
  );
}

type Words = readonly [name: string, about: string];
