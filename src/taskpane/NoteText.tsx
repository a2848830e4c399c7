import { Link } from "@fluentui/react-components";

/** "cell Cases!H18", "cell 'My cases'!H18". */
const CELL = /\b(cells? (?:'(?:[^']|'')+'|[^\s'!]+)![A-Z]{1,3}\d+)/i;

/** As small as the note is. */
const AS_TEXT = { fontSize: "inherit", lineHeight: "inherit" };

interface NoteTextProps {
  readonly text: string;
  readonly onOpen: (address: string) => void;
}

/** A note or notice in which each cell that it names is a link that selects it. */
export function NoteText({ text, onOpen }: NoteTextProps) {
  return text.split(CELL).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <Link key={index} inline as="button" style={AS_TEXT} onClick={() => onOpen(piece.slice(piece.indexOf(" ") + 1))}>
        {piece}
      </Link>
    ),
  );
}
