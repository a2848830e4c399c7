import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { useAnnounce } from "./LiveRegion";
import { TEXTS } from "./texts";
import type { SetUp } from "./use-set-up";

const useStyles = makeStyles({
  progress: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    // Stays in sight however far down the button is that started it.
    position: "sticky",
    bottom: 0,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { width: "100%" },
});

/** How far Set up has come, and the button that stops it; nothing while it does not run. */
export function SetUpProgress({ setUp }: { readonly setUp: SetUp }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { isCancelling, task } = setUp;
  const words = isCancelling ? TEXTS.firstRun.cancelling : setUp.step?.words;
  useEffect(() => {
    if (words !== undefined) announce(words);
  }, [words, announce]);
  if (!task.isBusy) return null;
  return (
    <div className={styles.progress}>
      <Field
        className={styles.field}
        label={TEXTS.firstRun.progress}
        validationState="none"
        validationMessage={words ?? TEXTS.reading}
      >
        <ProgressBar value={setUp.step?.share ?? 0} thickness="large" />
      </Field>
      <Button disabledFocusable={isCancelling} onClick={setUp.cancel}>
        {TEXTS.firstRun.cancel}
      </Button>
    </div>
  );
}
