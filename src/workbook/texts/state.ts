import { FINAL, type State } from "../inspection/state";

const NOT_SET = "state not set";

/** How the state of an inspection is printed while it is not final; undefined is a cell that says no state. */
export const STATE_WORDS = {
  notSet: NOT_SET,
  before: " - ",
  /** At the end of the title of Chart 1. */
  inTitle: (state: State | undefined) => (state === FINAL ? "" : ` - ${state ?? NOT_SET}`),
  /** After the notice of the report, which says what is worst first. */
  onReport: {
    draft: " Draft: not for publication.",
    provisional: " Provisional: the figures may still change.",
    notSet: " The state of the inspection is not set: type draft, provisional or final on the sheet of the settings.",
  },
} as const;
