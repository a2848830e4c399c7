import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRowStyles } from "../ScoreLine";
import { ScoreBar } from "../ScoreBar";
import type { LosingQuestion, WhyScore } from "../../workbook/why/why-view";
import { WHY_TAB_TEXTS as WORDS } from "./why-tab-texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  question: { gridTemplateColumns: "minmax(0, 1fr) auto" },
  lost: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  bar: { gridColumn: "1 / -1", marginBlock: "1px" },
  words: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});

interface LostPointsProps {
  readonly why: WhyScore;
  readonly onOpen: (address: string) => void;
}

/** The questions of a score, those that take most of it first; pressing one selects its judgements. */
export function LostPoints({ why: { questions, turning }, onOpen }: LostPointsProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const most = Math.max(...questions.map(({ lost }) => lost));
  const alone = (question: LosingQuestion) => (turning ? WORDS.alone(question, turning) : "");
  return (
    <ul className={styles.list} aria-label={WORDS.questions}>
      {questions.map((question) => (
        <li key={question.id}>
          <button
            type="button"
            className={mergeClasses(row.row, row.button, styles.question)}
            onClick={() => onOpen(question.address)}
          >
            <span>
              {question.id} {question.wording}
            </span>
            <span className={styles.lost}>{WORDS.lost(question)}</span>
            <span className={styles.bar}>
              <ScoreBar score={most === 0 ? 0 : question.lost / most} line={null} isBelow />
            </span>
            <span className={styles.words}>
              {[WORDS.counts(question), alone(question)].filter((words) => words !== "").join("; ")}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
