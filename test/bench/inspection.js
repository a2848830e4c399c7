/** A random inspection of N cases x 150 questions in the criteria of the Tool, as Excel hands it over: parsed from JSON. */
const QUESTIONS_OF_CRITERION = {
  1.1: 10, 1.2: 16, 1.3: 6, 1.4: 7, 1.5: 19, 2.1: 12, 2.2: 13, 2.3: 6, 2.4: 16, 2.5: 10, 2.6: 6, 2.7: 7, 3.1: 16, 3.2: 6,
}; // prettier-ignore

/** What people's sheets hold: the three answers, an empty cell, and how much of the sheet is empty. */
export const KINDS = {
  "Y, N, N/A": { answers: ["Y", "N", "N/A"], empty: null, share: 0.02 },
  words: { answers: ["Yes", "No", "Not applicable"], empty: null, share: 0.02 },
  "lower case": { answers: ["y", "n", "n/a"], empty: null, share: 0.02 },
  "half null": { answers: ["Y", "N", "N/A"], empty: null, share: 0.5 },
  "half 0": { answers: ["Y", "N", "N/A"], empty: 0, share: 0.5 },
  'half ""': { answers: ["Y", "N", "N/A"], empty: "", share: 0.5 },
  "own list": { answers: ["Met", "Not met", "Not in scope"], empty: null, share: 0.02, isOwn: true },
};

export function randomInspection(caseCount, kind = "Y, N, N/A", seed = 1) {
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
  const { answers, empty, share, isOwn } = KINDS[kind];
  const cell = () => {
    if (random() < share) return empty;
    const drawn = random();
    return answers[drawn < 0.56 ? 0 : drawn < 0.82 ? 1 : 2];
  };
  const cases = [["Case", ...questions.slice(1).map(([id]) => id)]];
  for (let number = 1; number <= caseCount; number++) {
    cases.push([`C${String(number).padStart(5, "0")}`, ...questions.slice(1).map(cell)]);
  }
  const list = isOwn ? answers.map((answer, index) => [answer, ["Y", "N", "N/A"][index]]) : null;
  return JSON.parse(JSON.stringify({ cases, questions, list }));
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
