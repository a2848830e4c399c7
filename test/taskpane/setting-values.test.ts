import { shownSetting, typedSetting } from "../../src/taskpane/setting-values";

test.each([
  ["68", 0.68],
  ["68%", 0.68],
  [" 57 % ", 0.57],
  ["67.5", 0.675],
  ["67,5", 0.675],
  ["100", 1],
])("'%s' is taken as a per cent", (text, value) => {
  expect(typedSetting("line", text)).toEqual({ value });
});

test.each(["abc", "-5", "0", "101", "6.8.1", "0x10", "1e1", "68 per cent"])(
  "'%s' is refused in the words of the scoring, and not written",
  (text) => {
    expect(typedSetting("summaryWeight", text)).toEqual({
      problem: `'${text}' is not accepted. Enter a percentage above 0 and up to 100, e.g. 20%.`,
    });
    expect(typedSetting("line", text)).toEqual({
      problem: `'${text}' is not accepted. Enter a percentage above 0 and up to 100, e.g. 68%.`,
    });
  },
);

test("an emptied per cent is refused: it would be no default", () => {
  expect(typedSetting("line", " ")).toEqual({
    problem: "The setting is empty. Enter a percentage above 0 and up to 100, e.g. 68%.",
  });
});

test("a share typed for a per cent is refused with what to type", () => {
  expect(typedSetting("line", "0.7")).toEqual({ problem: "'0.7' is less than 1%. For 70%, enter 70." });
});

test("area and month are text, and may not be empty", () => {
  expect(typedSetting("area", " Nottinghamshire ")).toEqual({ value: "Nottinghamshire" });
  expect(typedSetting("month", "4/2007")).toEqual({ value: "4/2007" });
  expect(typedSetting("area", "  ")).toEqual({
    problem: "Enter a name. It appears in the titles of the sheets and of Chart 1.",
  });
});

test("a per cent is shown without the dust of floating point, and what is no number as the cell shows it", () => {
  expect(shownSetting("line", 0.57, "57%")).toBe("57");
  expect(shownSetting("line", 0.675, "68%")).toBe("67.5");
  expect(shownSetting("line", "#REF!", "#REF!")).toBe("#REF!");
  expect(shownSetting("month", 39173, "Apr-07")).toBe("Apr-07");
});
