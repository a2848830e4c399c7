import { shownSetting, typedSetting } from "../../src/taskpane/setting-values";

test.each([
  ["68", 0.68],
  ["68%", 0.68],
  [" 57 % ", 0.57],
  ["67.5", 0.675],
  ["67,5", 0.675],
  ["0", 0],
  ["100", 1],
])("'%s' is taken as a per cent", (text, value) => {
  expect(typedSetting("line", text)).toEqual({ value });
});

test.each(["", "abc", "-5", "101", "6.8.1", "0x10", "1e1", "68 per cent"])(
  "'%s' is refused in words and not written",
  (text) => {
    expect(typedSetting("summaryWeight", text)).toEqual({
      problem: `'${text}' is not a per cent from 0 to 100. Type a number, such as 68.`,
    });
  },
);

test("a share typed for a per cent, and a weight of nothing, are refused with what to type", () => {
  expect(typedSetting("line", "0.7")).toEqual({
    problem: "'0.7' would be less than one per cent. For 70 per cent type 70.",
  });
  expect(typedSetting("summaryWeight", "0")).toEqual({
    problem: "A summary weight of 0 is not taken: an emptied cell would look the same. Type 1 to 100.",
  });
});

test("area and month are text, and may not be empty", () => {
  expect(typedSetting("area", " Nottinghamshire ")).toEqual({ value: "Nottinghamshire" });
  expect(typedSetting("month", "4/2007")).toEqual({ value: "4/2007" });
  expect(typedSetting("area", "  ")).toEqual({
    problem: "Type a name. It stands in the titles of the sheets and of Chart 1.",
  });
});

test("a per cent is shown without the dust of floating point, and what is no number as the cell shows it", () => {
  expect(shownSetting("line", 0.57, "57%")).toBe("57");
  expect(shownSetting("line", 0.675, "68%")).toBe("67.5");
  expect(shownSetting("line", "#REF!", "#REF!")).toBe("#REF!");
  expect(shownSetting("month", 39173, "Apr-07")).toBe("Apr-07");
});
