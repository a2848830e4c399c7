import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Repair } from "../workbook/repairs/repair";
import { REPAIR_REASONS } from "../workbook/texts/repairs";
import { ExplainedButton } from "./ExplainedButton";
import { TaskMessage } from "./Message";
import { TEXTS } from "./texts";
import type { ShownRepairs } from "./use-repairs";
import { useReturnedFocus } from "./use-returned-focus";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  repair: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  words: { flexGrow: 1, minWidth: 0 },
  // Blanks are what many a repair is about.
  content: { whiteSpace: "pre-wrap", backgroundColor: tokens.colorNeutralBackground3 },
});

/** So many are shown, and made together: nothing is done that was not shown, and the next come up then. */
const MOST = 200;

interface RepairsPanelProps {
  readonly shown: ShownRepairs;
  readonly onOpen: (address: string) => void;
}

/** The repairs that were found, each with its cell, what is there and what it becomes, one by one or all together. */
export function RepairsPanel({ shown: { task, repairs, look, make }, onOpen }: RepairsPanelProps) {
  const styles = useStyles();
  const all = repairs ?? [];
  const listed = all.slice(0, MOST);
  const more = all.length - MOST;
  return (
    <>
      <ExplainedButton name={TEXTS.repairs.name} about={TEXTS.repairs.about} isBusy={task.isBusy} onPress={look} />
      <TaskMessage task={task} />
      {all.length > 0 && (
        <>
          <Button disabledFocusable={task.isBusy} onClick={() => make(listed)}>
            {TEXTS.repairs.all(listed.length)}
          </Button>
          <ul className={styles.list}>
            {listed.map((repair, place) => (
              <RepairItem
                // The next one takes its place, and its button keeps the focus.
                key={place}
                repair={repair}
                isBusy={task.isBusy}
                onOpen={onOpen}
                onMake={() => make([repair])}
              />
            ))}
            {more > 0 && (
              <li>
                <Text size={200}>{TEXTS.repairs.more(more)}</Text>
              </li>
            )}
          </ul>
        </>
      )}
    </>
  );
}

interface RepairItemProps extends Pick<RepairsPanelProps, "onOpen"> {
  readonly repair: Repair;
  readonly isBusy: boolean;
  readonly onMake: () => void;
}

function RepairItem({ repair: { address, was, becomes, reason }, isBusy, onOpen, onMake }: RepairItemProps) {
  const styles = useStyles();
  return (
    <li ref={useReturnedFocus<HTMLLIElement>()} className={styles.repair}>
      <span className={styles.words}>
        <Link inline as="button" onClick={() => onOpen(address)}>
          {address}
        </Link>{" "}
        <span className={styles.content}>{quoted(was)}</span> {TEXTS.repairs.becomes}{" "}
        <span className={styles.content}>{quoted(becomes)}</span> <Text size={200}>({REPAIR_REASONS[reason]})</Text>
      </span>
      <Button size="small" disabledFocusable={isBusy} aria-label={TEXTS.repairs.oneNamed(address)} onClick={onMake}>
        {TEXTS.repairs.one}
      </Button>
    </li>
  );
}

/** Text in quotes; a number without, as Excel holds it. */
const quoted = (content: string | number) => (typeof content === "number" ? String(content) : `'${content}'`);
