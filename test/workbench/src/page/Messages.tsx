import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { PageState, PageStore } from "./store";
import { TEXTS } from "./texts";
import type { PageActions } from "./page-actions";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    maxHeight: "30vh",
    overflowY: "auto",
  },
});

interface MessagesProps {
  readonly store: PageStore;
  readonly state: PageState;
  readonly actions: PageActions;
}

/** What the user has to know: each message stays until it is dismissed. */
export function Messages({ store, state, actions }: MessagesProps) {
  const styles = useStyles();
  const { waitingFile } = state;
  return (
    <div className={styles.list} role="region" aria-label={TEXTS.messages} aria-live="polite">
      {waitingFile && (
        <MessageBar intent="warning">
          <MessageBarBody>{TEXTS.unsaved}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => actions.onOpen(waitingFile, true)}>
              {TEXTS.openAnyway}
            </Button>
            <Button size="small" onClick={() => store.set({ waitingFile: null })}>
              {TEXTS.keepWorkbook}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {state.messages.map(({ id, intent, text }) => (
        <MessageBar key={id} intent={intent}>
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => store.dismiss(id)}>
              {TEXTS.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
