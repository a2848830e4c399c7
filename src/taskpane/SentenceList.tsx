import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** More than anybody reads in a narrow pane. */
const MOST = 30;

interface SentenceListProps {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** Sentences under a heading; nothing where there are none. */
export function SentenceList({ heading, sentences }: SentenceListProps) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h3">{heading}</Subtitle2>
      <ul className={styles.list}>
        {sentences.slice(0, MOST).map((sentence, place) => (
          <li key={place}>{sentence}</li>
        ))}
        {sentences.length > MOST && (
          <li>
            <Text size={200}>{TEXTS.bringIn.moreUnknown(sentences.length - MOST)}</Text>
          </li>
        )}
      </ul>
    </>
  );
}
