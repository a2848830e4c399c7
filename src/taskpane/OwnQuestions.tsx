import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { withFacts } from "../workbook/set-up/case-facts";
import { inspectionFromQuestions } from "../workbook/set-up/inspection-from-questions";
import { pastedRows } from "../workbook/set-up/pasted-rows";
import { questionTables, type QuestionTable } from "../workbook/set-up/question-tables";
import type { Failure } from "../workbook/texts/failures";
import { Choice } from "./Choice";
import { FailureMessage } from "./Message";
import { TEXTS } from "./texts";
import type { SetUp } from "./use-set-up";
import { failureOf } from "./use-task";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  rows: {
    "& textarea": {
      // Rows stay rows: a long wording does not break over several lines.
      whiteSpace: "pre",
      fontSize: tokens.fontSizeBase200,
    },
  },
});

const { own } = TEXTS.firstRun;

interface OwnQuestionsProps {
  readonly setUp: SetUp;
  /** The facts about each case, one a line. */
  readonly facts: string;
}

/** Sets up with a list of questions: a table of this workbook, or rows copied from a sheet. */
export function OwnQuestions({ setUp, facts }: OwnQuestionsProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Text size={200}>{own.needs}</Text>
      <FromTable setUp={setUp} facts={facts} />
      <FromRows setUp={setUp} facts={facts} />
    </div>
  );
}

function FromTable({ setUp, facts }: OwnQuestionsProps) {
  const [tables, setTables] = useState<readonly QuestionTable[] | Failure>();
  const [chosen, setChosen] = useState("");
  useEffect(() => {
    questionTables().then(setTables, (error: unknown) => setTables(failureOf(error)));
  }, []);

  if (tables === undefined) return <Text>{own.reading}</Text>;
  if ("what" in tables) return <FailureMessage failure={tables} />;
  const table = tables.find(({ name }) => name === chosen) ?? tables[0];
  if (!table) return <Text>{own.noTables}</Text>;
  return (
    <>
      <Choice
        label={own.table}
        options={tables.map(({ name, sheet }) => [name, own.tableOnSheet(name, sheet)])}
        value={table.name}
        onChoose={setChosen}
      />
      <Button
        disabledFocusable={setUp.task.isBusy}
        onClick={() => setUp.start(async () => withFacts(await asItIsNow(table), facts))}
      >
        {own.useTable}
      </Button>
    </>
  );
}

/** The list may have been edited since the tables were looked for. */
async function asItIsNow({ name, rows }: QuestionTable) {
  const now = (await questionTables()).find((table) => table.name === name);
  return inspectionFromQuestions(now?.rows ?? rows);
}

function FromRows({ setUp, facts }: OwnQuestionsProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  function start() {
    const isBlank = text.trim() === "";
    setProblem(isBlank ? own.noRows : "");
    if (!isBlank) setUp.start(() => withFacts(inspectionFromQuestions(pastedRows(text)), facts));
  }
  return (
    <>
      <Field label={own.rows} {...(problem !== "" && { validationMessage: problem })}>
        <Textarea
          rows={4}
          resize="vertical"
          placeholder={own.rowsHint}
          className={styles.rows}
          spellCheck={false}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button disabledFocusable={setUp.task.isBusy} onClick={start}>
        {own.useRows}
      </Button>
    </>
  );
}
