import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { QuestionView } from "../../workbook/cases/case-view";
import type { KeyedChoice } from "./answer-keys";
import { CASE_TEXTS } from "./case-texts";
import { chosenAnswer, hasFormula, otherSpelling } from "./chosen-answer";

const useStyles = makeStyles({
  question: {
    minWidth: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderLeft: "3px solid transparent",
    "&:focus-within": { borderLeftColor: tokens.colorBrandStroke1 },
    "@media (forced-colors: active)": {
      borderLeftColor: "Canvas",
      "&:focus-within": { borderLeftColor: "Highlight" },
    },
  },
  grey: { color: tokens.colorNeutralForeground3 },
  legend: { padding: 0, overflowWrap: "anywhere" },
  id: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalXS },
  badge: { marginInlineEnd: tokens.spacingHorizontalXS },
  answers: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  answer: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    cursor: "pointer",
  },
  radio: {
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    colorScheme: "light dark",
  },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

interface CaseQuestionProps {
  readonly question: QuestionView;
  readonly choices: readonly KeyedChoice[];
  /** The answer on its way into the cell. */
  readonly pending: string | undefined;
  /** What not relevant is written as; "" where the list has no such answer. */
  readonly notRelevant: string;
  readonly onAnswer: (question: QuestionView, answer: string) => void;
}

/** A question with its full wording and its answers, of which one can be chosen; what is to be said of it below. */
export const CaseQuestion = memo(function CaseQuestion(props: CaseQuestionProps) {
  const styles = useStyles();
  const { question, choices, pending, notRelevant, onAnswer } = props;
  const { id, wording, entry, isSummary, isRoH } = question;
  const isLocked = hasFormula(entry);
  const chosen = pending ?? chosenAnswer(question, choices);
  const isGrey = question.applies === "no";
  return (
    <fieldset className={mergeClasses(styles.question, isGrey && styles.grey)} data-question={id} disabled={isLocked}>
      <legend className={styles.legend}>
        <span className={styles.id}>{id}</span>
        {isSummary && (
          <Badge className={styles.badge} appearance="tint" color="brand" shape="rounded">
            {CASE_TEXTS.summary}
          </Badge>
        )}
        {isRoH && (
          <Badge className={styles.badge} appearance="outline" color="informative" shape="rounded">
            {CASE_TEXTS.roh}
          </Badge>
        )}
        {wording}
      </legend>
      <div className={styles.answers}>
        {choices.map(({ answer, key }) => (
          <label key={answer} className={styles.answer}>
            <input
              type="radio"
              className={styles.radio}
              name={id}
              value={answer}
              checked={chosen === answer}
              aria-keyshortcuts={key}
              onChange={() => onAnswer(question, answer)}
            />
            <Underlined text={answer} sign={key} />
          </label>
        ))}
      </div>
      {notesOf(question, pending === undefined ? otherSpelling(entry, chosen) : "").map((note) => (
        <div key={note} className={styles.note}>
          {note}
        </div>
      ))}
      {isGrey && question.judgement === "missing" && pending === undefined && notRelevant !== "" && (
        <Button size="small" onClick={() => onAnswer(question, notRelevant)}>
          {CASE_TEXTS.fill(notRelevant)}
        </Button>
      )}
    </fieldset>
  );
});

/** An answer with the letter of its key underlined. */
function Underlined({ text, sign }: { readonly text: string; readonly sign: string }) {
  const place = sign === "" ? -1 : text.toLowerCase().indexOf(sign);
  if (place < 0) return <span>{sign === "" ? text : `${text} (${sign})`}</span>;
  return (
    <span>
      {text.slice(0, place)}
      <u>{text.slice(place, place + 1)}</u>
      {text.slice(place + 1)}
    </span>
  );
}

function notesOf({ entry, applies, contradiction, condition, fault }: QuestionView, spelling: string): string[] {
  const { doesNotApply, mayNotApply, judged, leftOut } = CASE_TEXTS;
  return [
    fault,
    spelling === "" ? "" : CASE_TEXTS.inCell(spelling),
    hasFormula(entry) ? CASE_TEXTS.hasFormula : "",
    applies === "no" ? `${doesNotApply(condition)}${contradiction === "judged" ? ` ${judged}` : ""}` : "",
    applies === "open" ? mayNotApply(condition) : "",
    contradiction === "left out" ? leftOut(condition) : "",
  ].filter((note) => note !== "");
}
