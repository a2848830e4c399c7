import { Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { NEAR, type DecidingJudgements } from "../../workbook/why/turning-view";
import type { WhyScore, WhyView } from "../../workbook/why/why-view";
import { WHY_TAB_TEXTS as WORDS } from "./why-tab-texts";

const useStyles = makeStyles({
  near: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  link: { fontSize: "inherit", lineHeight: "inherit", marginInlineEnd: tokens.spacingHorizontalXS },
});

interface OneCaseAwayProps {
  readonly view: WhyView;
  readonly onOpen: (address: string) => void;
}

/** The scores whose printed word rests on few judgements, nearest first, with the judgements to read again. */
export function OneCaseAway({ view: { scores, line }, onOpen }: OneCaseAwayProps) {
  const styles = useStyles();
  const near = scores
    .filter(({ turning }) => distanceOf(turning) <= NEAR)
    .sort((one, other) => distanceOf(one.turning) - distanceOf(other.turning));
  if (line === undefined) return <Text>{WORDS.noLine}</Text>;
  return (
    <>
      <Text size={200}>{near.length === 0 ? WORDS.noneNear : WORDS.awayAbout(NEAR)}</Text>
      {near.map((score) => (
        <section key={score.id} className={styles.near} aria-label={WORDS.name(score)}>
          <Subtitle2 as="h3">{WORDS.name(score)}</Subtitle2>
          <Text>{WORDS.word(score, score.turning!)}</Text>
          {score.turning!.reread.length > 0 && (
            <>
              <Text>{WORDS.changes(score.turning!)}</Text>
              <Judgements groups={score.turning!.reread} onOpen={onOpen} />
            </>
          )}
          {score.turning!.missing.length > 0 && (
            <>
              <Text>{WORDS.answers(score.turning!)}</Text>
              <Judgements groups={score.turning!.missing} onOpen={onOpen} />
            </>
          )}
        </section>
      ))}
    </>
  );
}

/** The fewest judgements, changed or made, that turn a word. */
const distanceOf = (turning: WhyScore["turning"]) =>
  Math.min(turning?.changes ?? Infinity, turning?.answers ?? Infinity);

/** So many cases of a question are named. */
const MOST = 30;

interface JudgementsProps {
  readonly groups: readonly DecidingJudgements[];
  readonly onOpen: (address: string) => void;
}

function Judgements({ groups, onOpen }: JudgementsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {groups.map(({ question, cells }) => (
        <li key={question}>
          {question}:{" "}
          {cells.slice(0, MOST).map(({ case: id, address }) => (
            <span key={address}>
              <Link
                inline
                as="button"
                className={styles.link}
                aria-label={WORDS.goTo(question, id)}
                onClick={() => onOpen(address)}
              >
                {id}
              </Link>{" "}
            </span>
          ))}
          {cells.length > MOST && WORDS.more(cells.length - MOST)}
        </li>
      ))}
    </ul>
  );
}
