import { call, errorCell, errorOf, ExcelError } from "../helpers/excel";

/** What no cell of judgements may count as, whatever was read before it. */
const NEVER_AN_ANSWER: [what: string, cell: unknown][] = [
  ["an error that a function returned", new ExcelError("#VALUE!", "Y")],
  ["an error as Excel hands it over", errorCell("#N/A")],
  ["an object", {}],
  ["an object that reads as Y", new String("Y")],
  ["a list", ["Y"]],
  ["not a number", NaN],
  ["a number without end", Infinity],
  ["a whole number of another kind", 1n],
];

describe.each(NEVER_AN_ANSWER)("%s", (_, cell) => {
  test.each(["Y", "Yes", "Not applicable", 1, null, ""])("is never counted after or before %p", (answer) => {
    const list = [...["Y", "Yes", 1].map((one) => [one, "Y"]), ["N", "N"], ["Not applicable", "N/A"]];
    // One column is read cell by cell, eight columns four at a time.
    for (const others of [[answer], Array<unknown>(8).fill(answer)]) {
      const first = [cell, ...others.slice(1)];
      for (const range of [
        [first, others, others],
        [others, first, others],
        [others, others, first],
      ]) {
        expect(errorOf("PROPORTION", [range, list]).message).toContain("is not an answer");
      }
    }
  });

  test("refuses the criterion of its question in OMI.SCORES and no other", () => {
    const questions = [
      ["Question", "Criterion", "Summary", "RoH"],
      ["Q1.1-01", "1.1"],
      ["Q2.1-01", "2.1"],
    ];
    const cases = [
      ["Case", "Q1.1-01", "Q2.1-01"],
      ["C001", cell, "Y"],
      ["C002", "Y", "N"],
    ];
    const rows = new Map((call("SCORES", [cases, questions]) as unknown[][]).map((row) => [row[0], row]));
    expect(rows.get("1.1")![1]).toMatchObject({ code: "#VALUE!" });
    expect(rows.get("1.1")![8]).toContain("is not an answer");
    expect(rows.get("2.1")![1]).toBe(0.5);
  });
});
