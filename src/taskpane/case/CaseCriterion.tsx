import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CriterionView, QuestionView } from "../../workbook/cases/case-view";
import type { KeyedChoice } from "./answer-keys";
import { CASE_TEXTS } from "./case-texts";
import { CaseQuestion } from "./CaseQuestion";

const useStyles = makeStyles({
  heading: {
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface CaseCriterionProps {
  readonly criterion: CriterionView;
  readonly choices: readonly KeyedChoice[];
  readonly pending: ReadonlyMap<string, string>;
  readonly notRelevant: string;
  readonly onAnswer: (question: QuestionView, answer: string) => void;
}

/** A criterion with how many of its questions are answered, what is missing or contradicts, and its questions. */
export function CaseCriterion({ criterion, choices, pending, notRelevant, onAnswer }: CaseCriterionProps) {
  const styles = useStyles();
  const { id, title, answered, open, contradictions, questions } = criterion;
  const isNoneAnswered = answered === 0;
  const notes = [
    `${CASE_TEXTS.answered(answered, questions.length)}.`,
    open.length > 0 && !isNoneAnswered ? CASE_TEXTS.missing(open) : "",
    contradictions > 0 ? CASE_TEXTS.contradictions(contradictions) : "",
  ];
  return (
    <section aria-label={`${id} ${title}`} className={styles.section}>
      <h3 className={styles.heading}>
        {id} {title}
      </h3>
      <Text size={200}>{notes.filter((note) => note !== "").join(" ")}</Text>
      {questions.map((question) => (
        <CaseQuestion
          key={question.id}
          question={question}
          choices={choices}
          pending={pending.get(question.id)}
          notRelevant={notRelevant}
          onAnswer={onAnswer}
        />
      ))}
    </section>
  );
}
