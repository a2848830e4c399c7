import { Button, makeStyles, Text } from "@fluentui/react-components";
import { TEXTS } from "./texts";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** Stands in place of the scores where there are none. */
export function NoInspection({ onSetUp }: { readonly onSetUp: () => void }) {
  const styles = useStyles();
  return (
    <>
      <Text>{TEXTS.none.about}</Text>
      <Button className={styles.button} appearance="primary" onClick={onSetUp}>
        {TEXTS.none.setUp}
      </Button>
    </>
  );
}
