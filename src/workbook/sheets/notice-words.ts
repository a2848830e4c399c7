import { quoted } from "../inspection/formula-text";
import { NAMES } from "../inspection/names";
import { BEHIND_NOTICE, NOTICE } from "../texts/notice";
import { inspectionResult, SEPARATOR } from "./results";

/** The notice names so many of what has been typed over, and says how many more there are. */
const NAMED = 3;
/** Letters that both notices have room for in the height of their rows, without the sentence on synthetic cases. */
export const MOST_LETTERS = 350;
/** Stands for the place of a separator: nobody types it. */
const MARK = "CHAR(1)";
const SENTENCE_END = ". ";

/** One of the cells behind the notice, by its label: a row that somebody inserts among them moves those below it. */
export const noticePart = (part: keyof typeof BEHIND_NOTICE) =>
  `INDEX(${NAMES.behindNotice},MATCH(${quoted(BEHIND_NOTICE[part])},INDEX(${NAMES.behindNotice},0,1),0),2)`;

/** Where a separator of two letters comes last in a text; an error where it does not come. */
const lastPlace = (text: string, separator: string) =>
  `FIND(${MARK},SUBSTITUTE(${text},${quoted(separator)},${MARK},(LEN(${text})-LEN(SUBSTITUTE(${text},${quoted(separator)},"")))/2))`;

/** The sentence that says on how many cases the figures rest: the last of what the one formula says. */
export function casesSentence(): string {
  const note = inspectionResult("Note");
  return `MID(${note},IFERROR(${lastPlace(note, SENTENCE_END)}+2,1),9999)`;
}

/**
 * All that is said before it, worst first, whatever its length.
 * @param parts the addresses of cells behind the notice: being one of them itself, it must not read their whole area
 */
export function beforeCases([emptied, typed, withoutRow, cases]: readonly [string, string, string, string]): string {
  const [refused, note] = [inspectionResult("Conclusion"), inspectionResult("Note")];
  const said = (list: string, { before, after }: { before: string; after: string }, shown = list) =>
    `IF(${list}="","",${quoted(before)}&${shown}&${quoted(after)})`;
  const start = `LEN(${refused})+IF(${refused}="",1,2)`;
  const parts = [
    emptied,
    refused,
    said(typed, NOTICE.typedOver, firstOf(typed)),
    said(withoutRow, NOTICE.withoutRow),
    `MID(${note},${start},MAX(0,LEN(${note})-LEN(${cases})-(${start})))`,
  ];
  return `TEXTJOIN(" ",TRUE,${parts.join(",")})`;
}

/** The first few of a list, and how many more there are. */
function firstOf(list: string): string {
  const more = `(LEN(${list})-LEN(SUBSTITUTE(${list},${quoted(SEPARATOR)},"")))/${SEPARATOR.length}+1-${NAMED}`;
  const first = `LEFT(${list},FIND(${MARK},SUBSTITUTE(${list},${quoted(SEPARATOR)},${MARK},${NAMED}))-1)`;
  return `IF(${more}>0,${first}&${quoted(NOTICE.more.before)}&${more}&${quoted(NOTICE.more.after)},${list})`;
}

/** Whether the two long parts are what the one formula says: a figure typed over one of them would be printed among the words. */
export function arePartsWhole(): string {
  const [whole, cases, note] = [noticePart("whole"), noticePart("cases"), inspectionResult("Note")];
  return `AND(ISTEXT(${whole}),ISTEXT(${cases}),EXACT(RIGHT(${note},LEN(${cases})),${cases}))`;
}

/** The words of the notice: what does not fit is cut off after a whole sentence or place, and that is said. */
export function wordsThatFit(): string {
  const [whole, cases] = [noticePart("whole"), noticePart("cases")];
  const room = `${MOST_LETTERS - NOTICE.cut.length - 2}-LEN(${cases})`;
  const start = `LEFT(${whole},${room})`;
  const place = lastPlace(`SUBSTITUTE(${start},"; ",${quoted(SENTENCE_END)})`, SENTENCE_END);
  const shortened = `IFERROR(LEFT(${whole},${place}-1)&${quoted(SENTENCE_END)},"")&${quoted(NOTICE.cut)}`;
  const isLong = `LEN(${whole})+LEN(${cases})+1>${MOST_LETTERS}`;
  return `TEXTJOIN(" ",TRUE,IF(${isLong},${shortened},${whole}),${cases})`;
}
