import type { Table } from "../helpers/example";
import { asWritten, compare } from "./fraction";
import { isErrorOf, isEmptyText, isScore, show } from "./outcomes";
import { readSpill, type Spill } from "./spill";
import type { Row, Verdict } from "./verdict";
import type { Word } from "./words";

export const HEADINGS = [
  ...["Criterion", "Score", "Below", "Conclusion", "Cases", "Questions", "Relevant", "Missing", "Note", "Fingerprint"],
];

/** Nothing where what is said holds, the line for the reader where it does not. */
const expected = (holds: boolean, line: string): string[] => (holds ? [] : [line]);

function isWord(cell: unknown, word: Word): boolean {
  return word === "refused" ? isErrorOf("#VALUE!", cell) : cell === word.text;
}

function differencesOfRow(spill: Spill, row: Row, verdict: Verdict): string[] {
  const { title, score, below, conclusion } = row;
  const cell = (heading: string) => spill.cell(title, heading);
  const isBelow =
    below === "refused" ? isErrorOf("#VALUE!", cell("Below")) : cell("Below") === (below === "none" ? "" : below);
  const counts = [
    ["Cases", verdict.cases],
    ["Questions", row.questions],
    ["Relevant", row.relevant],
    ["Missing", row.missing],
  ] as const;
  const note = cell("Note");
  return [
    ...expected(
      isScore(cell("Score"), score, isEmptyText),
      `score of ${title}: ${show(cell("Score"))}, not ${show(score)}`,
    ),
    ...expected(isBelow, `below of ${title}: ${show(cell("Below"))}, not ${below}`),
    ...expected(
      isWord(cell("Conclusion"), conclusion),
      `conclusion of ${title}: ${show(cell("Conclusion"))}, not ${show(conclusion)}`,
    ),
    ...counts.flatMap(([heading, count]) =>
      expected(
        verdict.isAllRefused || count === null || cell(heading) === count,
        `${heading} of ${title}: ${show(cell(heading))}, not ${count}`,
      ),
    ),
    ...expected(typeof note === "string", `note of ${title} is no text`),
    ...expected(score !== "refused" || note !== "", `${title} is refused and its note is empty`),
    ...expected(cell("Fingerprint") === "", `${title} has a fingerprint`),
  ];
}

/** The titles of what is refused: its score, or the word beside it. */
export function refusedTitles({ rows }: Verdict): string[] {
  return rows.filter(({ score }) => score === "refused").map(({ title }) => title);
}

/** How the sentence on what is refused must begin; null where it must be empty. */
function refusalStart(verdict: Verdict): RegExp | null {
  const titles = refusedTitles(verdict);
  if (verdict.isAllRefused) return /^Do not use these scores: /;
  if (titles.length > 0 && titles.length === verdict.rows.filter(({ score }) => score !== "none").length)
    return /^Do not use (these|the) scores?( of [^:]+)?: /;
  if (titles.length > 0) return /^Do not use the scores? of [^:]+: /;
  const isLineRefused = verdict.line === "refused";
  return isLineRefused || verdict.hasBadWord ? /^Do not use the [^:]+: / : null;
}

function differencesOfInspection(spill: Spill, verdict: Verdict): string[] {
  const cell = (heading: string) => spill.cell("Inspection", heading);
  const [refusal, note, fingerprint] = [cell("Conclusion"), cell("Note"), cell("Fingerprint")].map(String) as [
    string,
    string,
    string,
  ];
  const start = refusalStart(verdict);
  const line = cell("Below");
  const isLine =
    verdict.line === "refused"
      ? isErrorOf("#VALUE!", line)
      : typeof line === "number" && compare(asWritten(line), verdict.line) === 0;
  const says = (pattern: RegExp, count: number | null) =>
    count === null || (pattern.exec(note)?.[1] ?? "0").replaceAll(",", "") === String(count);
  const unjudged = /\d cases?, ([\d,]+ of them |all of them |both of them |)without any judgement/.exec(note)?.[1];
  const countUnjudged =
    unjudged === undefined ? 0 : /^\d/.test(unjudged) ? parseInt(unjudged.replaceAll(",", "")) : verdict.cases;
  return [
    ...expected(start ? start.test(refusal) : refusal === "", `the refusal is ${show(refusal)}, not ${String(start)}`),
    ...expected(note.startsWith(refusal), `the note does not begin with the refusal: ${show(note)}`),
    ...expected(isLine, `the line is ${show(line)}, not ${show(verdict.line)}`),
    ...expected(/^[0-9a-f]{16}$/.test(fingerprint), `the fingerprint is ${show(fingerprint)}`),
    ...(verdict.isAllRefused
      ? []
      : [
          ...expected(cell("Cases") === verdict.cases, `cases: ${show(cell("Cases"))}, not ${verdict.cases}`),
          ...expected(
            verdict.missing === null || cell("Missing") === verdict.missing,
            `missing: ${show(cell("Missing"))}, not ${verdict.missing}`,
          ),
          ...expected(
            says(/Provisional: ([\d,]+) judgements? (?:is|are) missing/, verdict.missing),
            `not ${verdict.missing} missing: ${note}`,
          ),
          ...expected(
            says(/([\d,]+) rows? below the table Cases/, verdict.rowsBelow),
            `not ${verdict.rowsBelow} rows below: ${note}`,
          ),
          ...expected(
            verdict.cases === 0 || says(/(?:^|[^\d,])([\d,]+) cases?[.,]/, verdict.cases),
            `not ${verdict.cases} cases: ${note}`,
          ),
          ...expected(
            verdict.cases === 0 || verdict.unjudged.includes(countUnjudged),
            `not ${verdict.unjudged.join(" or ")} without any judgement: ${note}`,
          ),
        ]),
  ];
}

/** Every cell that OMI.SCORES spilled and that is not as the oracle has it; none where all agree. */
export function differencesOfScores(table: Table, verdict: Verdict): string[] {
  const spill = readSpill(table);
  const rows = verdict.rows.filter(({ title }) => !verdict.isAllRefused || spill.titles.includes(title));
  const all = [...verdict.rows.map(({ title }) => title), ...verdict.ratings.keys(), "Inspection"];
  return [
    ...expected(show(spill.headings) === show(HEADINGS), `headings ${show(spill.headings)}`),
    // Where rows of the list cannot be read, which criteria have questions is open.
    ...expected(
      verdict.isAllRefused || show(spill.titles) === show(all),
      `titles ${show(spill.titles)}, not ${show(all)}`,
    ),
    ...expected(!verdict.isListLost || show(spill.titles) === show(all), `titles without a list ${show(spill.titles)}`),
    ...rows.flatMap((row) => differencesOfRow(spill, row, verdict)),
    ...[...verdict.ratings].flatMap(([title, word]) =>
      expected(
        isWord(spill.cell(title, "Conclusion"), word),
        `rating of ${title}: ${show(spill.cell(title, "Conclusion"))}`,
      ),
    ),
    ...differencesOfInspection(spill, verdict),
  ];
}
