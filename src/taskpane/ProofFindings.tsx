import { Button, Link, makeStyles, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Proof } from "../workbook/proof/prove";
import type { Cure, Difference } from "../workbook/proof/figures/shown-figures";
import { PROOF } from "../workbook/texts/proof";
import { Message } from "./Message";
import { NoteText } from "./NoteText";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
});

interface ProofFindingsProps {
  readonly proof: Proof;
  readonly isBusy: boolean;
  readonly onCure: (kind: Cure) => void;
  readonly onOpen: (address: string) => void;
}

/** More than fit the pane; who cures them all need not read them all. */
const MOST = 6;
const ORDER: readonly (Cure | undefined)[] = [
  "bringOver",
  "automatic",
  "calculate",
  "restore",
  "write",
  "chart",
  "format",
  undefined,
];

/** What Proof found: why there is no stamp, and each kind of difference with its cells and the button that cures it. */
export function ProofFindings({ proof, isBusy, onCure, onOpen }: ProofFindingsProps) {
  const { differences, obstacles, uncovered, figures, stamp } = proof;
  const button = (kind: Cure) => (
    <Button disabledFocusable={isBusy} onClick={() => onCure(kind)}>
      {PROOF.cures[kind].button}
    </Button>
  );
  const groups = ORDER.map((kind) => ({ kind, cells: differences.filter(({ cure }) => cure === kind) }));
  return (
    <>
      {stamp === "" && (
        <Message intent="error">
          <MessageBarTitle>{headline(differences.length, figures)}</MessageBarTitle>
        </Message>
      )}
      {obstacles.map(({ sentence, cure }) => (
        <Message key={sentence} intent="warning" {...(cure && { actions: button(cure) })}>
          <NoteText text={sentence} onOpen={onOpen} />
        </Message>
      ))}
      {groups
        .filter(({ cells }) => cells.length > 0)
        .map(({ kind, cells }) => (
          <Message key={kind ?? ""} intent="warning" {...(kind && { actions: button(kind) })}>
            {kind ? PROOF.cures[kind].about(cells.length) : PROOF.byHand(cells.length)}
            <Cells cells={cells} onOpen={onOpen} />
          </Message>
        ))}
      {uncovered.length > 0 && (
        <Message intent="info">
          <Cells cells={uncovered} onOpen={onOpen} />
        </Message>
      )}
    </>
  );
}

function headline(differences: number, figures: number): string {
  if (figures === 0) return PROOF.notCalculated;
  return differences > 0 ? PROOF.notStamped(differences, figures) : PROOF.held;
}

interface CellsProps {
  readonly cells: readonly Pick<Difference, "address" | "sentence">[];
  readonly onOpen: (address: string) => void;
}

function Cells({ cells, onOpen }: CellsProps): ReactNode {
  const styles = useStyles();
  const more = cells.length - MOST;
  return (
    <ul className={styles.list}>
      {cells.slice(0, MOST).map(({ address, sentence }) => (
        <li key={address + sentence}>
          {address !== "" && (
            <>
              <Link inline as="button" onClick={() => onOpen(address)}>
                {address}
              </Link>{" "}
            </>
          )}
          {sentence}
        </li>
      ))}
      {more > 0 && (
        <li>
          <Text size={200}>{TEXTS.proof.more(more)}</Text>
        </li>
      )}
    </ul>
  );
}
