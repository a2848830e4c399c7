import { Button, Link, makeStyles, Subtitle2, Text } from "@fluentui/react-components";
import { emptyInspection } from "../workbook/set-up/ready-inspections";
import { TaskMessage } from "./Message";
import { SetUpProgress } from "./SetUpProgress";
import { TEXTS } from "./texts";
import type { SetUp } from "./use-set-up";

const useStyles = makeStyles({ start: { alignSelf: "start" } });

const { again } = TEXTS;

/** Set up in a workbook that has an inspection: it can only put back what is missing. */
export function SetUpAgain({ setUp, onLeave }: { readonly setUp: SetUp; readonly onLeave: () => void }) {
  const styles = useStyles();
  return (
    <>
      <Subtitle2 as="h2">{again.heading}</Subtitle2>
      <Text>{again.about}</Text>
      <Button
        className={styles.start}
        appearance="primary"
        disabledFocusable={setUp.task.isBusy}
        onClick={() => setUp.start(setUp.unfinished ?? emptyInspection)}
      >
        {again.button}
      </Button>
      <TaskMessage task={setUp.task} />
      <Link inline as="button" className={styles.start} disabledFocusable={setUp.task.isBusy} onClick={onLeave}>
        {again.leave}
      </Link>
      <SetUpProgress setUp={setUp} />
    </>
  );
}
