import { call, errorOf } from "../helpers/excel";

describe("an empty cell that the desktop hands over as 0", () => {
  test("does not count as a summary weight of 0", () => {
    const error = errorOf("CRITERION", [[["Y"]], [["N"]], 0], ["B2", "C2", "Settings!B3"]);
    expect(error.message).toBe(
      "The summary weight in cell Settings!B3 is 0, or the cell is empty. If you mean 0, write it into the formula.",
    );
    expect(call("CRITERION", [[["Y"]], [["N"]], 0], ["B2", "C2", ""])).toBe(1);
  });

  test("does not take the summary questions out of the RoH Thread", () => {
    const tables = [
      [
        ["Case", "Q1.2-S"],
        ["C001", "Y"],
      ],
      [
        ["Question", "Criterion", "Summary", "RoH"],
        ["Q1.2-S", "1.2", "yes", "yes"],
      ],
    ];
    expect(errorOf("SCORES", [...tables, null, 0]).message).toContain("The argument summaryInThread is empty");
    for (const byDefault of [null, "", true]) {
      expect((call("SCORES", [...tables, null, byDefault]) as unknown[][]).at(-1)!.slice(0, 2)).toEqual([
        "RoH Thread",
        1,
      ]);
    }
    expect((call("SCORES", [...tables, null, false]) as unknown[][]).at(-1)!.slice(0, 2)).toEqual(["RoH Thread", ""]);
  });

  test("is no score to conclude from, and no line at 0 per cent", () => {
    expect(errorOf("CONCLUSION", [0], ["Scores!B2"]).code).toBe("#N/A");
    expect(errorOf("CONCLUSION", [0], ["Scores!B2"]).message).toContain(
      "The score in cell Scores!B2 is 0, or the cell is empty",
    );
    for (const line of [0, null, ""]) expect(call("CONCLUSION", [0.5, line, 0])).toContain("a priority");
  });
});
