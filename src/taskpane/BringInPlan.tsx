import { Button, Checkbox, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { Plan } from "../workbook/bring-together/plan";
import { DifferenceList } from "./DifferenceList";
import { TEXTS } from "./texts";
import type { ShownBringIn } from "./use-bring-in";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { maxHeight: "16rem", overflowY: "auto", overflowWrap: "anywhere" },
  check: { display: "flex" },
});

const { bringIn: WORDS } = TEXTS;

interface BringInPlanProps {
  readonly shown: ShownBringIn;
  readonly plan: Plan;
}

/** What bringing the chosen sheets in would do: what is added, each case with a tick, and what differs, each cell with a choice. */
export function BringInPlan({ shown, plan }: BringInPlanProps) {
  const { additions, differences, same, settled } = plan;
  return (
    <>
      {additions.length + differences.length === 0 && plan.sources.length > 0 && <Text>{WORDS.nothing}</Text>}
      {same + settled > 0 && <Text>{WORDS.same(same, settled)}</Text>}
      {additions.length > 0 && <Additions shown={shown} plan={plan} />}
      {differences.length > 0 && <DifferenceList shown={shown} plan={plan} />}
    </>
  );
}

function Additions({ shown, plan: { additions } }: BringInPlanProps) {
  const styles = useStyles();
  const { cases, agree, task } = shown;
  const tick = (key: string, isTicked: boolean) => {
    const next = new Set(cases);
    if (isTicked) next.add(key);
    else next.delete(key);
    agree(next);
  };
  return (
    <>
      <Subtitle2 as="h3">{WORDS.additions}</Subtitle2>
      <div className={styles.row}>
        <Button size="small" onClick={() => agree(new Set(additions.map(({ key }) => key)))}>
          {WORDS.all}
        </Button>
        <Button size="small" onClick={() => agree(new Set())}>
          {WORDS.none}
        </Button>
      </div>
      <div className={styles.list} role="group" aria-label={WORDS.additions}>
        {additions.map(({ key, id, isNew, cells, sources }) => (
          <Checkbox
            key={key}
            className={styles.check}
            label={WORDS.addition(id, isNew, cells.size, WORDS.sourcesJoined(sources))}
            checked={cases.has(key)}
            disabled={task.isBusy}
            onChange={(_, { checked }) => tick(key, checked === true)}
          />
        ))}
      </div>
    </>
  );
}
