import { cellsOfText } from "../../src/grid/cells-of-text";

test.each([
  [
    "a line break in quotes is one cell's",
    'C1\t"two\nlines"\tY\r\nC2\tN\tY\r\n',
    [
      ["C1", "two\nlines", "Y"],
      ["C2", "N", "Y"],
    ],
  ],
  ["quotes within quotes stand twice", '"say ""Y"""\tN', [['say "Y"', "N"]]],
  ["a quote within a word is a quote", '5" or 6"\tY', [['5" or 6"', "Y"]]],
  ["a quote that is never closed is one", '"Y\tN', [['"Y', "N"]]],
  ["what stands after a closing quote makes it plain text", '"a"b\tc', [['"a"b', "c"]]],
  ["empty cells stay where they are", "\t\tY\n\n\tN", [["", "", "Y"], [""], ["", "N"]]],
  ["one word is one cell", "Y", [["Y"]]],
])("%s", (_, text, cells) => expect(cellsOfText(text)).toEqual(cells));
