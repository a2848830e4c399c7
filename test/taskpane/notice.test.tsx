import type { ReactElement } from "react";
import { NoteText } from "../../src/taskpane/NoteText";
import { noticeIntent } from "../../src/taskpane/Notice";
import { NOTICE } from "../../src/workbook/texts/notice";
import { exampleView } from "../helpers/example-view";

test("the notice is a quiet line on how many cases there are, a warning while judgements are missing, an error where scores are refused", () => {
  expect(noticeIntent(exampleView())).toBeUndefined();
  expect(noticeIntent(exampleView({ judgements: { "C017 Q1.3-01": null } }))).toBe("warning");
  expect(noticeIntent(exampleView({ judgements: { "C017 Q1.3-01": "Yse", "C018 Q1.3-01": null } }))).toBe("error");
  expect(noticeIntent(exampleView({ notice: NOTICE.overwritten }))).toBe("error");
});

test("that Excel is still calculating is no error", () => {
  expect(noticeIntent(exampleView({ notice: NOTICE.waiting }))).toBe("info");
});

/** The words of a note, and the addresses that its links open. */
function read(text: string): { words: string; opened: string[] } {
  const opened: string[] = [];
  const pieces = NoteText({ text, onOpen: (address) => opened.push(address) }) as (
    string | ReactElement<{ children: string; onClick: () => void }>
  )[];
  const words = pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    piece.props.onClick();
    return piece.props.children;
  });
  return { words: words.join(""), opened };
}

test.each([
  ["Cell Cases!H18 holds 'Yse', which is not an answer.", ["Cases!H18"]],
  [
    "Case C001 is judged twice, in cell Cases!A2 and cell Cases!A9: it would be counted twice.",
    ["Cases!A2", "Cases!A9"],
  ],
  ["Do not use these scores: cell 'Bob''s cases'!GO101 is empty.", ["'Bob''s cases'!GO101"]],
  ["The cell Fälle!B3 holds 'No!A1'; row 7 of the cases is empty.", ["Fälle!B3"]],
  ["100 cases.", []],
  ["", []],
])('in "%s" each cell named is a link to it, and no word is lost', (text, addresses) => {
  expect(read(text)).toEqual({ words: text, opened: addresses });
});
