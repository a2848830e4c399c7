/** A random inspection of N cases x 150 questions in the criteria of the Tool, as Excel hands it over: parsed from JSON. */
const QUESTIONS_OF_CRITERION = {
  1.1: 10, 1.2: 16, 1.3: 6, 1.4: 7, 1.5: 19, 2.1: 12, 2.2: 13, 2.3: 6, 2.4: 16, 2.5: 10, 2.6: 6, 2.7: 7, 3.1: 16, 3.2: 6,
}; // prettier-ignore

/** Shares of the answers in an inspection under way; an empty cell is null, as in Excel on the web. */
const CELLS = [
  ["Y", 0.55],
  ["N", 0.8],
  ["N/A", 0.98],
  [null, 1],
];

export function randomInspection(caseCount, seed = 1) {
  const random = randomNumbers(seed);
  const questions = [["Question", "Criterion", "Wording", "Summary", "RoH"]];
  for (const [criterion, count] of Object.entries(QUESTIONS_OF_CRITERION).sort()) {
    for (let number = 1; number <= count; number++) {
      const isSummary = number === count;
      const id = `Q${criterion}-${isSummary ? "S" : String(number).padStart(2, "0")}`;
      const isRoH = criterion < "3" && random() < 0.35;
      questions.push([id, criterion, `Wording of question ${id}`, isSummary ? "yes" : null, isRoH ? "yes" : null]);
    }
  }
  const cell = () => {
    const drawn = random();
    return CELLS.find(([, upTo]) => drawn < upTo)[0];
  };
  const cases = [["Case", ...questions.slice(1).map(([id]) => id)]];
  for (let number = 1; number <= caseCount; number++) {
    cases.push([`C${String(number).padStart(5, "0")}`, ...questions.slice(1).map(cell)]);
  }
  return JSON.parse(JSON.stringify({ cases, questions }));
}

/** Repeatable random numbers, 0 to 1 (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
