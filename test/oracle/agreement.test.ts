import fc from "fast-check";
import { coefficientsOf } from "../../src/scoring/agreement/coefficients";
import { add, divide, fraction, type Fraction, multiply, ONE, subtract, sum, toNumber } from "./fraction";
import { runs } from "./runs";

/** Cases by both answers: two or three answers, up to 40 cases a cell. */
const tables = fc.integer({ min: 2, max: 3 }).chain((answers) =>
  fc.array(fc.array(fc.nat({ max: 40 }), { minLength: answers, maxLength: answers }), {
    minLength: answers,
    maxLength: answers,
  }),
);

const total = (table: readonly (readonly number[])[]) => table.flat().reduce((all, one) => all + one, 0);

/** The share of cases of which a judge gave each answer, exactly. */
function sharesOf(table: readonly (readonly number[])[], judge: "first" | "second"): Fraction[] {
  return table.map((row, answer) => {
    const cells = judge === "first" ? row : table.map((one) => one[answer]!);
    return fraction(
      cells.reduce((all, one) => all + one, 0),
      total(table),
    );
  });
}

/** Each coefficient by its definition, exactly; undefined where chance alone would agree on everything. */
function exact(table: readonly (readonly number[])[]): Record<"agreement" | "ac1" | "kappa", Fraction | undefined> {
  const agreement = fraction(
    table.reduce((all, row, answer) => all + row[answer]!, 0),
    total(table),
  );
  const [first, second] = [sharesOf(table, "first"), sharesOf(table, "second")];
  const beyond = (chance: Fraction) => {
    const room = subtract(ONE, chance);
    return room.numerator === 0n ? undefined : divide(subtract(agreement, chance), room);
  };
  const either = first.map((share, answer) => divide(add(share, second[answer]!), fraction(2)));
  return {
    agreement,
    kappa: beyond(sum(first.map((share, answer) => multiply(share, second[answer]!)))),
    ac1: beyond(divide(sum(either.map((share) => multiply(share, subtract(ONE, share)))), fraction(table.length - 1))),
  };
}

test("agreement, AC1 and kappa are what exact arithmetic gives, and kappa is undefined where it must be", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const found = coefficientsOf(table);
      if (total(table) === 0) return expect(found.agreement).toBeUndefined();
      const expected = exact(table);
      for (const name of ["agreement", "ac1", "kappa"] as const) {
        if (expected[name] === undefined) expect(found[name]).toBeUndefined();
        else expect(found[name]!.value).toBeCloseTo(toNumber(expected[name]), 10);
      }
    }),
    runs(1000),
  );
});

/** A coefficient of a table of shares, in doubles, for the slopes. */
function coefficient(name: "agreement" | "ac1" | "kappa", shares: readonly (readonly number[])[]): number {
  const all = shares.flat().reduce((sum, one) => sum + one, 0);
  const rows = shares.map((row) => row.reduce((sum, one) => sum + one, 0) / all);
  const columns = shares.map((_, column) => shares.reduce((sum, row) => sum + row[column]!, 0) / all);
  const alike = shares.reduce((sum, row, answer) => sum + row[answer]!, 0) / all;
  const either = rows.map((share, answer) => (share + columns[answer]!) / 2);
  const chance = {
    agreement: 0,
    kappa: rows.reduce((sum, share, answer) => sum + share * columns[answer]!, 0),
    ac1: either.reduce((sum, share) => sum + share * (1 - share), 0) / (shares.length - 1),
  }[name];
  return (alike - chance) / (1 - chance);
}

/** The standard error by the delta method, its slopes found by moving each cell a little. */
function slowError(name: "agreement" | "ac1" | "kappa", table: readonly (readonly number[])[]): number {
  const pairs = total(table);
  const shares = table.map((row) => row.map((count) => count / pairs));
  const step = 1e-6;
  const moved = (row: number, column: number, by: number) =>
    coefficient(
      name,
      shares.map((cells, r) => cells.map((share, c) => (r === row && c === column ? share + by : share))),
    );
  const slopes = shares.map((cells, row) =>
    cells.map((_, column) => (moved(row, column, step) - moved(row, column, -step)) / (2 * step)),
  );
  const weighted = (power: number) =>
    shares.reduce((all, cells, row) => {
      return all + cells.reduce((sum, share, column) => sum + share * slopes[row]![column]! ** power, 0);
    }, 0);
  return Math.sqrt(Math.max(0, weighted(2) - weighted(1) ** 2) / pairs);
}

test("the standard errors are those of the delta method, worked out by moving each count a little", () => {
  fc.assert(
    fc.property(tables, (table) => {
      fc.pre(total(table) >= 2);
      const found = coefficientsOf(table);
      for (const name of ["agreement", "ac1", "kappa"] as const) {
        const estimate = found[name];
        // Where one answer is nearly everything, kappa bends too sharply for a step of any size.
        if (!estimate || (name === "kappa" && Math.max(...table.flat()) > 0.95 * total(table))) continue;
        expect(estimate.error).toBeCloseTo(slowError(name, table), 5);
      }
    }),
    runs(500),
  );
});

test("it does not matter which judge is called the first", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const turned = table.map((_, row) => table.map((cells) => cells[row]!));
      const [one, other] = [coefficientsOf(table), coefficientsOf(turned)];
      for (const name of ["agreement", "ac1", "kappa"] as const) {
        expect(one[name]?.value ?? -2).toBeCloseTo(other[name]?.value ?? -2, 12);
        expect(one[name]?.error ?? -2).toBeCloseTo(other[name]?.error ?? -2, 9);
      }
    }),
    runs(300),
  );
});
