/** How far an inspection has come; what is not final says so wherever it is printed. */
export const [DRAFT, PROVISIONAL, FINAL] = ["draft", "provisional", "final"] as const;
export const STATES = [DRAFT, PROVISIONAL, FINAL] as const;
export type State = (typeof STATES)[number];

/** The state that a cell says, in whatever capitals, as Excel compares; undefined where it holds anything else. */
export const stateOf = (cell: unknown): State | undefined =>
  STATES.find((state) => typeof cell === "string" && cell.toLowerCase() === state);
