import { makeStyles, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { FrozenView } from "../../workbook/frozen/read-copies";
import { FREEZE } from "../../workbook/texts/freeze";
import { Message } from "../Message";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

const MOST = 5;

/** What has moved since the newest frozen copy of this inspection; nothing where nothing has. */
export function FrozenMoves({ newest }: { readonly newest: FrozenView["newest"] }) {
  const styles = useStyles();
  if (!newest || (!newest.isChanged && newest.moves.length === 0)) return null;
  const { copy, moves } = newest;
  const when = copy.fact("when");
  if (moves.length === 0) return <Message intent="info">{FREEZE.movedElsewhere(copy.sheet, when)}</Message>;
  return (
    <Message intent="warning">
      <MessageBarTitle>{FREEZE.moved(copy.sheet, when, moves.length)}</MessageBarTitle>
      <ul className={styles.list}>
        {moves.slice(0, MOST).map(({ id, old, now }) => (
          <li key={id}>{FREEZE.move(id, old, now)}</li>
        ))}
        {moves.length > MOST && <li>{FREEZE.more(moves.length - MOST)}</li>}
      </ul>
    </Message>
  );
}
