import fs from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

const isMarked = (mark) => mark === "yes";

/** The files that the example inspection is made from, in a folder. */
export const exampleFiles = (folder) =>
  ["questions.csv", "cases.csv", "section4.csv"].map((name) => path.join(folder, name));

/** The example inspection as src/workbook/inspection.ts has it, from the CSV files of a folder. */
export function exampleInspection(folder) {
  const [questionRows, [headings, ...cases], leadershipRows] = exampleFiles(folder).map((file, index) =>
    parse(fs.readFileSync(file, "utf8"), { bom: true, columns: index !== 1 }),
  );
  const questions = questionRows.map(({ Question, Criterion, Wording, Summary, RoH }) => ({
    id: Question,
    criterion: Criterion,
    wording: Wording,
    isSummary: isMarked(Summary),
    isRoH: isMarked(RoH),
  }));
  const places = questions.map(({ id }) => headings.indexOf(id));
  const lacking = questions.filter((_, index) => places[index] < 0).map(({ id }) => id);
  if (lacking.length > 0) throw new Error(`cases.csv has no column ${lacking.join(", ")}, which questions.csv lists.`);
  const factPlaces = headings.map((_, place) => place).filter((place) => place > 0 && !places.includes(place));
  return {
    area: "Nottinghamshire",
    month: "April 2007",
    isExample: true,
    questions,
    facts: factPlaces.map((place) => headings[place]),
    cases: cases.map((row) => [0, ...factPlaces, ...places].map((place) => row[place])),
    leadership: leadershipRows.map(({ Criterion, Judgement }) => ({ criterion: Criterion, judgement: Judgement })),
  };
}
