import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { freezeReport } from "../../workbook/freeze/freeze";
import { FREEZE } from "../../workbook/texts/freeze";
import { ExplainedButton } from "../ExplainedButton";
import { FailureMessage, TaskMessage } from "../Message";
import { useTask } from "../use-task";
import { CompareCopies } from "./CompareCopies";
import { FROZEN_TEXTS } from "./frozen-texts";
import { FrozenMoves } from "./FrozenMoves";
import type { ShownFrozen } from "./use-frozen";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalM },
});

/** The button that freezes the report, what has moved since, and two copies beside one another. */
export function FreezePanel({ shown: { frozen, failure } }: { readonly shown: ShownFrozen }) {
  const styles = useStyles();
  const task = useTask();
  const [name, about] = FROZEN_TEXTS.freeze;
  const { newest, copies = [] } = frozen ?? {};
  const isSame = newest !== undefined && !newest.isChanged && newest.moves.length === 0;
  return (
    <section className={styles.panel} aria-label={FROZEN_TEXTS.heading}>
      <Subtitle2 as="h2">{FROZEN_TEXTS.heading}</Subtitle2>
      <ExplainedButton
        name={name}
        about={about}
        isBusy={task.isBusy}
        onPress={() => task.start(() => freezeReport(new Date()))}
      />
      <TaskMessage task={task} />
      {failure && <FailureMessage failure={failure} />}
      {isSame && <Text>{FREEZE.same(newest.copy.sheet)}</Text>}
      <FrozenMoves newest={newest} />
      {copies.length > 1 && <CompareCopies copies={copies} />}
    </section>
  );
}
