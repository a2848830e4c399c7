import { Text } from "@fluentui/react-components";
import type { ScoresView } from "../workbook/scores/scores-view";
import { Message } from "./Message";
import { NoteText } from "./NoteText";
import { isWaiting } from "./use-scores";

interface NoticeProps {
  readonly view: ScoresView;
  readonly onOpen: (address: string) => void;
}

/** What the sheets say above the scores: as loud as it is serious. */
export function Notice({ view, onOpen }: NoticeProps) {
  const { notice, isRefused, missing } = view;
  const words = <NoteText text={notice} onOpen={onOpen} />;
  if (isWaiting(view)) return <Message intent="info">{words}</Message>;
  // Read out again with each new reason, but not with each judgement that is no longer missing.
  if (isRefused) {
    return (
      <Message key={notice} intent="error">
        {words}
      </Message>
    );
  }
  if (missing === 0) return <Text>{words}</Text>;
  return (
    <Message key="provisional" intent="warning">
      {words}
    </Message>
  );
}
