import { withRenamedColumns } from "../../../src/workbench/grid/renamed-columns";

const RENAMES = [
  { from: "Score", to: "Score %" },
  { from: "Q1.1-01", to: "Q1" },
];
const renamed = (formula: string, isInTable = false) => withRenamedColumns(formula, "Cases", RENAMES, isInTable);

test.each([
  ["=SUM(Cases[Score])", "=SUM(Cases[Score %])"],
  ["=SUM(CASES[score])", "=SUM(CASES[Score %])"],
  ["=Cases[[#Data],[id]:[Score]]", "=Cases[[#Data],[id]:[Score %]]"],
  ["=Cases[[Q1.1-01]]+Cases[Q1.1-01]", "=Cases[[Q1]]+Cases[Q1]"],
  ["=Cases[@Score]*Cases[@[Q1.1-01]]", "=Cases[@[Score %]]*Cases[@[Q1]]"],
])("%s becomes %s", (formula, expected) => {
  expect(renamed(formula)).toBe(expected);
});

test.each(["=SUM(Others[Score])", '=LEN("Cases[Score]")', "=Score+Cases[#All]", "=[@Score]", "=Cases[Scores]"])(
  "%s does not speak of the columns",
  (formula) => {
    expect(renamed(formula)).toBeUndefined();
  },
);

test("within the table its name may be left out", () => {
  expect(renamed("=[@Score]/[Q1.1-01]", true)).toBe("=[@[Score %]]/[Q1]");
});

test("brackets and apostrophes of a heading are marked as its own", () => {
  const rename = [{ from: "Owner's [old]", to: "#1 [new]" }];
  expect(withRenamedColumns("=T[Owner''s '[old']]", "T", rename, false)).toBe("=T['#1 '[new']]");
});

test("what refers to a column that is gone refers to nothing", () => {
  const gone = [{ from: "Score", to: null }];
  const without = (formula: string, isInTable = false) => withRenamedColumns(formula, "Cases", gone, isInTable);
  expect(without("=SUM(Cases[Score])+Cases[Id]")).toBe("=SUM(#REF!)+Cases[Id]");
  expect(without("=Cases[[#Data],[Id]:[Score]]&Others[Score]")).toBe("=#REF!&Others[Score]");
  expect(without("=[@Score]/2", true)).toBe("=#REF!/2");
  expect(without("=Cases[Scores]")).toBeUndefined();
});
