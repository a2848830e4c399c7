import { ANYTHING, isSameValue, PERHAPS } from "../../src/workbook/judge/same-figure";

test("what is said of a setting is the same whether Excel has told the formula its cell or not", () => {
  const expected = `The line of priority in ${PERHAPS} holds the number 2. Enter a percentage.`;
  const says = (words: string) => isSameValue(expected, words);
  expect(says("The line of priority in cell Settings!B6 holds the number 2. Enter a percentage.")).toBe(true);
  expect(says("The line of priority holds the number 2. Enter a percentage.")).toBe(true);
  expect(says("The line of priority holds the number 3. Enter a percentage.")).toBe(false);
  expect(says("The line of priority in cell Settings!B6 holds the number 2.")).toBe(false);
});

test("an empty cell that desktop Excel hands over as 0 is said to be empty or to hold 0: both are the same", () => {
  const expected = `${ANYTHING} is empty, but its row has judgements.`;
  expect(isSameValue(expected, "Cell Cases!A2 is empty or holds 0, but its row has judgements.")).toBe(true);
  expect(isSameValue(expected, "Cell Cases!A2 is empty, but its row has judgements.")).toBe(true);
  expect(isSameValue(expected, "Cell Cases!A2 holds 'x', but its row has judgements.")).toBe(false);
});
