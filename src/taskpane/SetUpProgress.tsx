import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { useAnnounce } from "./LiveRegion";
import { TEXTS } from "./texts";
import { useReturnedFocus } from "./use-returned-focus";
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
  return setUp.task.isBusy ? <Progress label={TEXTS.firstRun.progress} {...setUp} /> : null;
}

interface ProgressProps extends Pick<SetUp, "step" | "isCancelling" | "cancel"> {
  readonly label: string;
}

/** How far a long task has come, in words and as a bar, and the button that stops it. */
export function Progress({ label, step, isCancelling, cancel }: ProgressProps) {
  const styles = useStyles();
  const announce = useAnnounce();
  const words = isCancelling ? TEXTS.firstRun.cancelling : (step?.words ?? TEXTS.reading);
  useEffect(() => announce(words), [words, announce]);
  return (
    <div ref={useReturnedFocus()} className={styles.progress}>
      <Field className={styles.field} label={label} validationState="none" validationMessage={words}>
        <ProgressBar value={step?.share ?? 0} thickness="large" />
      </Field>
      <Button disabledFocusable={isCancelling} onClick={cancel}>
        {TEXTS.firstRun.cancel}
      </Button>
    </div>
  );
}
