import { Button, Field, Input, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CaseView } from "../../workbook/cases/case-view";
import { CASE_TEXTS } from "./case-texts";
import type { CaseForm } from "./use-case-form";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  ways: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  find: { flexGrow: 1, minWidth: 0, "& input": { minWidth: 0 } },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& dt": { display: "inline", color: tokens.colorNeutralForeground2 },
    "& dd": { display: "inline", margin: 0, fontWeight: tokens.fontWeightSemibold },
  },
});

interface CaseHeadProps {
  readonly form: CaseForm;
  readonly view: CaseView;
  /** The keys of the answers, in a list. */
  readonly keys: string;
}

/** Which case it is, its facts, the way to another, and the keys. */
export function CaseHead({ form, view, keys }: CaseHeadProps) {
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const answered = view.criteria.reduce((sum, criterion) => sum + criterion.answered, 0);
  const all = view.criteria.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <div className={styles.head}>
      <div>
        <Subtitle2 as="h2" block>
          {CASE_TEXTS.case(view.id)}
        </Subtitle2>
        <Text size={200} block>
          {CASE_TEXTS.answered(answered, all)}, {CASE_TEXTS.place(view.row + 1, view.rowCount)}
        </Text>
      </div>
      {view.facts.length > 0 && (
        <dl className={styles.facts}>
          {view.facts.map(([heading, text]) => (
            <div key={heading}>
              <dt>{heading}:</dt> <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.ways}>
        <Button onClick={() => form.step(-1)} disabledFocusable={view.row === 0}>
          {CASE_TEXTS.previous}
        </Button>
        <Button data-next-case="" onClick={() => form.step(1)} disabledFocusable={view.row >= view.rowCount - 1}>
          {CASE_TEXTS.next}
        </Button>
        <Field
          className={styles.find}
          label={CASE_TEXTS.find}
          {...(form.notFound !== "" && { validationMessage: form.notFound })}
        >
          <Input
            value={wanted}
            placeholder={CASE_TEXTS.findHint}
            onChange={(_, { value }) => setWanted(value)}
            onKeyDown={({ key }) => key === "Enter" && form.find(wanted)}
          />
        </Field>
      </div>
      <Text size={200} block>
        {CASE_TEXTS.keys(keys)}
      </Text>
    </div>
  );
}
