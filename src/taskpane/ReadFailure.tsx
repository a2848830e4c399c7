import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Failure } from "../workbook/texts/failures";
import { TEXTS } from "./texts";

/** Why the workbook could not be read, and a button to try again. */
export function ReadFailure({ failure, onReadAgain }: { readonly failure: Failure; readonly onReadAgain: () => void }) {
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{failure.what}</MessageBarTitle> {failure.why} {failure.next}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onReadAgain}>{TEXTS.readAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
