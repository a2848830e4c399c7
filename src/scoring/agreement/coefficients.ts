/** A figure worked out from a sample, with its standard error; that is undefined for fewer than two pairs. */
export interface Estimate {
  readonly value: number;
  readonly error: number | undefined;
}

/** How far two judges of the same cases agree. */
export interface Coefficients {
  /** How many cases both have answered, and how many of them alike. */
  readonly pairs: number;
  readonly same: number;
  /** Same / pairs, 0 to 1; undefined where there is no pair. */
  readonly agreement: Estimate | undefined;
  /** Gwet's AC1, up to 1; undefined where there is no pair. */
  readonly ac1: Estimate | undefined;
  /** Cohen's kappa, up to 1; undefined too where both have given every case one and the same answer. */
  readonly kappa: Estimate | undefined;
}

/** The agreement to be expected by chance, and how much each cell of the table moves it. */
interface Chance {
  readonly expected: number;
  readonly pull: (row: number, column: number) => number;
}

/** Sets the agreement of the judges off against nothing. */
const NO_CHANCE: Chance = { expected: 0, pull: () => 0 };

/**
 * Per cent agreement, Gwet's AC1 and Cohen's kappa of two judges, with their standard errors over all cases that there could
 * be (Gwet 2008, Computing inter-rater reliability and its variance in the presence of high agreement; Gwet 2014, Handbook of
 * Inter-Rater Reliability). They are the figures of R's irrCAC for a table of two judges.
 *
 * @param counts how many cases the first judge gave the answer of the row and the second that of the column; as many rows as columns, at least two
 */
export function coefficientsOf(counts: readonly (readonly number[])[]): Coefficients {
  const pairs = sum(counts.flat());
  const same = sum(counts.map((row, at) => row[at]!));
  if (pairs === 0) return { pairs, same, agreement: undefined, ac1: undefined, kappa: undefined };
  const shares = counts.map((row) => row.map((count) => count / pairs));
  const first = shares.map(sum);
  const second = shares.map((_, column) => sum(shares.map((row) => row[column]!)));
  const others = counts.length - 1;
  const either = first.map((share, answer) => (share + second[answer]!) / 2);
  const estimate = (chance: Chance) => estimateOf(shares, pairs, same / pairs, chance);
  const kappa: Chance = {
    expected: sum(first.map((share, answer) => share * second[answer]!)),
    pull: (row, column) => second[row]! + first[column]!,
  };
  const ac1: Chance = {
    expected: sum(either.map((share) => share * (1 - share))) / others,
    pull: (row, column) => (2 - either[row]! - either[column]!) / others,
  };
  return { pairs, same, agreement: estimate(NO_CHANCE), ac1: estimate(ac1), kappa: estimate(kappa) };
}

function estimateOf(
  shares: readonly (readonly number[])[],
  pairs: number,
  agreement: number,
  { expected, pull }: Chance,
): Estimate | undefined {
  if (expected === 1) return undefined;
  const value = (agreement - expected) / (1 - expected);
  if (pairs < 2) return { value, error: undefined };
  const squares = shares.map((row, answer) =>
    sum(row.map((share, other) => share * (Number(answer === other) - (1 - value) * pull(answer, other)) ** 2)),
  );
  const spread = sum(squares) - (agreement - 2 * (1 - value) * expected) ** 2;
  return { value, error: Math.sqrt(Math.max(0, spread) / pairs) / (1 - expected) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
