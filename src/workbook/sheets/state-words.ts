import { quoted } from "../inspection/formula-text";
import { NAMES } from "../inspection/names";
import { DRAFT, FINAL, PROVISIONAL } from "../inspection/state";
import { STATE_WORDS } from "../texts/state";

/** The state as it is typed; nothing where its cell is gone. */
const STATE = `IFERROR(${NAMES.state}&"","")`;
/** Excel takes capitals and small letters for the same. */
const isState = (state: string, cell = STATE) => `${cell}=${quoted(state)}`;

/** An expression for the end of the title of Chart 1: nothing once the inspection is final, and its state until then. */
export function stateInTitle(): string {
  const known = `IF(OR(${isState(DRAFT)},${isState(PROVISIONAL)}),LOWER(${STATE}),${quoted(STATE_WORDS.notSet)})`;
  return `IF(${isState(FINAL)},"",${quoted(STATE_WORDS.before)}&${known})`;
}

/**
 * An expression that says the state after the notice of the report, until the inspection is final. Where the cell is gone the notice
 * has more to say.
 */
export function stateOnReport(): string {
  const { draft, provisional, notSet } = STATE_WORDS.onReport;
  const is = (state: string) => isState(state, NAMES.state);
  const others = `IF(${is(PROVISIONAL)},${quoted(provisional)},${quoted(notSet)})`;
  return `IFERROR(IF(${is(FINAL)},"",IF(${is(DRAFT)},${quoted(draft)},${others})),"")`;
}
