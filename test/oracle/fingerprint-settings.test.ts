import fc from "fast-check";
import { call } from "../helpers/excel";
import type { Table } from "../helpers/example";
import {
  ANSWERS,
  expectChanged,
  filled,
  fingerprintOf,
  OVERRIDES,
  RATINGS,
  type Rest,
  USUAL,
  withRest,
} from "./fingerprint";
import { given, scoresArguments } from "./random-given";
import { runs } from "./runs";

test("every other setting, answer, override and rating changes the fingerprint", () => {
  const rests: Rest[] = [
    { ...USUAL, summaryWeight: 0.21 },
    { ...USUAL, summaryWeight: "" },
    { ...USUAL, summaryInThread: false },
    { ...USUAL, line: 0.69 },
    { ...USUAL, answers: ANSWERS },
    { ...USUAL, answers: [...ANSWERS, ["Met", "Y"]] },
    { ...USUAL, answers: [...ANSWERS, ["Met", "N"]] },
    { ...USUAL, overrides: [...OVERRIDES, ["3.1", "Good"]] },
    { ...USUAL, overrides: OVERRIDES.slice(1) },
    {
      ...USUAL,
      overrides: [
        ["1.1", "Priority"],
        ["2.1", "Priority"],
      ],
    },
    {
      ...USUAL,
      overrides: [
        ["1.1", "Priority"],
        ["2.1", "Good"],
      ],
    },
    {
      ...USUAL,
      overrides: [
        ["1.1", "Urgent"],
        ["2.1", "Priority"],
      ],
    },
    { ...USUAL, ratings: RATINGS.slice(1) },
    {
      ...USUAL,
      ratings: [
        ["4.1", "Partly met"],
        ["4.2", "Well met"],
      ],
    },
    {
      ...USUAL,
      ratings: [
        ["4.1", "Partially met"],
        ["4.2", "Well met"],
      ],
    },
  ];
  fc.assert(
    fc.property(filled, (inspection) => {
      const all = [USUAL, ...rests].map((rest) => fingerprintOf(withRest(inspection, rest)));
      expect(new Set(all).size).toBe(all.length);
    }),
    runs(30),
  );
});

test("what is left out has the fingerprint of what it is by default", () => {
  fc.assert(
    fc.property(filled, (inspection) => {
      const { overrides, ratings } = USUAL;
      expectChanged(withRest(inspection), withRest(inspection, { overrides, ratings }), false);
    }),
    runs(30),
  );
});

test("no two of many random inspections share a fingerprint with other scores or counts", () => {
  const seen = new Map<unknown, string>();
  fc.assert(
    fc.property(given, (one) => {
      const rows = (call("SCORES", scoresArguments({ ...one, below: null })) as Table).map((row) => row.slice(0, -2));
      // The last row may name cells.
      const figures = JSON.stringify(rows.slice(0, -1));
      const fingerprint = fingerprintOf(one);
      expect([fingerprint, seen.get(fingerprint) ?? figures]).toEqual([fingerprint, figures]);
      seen.set(fingerprint, figures);
    }),
    runs(150),
  );
});
