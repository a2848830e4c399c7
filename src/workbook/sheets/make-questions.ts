import { RELEVANT_WHEN } from "../../scoring/case-form/relevant-when";
import { TABLES } from "../inspection/names";
import type { ListedQuestion } from "../inspection/inspection";
import { SCORED_CRITERIA } from "../inspection/scheme";
import { HEADINGS } from "../inspection/headings";
import { CRITERION_ALERT, MARK_ALERT } from "../texts/sheets";
import { addTable, asText, formatHeadings, setWidths, type SheetParts } from "./sheet-writer";
import { LAST_ROW, offerList } from "./validations";

const MARK = "yes";
const mark = (isMarked: boolean) => (isMarked ? MARK : "");

/** What begins like a formula in a pasted list is text all the same. */
const asTyped = (text: string) => (/^[=+\-@']/.test(text) ? `'${text}` : text);

const rowOf = ({ id, criterion, wording, isSummary, isRoH }: ListedQuestion) => [
  asTyped(id),
  criterion,
  asTyped(wording),
  mark(isSummary),
  mark(isRoH),
];

/** The table of the questions; a table has one row at least, so it begins with an empty one where there is none. */
export function makeQuestions({ sheet, inspection }: SheetParts): void {
  const { questions } = inspection;
  const rows = questions.map(rowOf);
  const usual = [HEADINGS.questions, ...(rows.length > 0 ? rows : [["", "", "", "", ""]])];
  const conditions = questions.map(({ relevantWhen }) => asTyped(relevantWhen ?? ""));
  const hasConditions = conditions.some((condition) => condition !== "");
  const beside = [RELEVANT_WHEN, ...conditions];
  const cells = hasConditions ? usual.map((row, index) => [...row, beside[index]!]) : usual;
  // Ids are text, those typed later too, or Excel turns 2.1 into a date.
  asText(sheet.getRange("A:B"));
  const table = addTable(sheet.getRange(`A1:${hasConditions ? "F" : "E"}${cells.length}`), TABLES.questions, cells);
  formatHeadings(table.getHeaderRowRange());
  offerList(sheet.getRange(`B2:B${LAST_ROW}`), SCORED_CRITERIA.map(({ id }) => id).join(","), CRITERION_ALERT);
  offerList(sheet.getRange(`D2:E${LAST_ROW}`), MARK, MARK_ALERT);
  if (hasConditions) setWidths(sheet, { "F:F": 200 });
  setWidths(sheet, { "A:A": 84, "B:B": 84, "C:C": 430, "D:D": 90, "E:E": 66 });
  sheet.freezePanes.freezeRows(1);
}
