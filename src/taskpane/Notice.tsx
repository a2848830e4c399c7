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
  const intent = noticeIntent(view);
  const words = <NoteText text={view.notice} onOpen={onOpen} />;
  if (intent === undefined) return <Text>{words}</Text>;
  // Read out again with each new reason, but not with each judgement that is no longer missing.
  return (
    <Message key={intent === "error" ? view.notice : intent} intent={intent}>
      {words}
    </Message>
  );
}

/** How the notice is shown; undefined for a quiet line. */
export function noticeIntent(view: ScoresView): "info" | "error" | "warning" | undefined {
  if (isWaiting(view)) return "info";
  if (view.isRefused) return "error";
  return view.missing > 0 ? "warning" : undefined;
}
