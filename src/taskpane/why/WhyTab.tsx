import { makeStyles, Spinner, Subtitle2, Text } from "@fluentui/react-components";
import { useState } from "react";
import { goToAddress } from "../../workbook/scores/go-to-cell";
import { insertWhy } from "../../workbook/why/insert-why";
import type { WhyScore, WhyView } from "../../workbook/why/why-view";
import { Choice } from "../Choice";
import { ExplainedButton } from "../ExplainedButton";
import { FailureMessage, TaskMessage } from "../Message";
import { NoteText } from "../NoteText";
import { TEXTS } from "../texts";
import { useTask } from "../use-task";
import { LostPoints } from "./LostPoints";
import { OneCaseAway } from "./OneCaseAway";
import { useWhy } from "./use-why";
import { WHY_TAB_TEXTS as WORDS } from "./why-tab-texts";

const useStyles = makeStyles({ insert: { display: "flex", flexDirection: "column", alignItems: "start", gap: "2px" } });

/** Why a score is what it is, question by question, and which judgements decide the printed words. */
export function WhyTab() {
  const { view, failure } = useWhy();
  const task = useTask();
  const open = (address: string) =>
    task.start(async () => {
      await goToAddress(address);
      return "";
    });
  const insert = (id: string) => task.start(() => insertWhy(id));
  return (
    <>
      {failure && <FailureMessage failure={failure} />}
      {view === undefined && !failure && <Spinner label={TEXTS.reading} />}
      {view === null && <Text>{WORDS.none}</Text>}
      <TaskMessage task={task} />
      {view && <Reasons view={view} isBusy={task.isBusy} onOpen={open} onInsert={insert} />}
    </>
  );
}

interface ReasonsProps {
  readonly view: WhyView;
  readonly isBusy: boolean;
  readonly onOpen: (address: string) => void;
  readonly onInsert: (id: string) => void;
}

function Reasons({ view, isBusy, onOpen, onInsert }: ReasonsProps) {
  const styles = useStyles();
  const [chosen, choose] = useState("");
  const why = view.scores.find(({ id }) => id === chosen) ?? view.scores[0];
  if (!why) return <Text>{WORDS.noScores}</Text>;
  const [name, about] = WORDS.insert;
  return (
    <>
      <Choice
        label={WORDS.score}
        options={view.scores.map((score) => [score.id, WORDS.name(score)])}
        value={why.id}
        onChoose={choose}
      />
      <Score why={why} onOpen={onOpen} />
      {why.score !== undefined && (
        <div className={styles.insert}>
          <ExplainedButton name={name} about={about} isBusy={isBusy} onPress={() => onInsert(why.id)} />
        </div>
      )}
      <Subtitle2 as="h2">{WORDS.away}</Subtitle2>
      <OneCaseAway view={view} onOpen={onOpen} />
    </>
  );
}

function Score({ why, onOpen }: { readonly why: WhyScore; readonly onOpen: (address: string) => void }) {
  if (why.score === undefined)
    return <Text>{why.refusal === "" ? WORDS.noScore : <NoteText text={why.refusal} onOpen={onOpen} />}</Text>;
  return (
    <>
      <Text>{WORDS.result(why, why.turning)}</Text>
      <LostPoints why={why} onOpen={onOpen} />
    </>
  );
}
