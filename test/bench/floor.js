/**
 * The floor: the plainest loops that only count Y and N, without telling anything else apart. Which is fastest depends on
 * whether the cells are all text, so all are timed and the fastest is the floor.
 */

/** Branch-free, four rows a step. */
export function fourRows(cases, above, relevant) {
  const width = above.length;
  for (let row = 1; row + 3 < cases.length; row += 4) {
    const first = cases[row];
    const second = cases[row + 1];
    const third = cases[row + 2];
    const fourth = cases[row + 3];
    for (let k = 0; k < width; k++) {
      const a = first[k + 1];
      const b = second[k + 1];
      const c = third[k + 1];
      const d = fourth[k + 1];
      const yes = Number(a === "Y") + Number(b === "Y") + Number(c === "Y") + Number(d === "Y");
      const no = Number(a === "N") + Number(b === "N") + Number(c === "N") + Number(d === "N");
      above[k] += yes;
      relevant[k] += yes + no;
    }
  }
}

/** The same, behind a test for text that keeps the comparisons between strings. */
export function fourRowsOfText(cases, above, relevant) {
  const width = above.length;
  for (let row = 1; row + 3 < cases.length; row += 4) {
    const first = cases[row];
    const second = cases[row + 1];
    const third = cases[row + 2];
    const fourth = cases[row + 3];
    for (let k = 0; k < width; k++) {
      const a = first[k + 1];
      const b = second[k + 1];
      const c = third[k + 1];
      const d = fourth[k + 1];
      if (typeof a === "string" && typeof b === "string" && typeof c === "string" && typeof d === "string") {
        const yes = Number(a === "Y") + Number(b === "Y") + Number(c === "Y") + Number(d === "Y");
        const no = Number(a === "N") + Number(b === "N") + Number(c === "N") + Number(d === "N");
        above[k] += yes;
        relevant[k] += yes + no;
      }
    }
  }
}

/** if Y, else if N. */
export function oneCellAtATime(cases, above, relevant) {
  const width = above.length;
  for (let row = 1; row < cases.length; row++) {
    const cells = cases[row];
    for (let k = 0; k < width; k++) {
      const cell = cells[k + 1];
      if (cell === "Y") {
        above[k]++;
        relevant[k]++;
      } else if (cell === "N") relevant[k]++;
    }
  }
}
