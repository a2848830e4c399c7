import { Button, Link, makeStyles, Spinner, Text, Subtitle1, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { FUNCTION_EXAMPLES } from "../scoring/texts/function-examples";
import { Message } from "./Message";
import { TEXTS } from "./texts";
import { useFunctionsMetadata, type FunctionMetadata } from "./use-functions-metadata";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL },
  index: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    scrollMarginTop: tokens.spacingVerticalL,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  parameters: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  example: {
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  insert: { alignSelf: "start" },
});

/** What the pane in Excel can do with an example; a browser's page of help can not. */
export interface ExampleInsertion {
  readonly isBusy: boolean;
  /** How the last insertion ended; shown below the example. */
  readonly message: ReactNode;
  readonly insert: (formula: string) => void;
}

/** Every OMI function, read from the file that Excel itself reads. */
export function FunctionHelp({ insertion }: { readonly insertion?: ExampleInsertion }) {
  const functions = useFunctionsMetadata();
  useEffect(() => {
    if (typeof functions !== "string") document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [functions]);

  if (functions === "loading") return <Spinner label={TEXTS.loading} />;
  if (functions === "failed") return <Message intent="error">{TEXTS.notLoaded}</Message>;
  return <FunctionList functions={functions} {...(insertion && { insertion })} />;
}

interface FunctionListProps {
  readonly functions: readonly FunctionMetadata[];
  readonly insertion?: ExampleInsertion;
}

/** The functions one below the other: what each gives, what it takes, and an example; links to each on top. */
export function FunctionList({ functions, insertion }: FunctionListProps) {
  const styles = useStyles();
  const [inserted, setInserted] = useState("");
  return (
    <div className={styles.list}>
      <nav className={styles.index} aria-label={TEXTS.functions}>
        {functions.map(({ id }) => (
          <Link key={id} href={`#${id.toLowerCase()}`}>
            {id}
          </Link>
        ))}
      </nav>
      {functions.map((one) => (
        <FunctionEntry key={one.id} metadata={one}>
          {insertion && FUNCTION_EXAMPLES[one.id] && (
            <>
              <Button
                size="small"
                className={styles.insert}
                disabledFocusable={insertion.isBusy}
                aria-label={`${TEXTS.help.insert}: OMI.${one.id}`}
                onClick={() => {
                  setInserted(one.id);
                  insertion.insert(FUNCTION_EXAMPLES[one.id]![0]);
                }}
              >
                {TEXTS.help.insert}
              </Button>
              {inserted === one.id && insertion.message}
            </>
          )}
        </FunctionEntry>
      ))}
    </div>
  );
}

interface FunctionEntryProps {
  readonly metadata: FunctionMetadata;
  /** Shown below the example. */
  readonly children: ReactNode;
}

function FunctionEntry({ metadata: { id, description, parameters }, children }: FunctionEntryProps) {
  const styles = useStyles();
  const [formula, result] = FUNCTION_EXAMPLES[id] ?? [];
  return (
    <section id={id.toLowerCase()} className={styles.entry} aria-labelledby={`${id}-title`}>
      <Subtitle1 as="h3" id={`${id}-title`}>
        OMI.{id}
      </Subtitle1>
      <Text className={styles.formula}>{signature(id, parameters)}</Text>
      <Text>{description}</Text>
      <ul className={styles.parameters}>
        {parameters.map((parameter) => (
          <li key={parameter.name}>
            <Text weight="semibold">{parameter.name}</Text>
            <Text>
              {parameter.optional === true ? ` (${TEXTS.optional})` : ""}: {parameter.description}
            </Text>
          </li>
        ))}
      </ul>
      {formula !== undefined && (
        <div className={styles.example}>
          <Text className={styles.formula}>{formula}</Text>
          <br />
          <Text>
            {TEXTS.gives}: {result}
          </Text>
        </div>
      )}
      {children}
    </section>
  );
}

function signature(id: string, parameters: FunctionMetadata["parameters"]): string {
  const names = parameters.map(({ name, optional, repeating }) => {
    if (repeating === true) return `${name}1, [${name}2], …`;
    return optional === true ? `[${name}]` : name;
  });
  return `=OMI.${id}(${names.join(", ")})`;
}
