import { Button, Field, makeStyles, Radio, RadioGroup, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { Difference, Plan } from "../workbook/bring-together/plan";
import { TEXTS } from "./texts";
import type { ShownBringIn } from "./use-bring-in";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  // A file's name can be long.
  button: { maxWidth: "100%", overflowWrap: "anywhere" },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
});

const { bringIn: WORDS } = TEXTS;

/** So many differences are shown one by one. */
const MOST = 100;

/** No difference has this meaning. */
const UNDECIDED = "";

interface DifferenceListProps {
  readonly shown: ShownBringIn;
  readonly plan: Plan;
}

/** The cells of which two say different things: one by one, or all of one. */
export function DifferenceList({
  shown: { choices, decide, task },
  plan: { differences, sources },
}: DifferenceListProps) {
  const styles = useStyles();
  const choose = (chosen: readonly (readonly [key: string, meaning: string])[]) => {
    const next = new Map(choices);
    for (const [key, meaning] of chosen) {
      if (meaning === UNDECIDED) next.delete(key);
      else next.set(key, meaning);
    }
    decide(next);
  };
  const allOf = (isOne: (option: Difference["options"][number]) => boolean) =>
    choose(
      differences.flatMap(({ key, options }) => {
        const option = options.find(isOne);
        return option ? [[key, option.meaning] as const] : [];
      }),
    );
  const saying = sources.filter((source) =>
    differences.some(({ options }) => options.some((one) => isFrom(one, source))),
  );
  const more = differences.length - MOST;
  return (
    <>
      <Subtitle2 as="h3">{WORDS.differences}</Subtitle2>
      <Text>{WORDS.differencesAbout}</Text>
      <div className={styles.row}>
        <Button size="small" onClick={() => allOf(({ isHere }) => isHere)}>
          {WORDS.keepMine}
        </Button>
        {saying.map((source) => (
          <Button
            key={source}
            size="small"
            className={styles.button}
            onClick={() => allOf((one) => isFrom(one, source))}
          >
            {WORDS.takeAll(source)}
          </Button>
        ))}
      </div>
      <div className={styles.list}>
        {differences.slice(0, MOST).map(({ key, id, heading, address, options }) => (
          <Field key={key} label={WORDS.difference(id, heading, address)}>
            <RadioGroup
              value={choices.get(key) ?? UNDECIDED}
              disabled={task.isBusy}
              onChange={(_, { value }) => choose([[key, value]])}
            >
              {options.map(({ meaning, value, sources: from }) => (
                <Radio key={meaning} value={meaning} label={WORDS.option(String(value), WORDS.sourcesJoined(from))} />
              ))}
              <Radio value={UNDECIDED} label={WORDS.undecided} />
            </RadioGroup>
          </Field>
        ))}
        {more > 0 && <Text size={200}>{WORDS.more(more)}</Text>}
      </div>
    </>
  );
}

/** Whether a sheet says so, be it under a row of its own or together with a copy. */
const isFrom = ({ sources }: Difference["options"][number], source: string) =>
  sources.some((one) => one === source || one.startsWith(`${source},`) || one.split(" and ").includes(source));
