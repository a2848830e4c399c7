import { Button, Divider, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { textOf } from "../../scoring/cell";
import type { CaseView, QuestionView } from "../../workbook/cases/case-view";
import { FailureMessage, Message } from "../Message";
import { TEXTS } from "../texts";
import { keyedChoices } from "./answer-keys";
import { CASE_TEXTS } from "./case-texts";
import { CaseCriterion } from "./CaseCriterion";
import { CaseHead } from "./CaseHead";
import { useCaseForm, type CaseForm } from "./use-case-form";
import { focusOnArrival, useCaseKeys } from "./use-case-keys";

/** One case with its questions, to be judged; follows the selected row of Cases. */
export function CaseTab({ edits }: { readonly edits: number }) {
  const form = useCaseForm(edits);
  const { view, failure } = form;
  return (
    <>
      {failure && <FailureMessage failure={failure} />}
      {view === undefined && !failure && <Spinner label={TEXTS.reading} />}
      {view === null && <Text>{CASE_TEXTS.none}</Text>}
      {view && <Judging form={form} view={view} />}
    </>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

function Judging({ form, view }: { readonly form: CaseForm; readonly view: CaseView }) {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  // A list that says the same must not draw every question again.
  const list = JSON.stringify(view.choices);
  const choices = useMemo(() => keyedChoices(JSON.parse(list) as CaseView["choices"]), [list]);
  const questions = useMemo(() => view.criteria.flatMap((criterion) => criterion.questions), [view]);
  const onKeyDown = useCaseKeys(form, { form: element, questions, choices });
  const { arrivals } = form;
  useEffect(() => {
    if (arrivals > 0) focusOnArrival(element.current);
  }, [arrivals]);
  const notRelevant = choices.find(({ meaning }) => meaning === "not relevant")?.answer ?? "";
  return (
    <div ref={element} className={styles.form} onKeyDown={onKeyDown}>
      <CaseHead form={form} view={view} keys={choices.map(({ key }) => key.toUpperCase()).join(", ")} />
      {form.notWritten && <FailureMessage failure={form.notWritten} onDismiss={form.dismiss} />}
      <ConflictMessage form={form} />
      {view.fault !== "" && <Message intent="warning">{view.fault}</Message>}
      <ToFill questions={questions} notRelevant={notRelevant} form={form} />
      <Divider />
      {view.criteria.map((criterion) => (
        <CaseCriterion
          key={criterion.id}
          criterion={criterion}
          choices={choices}
          pending={form.pending}
          notRelevant={notRelevant}
          onAnswer={form.answer}
        />
      ))}
    </div>
  );
}

function ConflictMessage({ form: { conflict, overwrite, dismiss } }: { readonly form: CaseForm }) {
  if (!conflict) return null;
  const { view, question, answer, holds } = conflict;
  const actions = (
    <>
      <Button onClick={() => overwrite(conflict)}>{CASE_TEXTS.overwrite(answer)}</Button>
      <Button onClick={dismiss}>{CASE_TEXTS.keep(textOf(holds))}</Button>
    </>
  );
  return (
    <Message intent="warning" actions={actions}>
      {CASE_TEXTS.changed(`${question.id} of ${view.id}`, textOf(holds), answer)}
    </Message>
  );
}

interface ToFillProps {
  readonly questions: readonly QuestionView[];
  readonly notRelevant: string;
  readonly form: CaseForm;
}

/** Offers to answer what is blank and does not apply; nothing is filled unasked. */
function ToFill({ questions, notRelevant, form }: ToFillProps) {
  const blank = questions.filter(({ id, applies, judgement }) => {
    return applies === "no" && judgement === "missing" && !form.pending.has(id);
  });
  if (blank.length === 0 || notRelevant === "") return null;
  return (
    <div>
      <Text block>{CASE_TEXTS.canBeFilled(blank.length)}</Text>
      <Button onClick={() => blank.forEach((question) => form.answer(question, notRelevant))}>
        {CASE_TEXTS.fill(notRelevant)}
      </Button>
    </div>
  );
}
