import { call, callForCells, errorCell, errorOf } from "../helpers/excel";

/** The cells every function of judgements must cope with, and what they are: missing, no answer, or an answer. */
const ODD_CELLS: [what: string, cell: unknown, kind: "missing" | "no answer" | "above"][] = [
  ["an empty cell as 0", 0, "missing"],
  ["an empty cell as null", null, "missing"],
  ["an empty cell as empty text", "", "missing"],
  ["an empty cell as undefined", undefined, "missing"],
  ["blanks", "   ", "missing"],
  ["TRUE", true, "no answer"],
  ["FALSE", false, "no answer"],
  ["a number", 7, "no answer"],
  ["a negative number", -1, "no answer"],
  ["text", "Yse", "no answer"],
  ["an error cell", errorCell("#REF!"), "no answer"],
  ["a typed #N/A", errorCell("#N/A"), "no answer"],
  ["a formatted number", { type: "FormattedNumber", basicValue: 3 }, "no answer"],
  ["an entity", { type: "Entity", text: "A case", basicValue: "#VALUE!" }, "no answer"],
  ["an answer in an odd spelling", " yES ", "above"],
];

const SCALARS = ["PROPORTION", "CRITERION", "ROHTHREAD"];

describe.each(SCALARS)("OMI.%s", (id) => {
  test.each(ODD_CELLS)("takes %s among answers", (_, cell, kind) => {
    const range = [["Y"], [cell], ["N"]];
    if (kind === "no answer") expect(errorOf(id, [range]).code).toBe("#VALUE!");
    else expect(call(id, [range])).toBeCloseTo(kind === "above" ? 2 / 3 : 1 / 2, 11);
  });

  test.each(ODD_CELLS)("takes %s as a single cell", (_, cell, kind) => {
    if (kind === "above") expect(call(id, [cell])).toBe(1);
    else {
      const error = errorOf(id, [cell]);
      expect(error.code).toBe(kind === "missing" ? "#N/A" : "#VALUE!");
      expect(error.message).not.toBe("");
    }
  });

  test("has no figure where no case is relevant", () => {
    for (const range of [[], [[]], [["N/A"]], [[null], [null]], null, undefined]) {
      expect(errorOf(id, [range]).code).toBe("#N/A");
    }
  });

  test("takes rows of different lengths", () => {
    expect(call(id, [[["Y", "Y"], ["Y"], [], ["Y", "Y"]]])).toBe(1);
  });

  test("names the cell where Excel gives the address, else row and column", () => {
    const range = [
      ["Y", "N"],
      ["Y", "Yse"],
    ];
    expect(errorOf(id, [range], ["Cases!G17:H18"]).message).toContain("Cell Cases!H18 holds 'Yse'");
    expect(errorOf(id, [range], ["'My cases'!$G$17:$H$18"]).message).toContain("Cell 'My cases'!H18 holds 'Yse'");
    expect(errorOf(id, [range], ["[Book1.xlsx]Cases!Z17:AA18"]).message).toContain(
      "Cell [Book1.xlsx]Cases!AA18 holds 'Yse'",
    );
    expect(errorOf(id, [range], ["Cases!G:H"]).message).toContain("Cell Cases!H2 holds 'Yse'");
    expect(errorOf(id, [range], ["Cases!3:4"]).message).toContain("Cell Cases!B4 holds 'Yse'");
    expect(errorOf(id, [range], ["XFC9:XFD10"]).message).toContain("Cell XFD10 holds 'Yse'");
    for (const none of [undefined, [], [""], [null], ["a name"]]) {
      expect(errorOf(id, [range], none).message).toMatch(/^Row 2, column 2 of the judgements( 1)? holds 'Yse'/);
    }
  });

  test("hints at a heading where the first row holds one", () => {
    expect(errorOf(id, [[["Q1.2-05"], ["Y"]]]).message).toContain("If it is a heading, let the range begin below it.");
    expect(errorOf(id, [[["Yse"], ["Y"]]]).message).not.toContain("heading");
  });

  test("says so where an argument is an error of a formula, not of a cell", () => {
    expect(errorOf(id, [errorCell("#REF!")]).message).toMatch(/cannot be read: a formula gives #REF!/);
    expect(errorOf(id, [errorCell("#REF!")], ["Cases!H18"]).message).toContain("Cell Cases!H18 holds the error #REF!");
  });
});

test("a proportion is taken over all the cells given, not column by column", () => {
  const range = [
    ["Y", "N"],
    ["N/A", "N"],
  ];
  expect(call("PROPORTION", [range])).toBe(0.333333333333);
  expect(call("CRITERION", [range])).toBe(0.5);
});

test("the RoH Thread takes any number of ranges, single cells among them, and names the cell in any of them", () => {
  expect(call("ROHTHREAD", [[["Y"], ["N"]], "Y", [["N", "Y"]], null])).toBe(0.625);
  const error = errorOf("ROHTHREAD", [[["Y"]], [["Y", "Nn"]]], ["Cases!B2", "Cases!D2:E2"]);
  expect(error.message).toContain("Cell Cases!E2 holds 'Nn'");
  expect(errorOf("ROHTHREAD", [[["Y"]], [["Nn"]]]).message).toContain("Row 1, column 1 of the judgements 2");
});

test("a criterion's summary must be one column with as many rows", () => {
  const judgements = [["Y"], ["Y"]];
  expect(call("CRITERION", [judgements, [["N"], ["N"]]])).toBe(0.8);
  expect(errorOf("CRITERION", [judgements, [["N", "N"], ["N"]]]).message).toContain(
    "The summary has 2 columns and 2 rows",
  );
  expect(errorOf("CRITERION", [judgements, [["N"]]]).message).toContain(
    "1 row, but it must have 1 column and as many rows as the judgements, 2.",
  );
  expect(errorOf("CRITERION", [judgements, "N"]).code).toBe("#VALUE!");
  expect(errorOf("CRITERION", [judgements, [["Y"], ["Yse"]]], ["B2:B3", "Cases!L2:L3"]).message).toContain("Cases!L3");
});

test("an empty cell given as the summary is not taken for an omitted one", () => {
  const judgements = [["Y"], ["Y"]];
  expect(call("CRITERION", [judgements, null])).toBe(1);
  expect(errorOf("CRITERION", [judgements, 0]).message).toContain("The summary has 1 column and 1 row");
  expect(call("CRITERION", ["Y", null, null])).toBe(1);
});

test("the summary weight is a fraction, 0.2 where it is omitted", () => {
  const score = (weight: unknown) => call("CRITERION", [[["Y"]], [["N"]], weight]);
  expect([null, undefined, 0.2, 1, 0.5].map(score)).toEqual([0.8, 0.8, 0.8, 0, 0.5]);
  for (const weight of ["", 0, 20, -0.1, 1.001, NaN, "0.2", true, errorCell("#N/A"), [[0.2, 0.3]]]) {
    expect(errorOf("CRITERION", [[["Y"]], [["N"]], weight]).message).toContain("The summary weight");
  }
});

test("cells of level words: empty ones are left out, unknown ones are named", () => {
  expect(call("LEVEL", [[["Well met", null, "not MET", 0, ""]]])).toBe("Not met");
  expect(call("LEVEL", ["Partly met"])).toBe("Partly met");
  expect(errorOf("LEVEL", [[[null]]]).code).toBe("#N/A");
  for (const cell of ["Met", 3, true, errorCell("#N/A"), "N/A"]) {
    expect(errorOf("LEVEL", [[["Well met"], [cell]]], ["Leadership!C2:C3"]).message).toMatch(
      /^Cell Leadership!C3 holds/,
    );
  }
});

test("recoding keeps each cell's place, leaves empty cells empty and refuses what is not in the list", () => {
  const answers = [
    ["Met", "Y"],
    ["Not met", "N"],
    ["Not in scope", "N/A"],
  ];
  const range = [["met", "NOT MET"], [null], ["Not in scope", 0]];
  expect(call("RECODE", [range, answers])).toEqual([
    ["Y", "N"],
    ["", ""],
    ["N/A", ""],
  ]);
  expect(callForCells("RECODE", ["Met", answers])).toEqual([["Y"]]);
  expect(callForCells("RECODE", [[], answers])).toEqual([[""]]);
  expect(errorOf("RECODE", [[["Y"]], answers], ["Cases!H18"]).message).toContain(
    "Cell Cases!H18 holds 'Y', which is not an answer",
  );
  expect(errorOf("RECODE", [[["Mett"]], answers]).message).toContain("Did you mean Met?");
  expect(errorOf("RECODE", [[["Met"]], null]).message).toContain("The list of answers");
  expect(errorOf("RECODE", [[["Met"]], [["Met"]]]).message).toContain("must be two columns");
  expect(errorOf("RECODE", [[["Met"]], [["Met", "?"]]], ["A1", "Settings!A4:B4"]).message).toContain(
    "Cell Settings!B4",
  );
  expect(errorOf("RECODE", [[["Met"]], [[null, "Y"]]]).message).toContain(
    "Row 1, column 1 of the list of answers is empty",
  );
  expect(errorOf("RECODE", [[["Met"]], [...answers, ["met", "N"]]]).message).toContain("with another meaning");
});

test("a conclusion needs a score, 0 to 1", () => {
  expect(errorOf("CONCLUSION", [0]).code).toBe("#N/A");
  expect(call("CONCLUSION", [{ type: "FormattedNumber", basicValue: 0.9 }])).toContain("good");
  for (const empty of [null, undefined, "", " "]) expect(errorOf("CONCLUSION", [empty]).code).toBe("#N/A");
  for (const bad of [67, -0.01, "67%", true, [[0.5, 0.6]]])
    expect(errorOf("CONCLUSION", [bad]).message).toContain("from 0 to 1");
  expect(errorOf("CONCLUSION", [67]).message).toContain("For 67 per cent give 67%.");
  expect(errorOf("CONCLUSION", [errorCell("#VALUE!")]).message).toContain("gives #VALUE!");
  expect(errorOf("CONCLUSION", [0.5, 68]).message).toContain("The line of priority holds the number 68");
  for (const bad of ["perhaps", 1, errorCell("#N/A"), [["yes", "no"]]]) {
    expect(errorOf("CONCLUSION", [0.5, null, bad]).message).toContain("The argument urgent holds");
  }
  expect(call("CONCLUSION", [0.5, null, "yes"])).toContain("urgent");
});

test("a finding counts the relevant cases of one question in the style asked for", () => {
  const column = [...Array<unknown>(48).fill(["Y"]), ...Array<unknown>(9).fill(["N"]), ["N/A"], [null]];
  expect(call("FINDING", [column])).toBe("48 of the 57 cases (84%)");
  expect(call("FINDING", [column, "short"])).toBe("84% (48/57)");
  expect(call("FINDING", [column, "Percent"])).toBe("48 (84%) of the 57 cases");
  expect(call("FINDING", [column, "sentence", "licence cases"])).toBe("Forty-eight of the 57 licence cases (84%)");
  expect(call("FINDING", [[["Y", "N"]], "count"])).toBe("one of the two judgements (50%)");
  expect(errorOf("FINDING", [column, "long"]).message).toContain("count or percent or sentence or short");
  expect(errorOf("FINDING", [column, null, 3]).message).toContain("The kind holds the number 3");
  expect(errorOf("FINDING", [[["N/A"]]]).code).toBe("#N/A");
  expect(errorOf("FINDING", [[["Yse"]]], ["Cases!H2"]).message).toContain("Cell Cases!H2");
});
