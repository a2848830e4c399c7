const counted = (count: number, noun: string) => `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
/** More ids than these nobody reads in a line. */
const MOST_NAMED = 6;

/** What the form of one case says. */
export const CASE_TEXTS = {
  none: "This workbook has no inspection yet. Set one up first.",
  keys: (answers: string) =>
    `${answers} or Space answers, Delete empties, ↑ ↓ move, Enter goes to the next unanswered question, Page Up and Page Down to another case.`,
  case: (id: string) => `Case ${id}`,
  place: (number: number, count: number) =>
    `row ${number.toLocaleString("en-GB")} of ${count.toLocaleString("en-GB")} in the table Cases`,
  previous: "Previous case",
  next: "Next case",
  find: "Find a case",
  findHint: "Case id, then Enter",
  answered: (answered: number, all: number) => `${answered} of ${all} answered`,
  missing: (ids: readonly string[]) =>
    ids.length > MOST_NAMED
      ? `Missing: ${ids.slice(0, MOST_NAMED).join(", ")} and ${ids.length - MOST_NAMED} more.`
      : `Missing: ${ids.join(", ")}.`,
  contradictions: (count: number) =>
    `${counted(count, "answer")} ${count === 1 ? "contradicts" : "contradict"} when the question is relevant.`,
  summary: "Summary question",
  roh: "RoH",
  inCell: (text: string) => `In the cell: ${text}.`,
  hasFormula: "This cell contains a formula. Change it in the sheet.",
  doesNotApply: (condition: string) => `Does not apply here (relevant when ${condition}).`,
  mayNotApply: (condition: string) => `Relevant when ${condition}.`,
  judged: "It is judged all the same.",
  leftOut: (condition: string) => `It applies here (relevant when ${condition}) and is answered as not relevant.`,
  fill: (answer: string) => `Fill ${answer}`,
  canBeFilled: (count: number) =>
    `${counted(count, "question")} ${count === 1 ? "is" : "are"} blank and ${count === 1 ? "does" : "do"} not apply.`,
  changed: (question: string, holds: string, answer: string) =>
    `Somebody else changed ${question}: its cell ${holds === "" ? "is empty now" : `now holds '${holds}'`}. ${answer === "" ? "It was not emptied." : `Your answer ${answer} was not written.`}`,
  overwrite: (answer: string) => (answer === "" ? "Empty it" : `Write ${answer}`),
  keep: (holds: string) => (holds === "" ? "Leave it empty" : `Keep ${holds}`),
  allAnswered: "Every question of this case is answered.",
} as const;
