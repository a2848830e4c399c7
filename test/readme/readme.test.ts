import fs from "node:fs";
import { exampleTable, recordsOf, type Table } from "../helpers/example";
import { call, ExcelError, readMetadata } from "../helpers/excel";
import { readSheet, work } from "./sheet";

const readme = fs.readFileSync("README.md", "utf8");
const sheet = readSheet(readme);
const lines = readme.split("\n");

const examples = lines.flatMap((line) => {
  const [, formula, shown] = /^ {4}(=OMI\..*?\)) → (.*)$/.exec(line) ?? [];
  return formula === undefined ? [] : [[formula, shown!] as const];
});

const spills = lines.flatMap((line, at) => {
  const [, formula] = /^ {4}(=OMI\..*\)) spills$/.exec(line) ?? [];
  return formula === undefined ? [] : [[formula, tableBelow(at + 2)] as const];
});

/** The rows of the Markdown table that starts at a line. */
function tableBelow(start: number): string[][] {
  const rows: string[][] = [];
  for (let at = start; lines[at]!.startsWith("|"); at++) {
    if (at !== start + 1)
      rows.push(
        lines[at]!.split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
  }
  return rows;
}

/** A cell as the README shows it. */
function shown(cell: unknown): string {
  if (cell instanceof ExcelError) return cell.code;
  if (Array.isArray(cell)) return cell.flat().map(shown).join(" and ");
  return typeof cell === "number" ? String(Math.round(cell * 1e12) / 1e12) : String(cell);
}

test.each(examples)("%s gives %s", (formula, expected) => {
  const { value, error } = work(formula, sheet);
  expect(error ? `${error.code} ${error.message}` : shown(value)).toBe(expected);
});

test.each(spills)("%s spills what the README shows", (formula, expected) => {
  const { value, error } = work(formula, sheet);
  expect(error).toBeUndefined();
  const [headings, ...rows] = (value as Table).map((row) => row.map(shown));
  const [columns, ...parts] = expected;
  const places = columns!.map((heading) => headings!.indexOf(heading));
  const spilled = rows.map((row) => places.map((place) => row[place]));
  const left = parts.findIndex(([first]) => first === "…");
  if (left < 0) expect(spilled).toEqual(parts);
  else {
    // The README may leave rows out in one place, and says so.
    const after = parts.slice(left + 1);
    expect(spilled.slice(0, left)).toEqual(parts.slice(0, left));
    expect(spilled.slice(spilled.length - after.length)).toEqual(after);
  }
});

test("every function is in the README with its signature and at least one worked example", () => {
  for (const { id, parameters } of readMetadata().functions) {
    const names = parameters.map(({ name, optional, repeating }) => {
      if (repeating) return `${name}1, [${name}2], …`;
      return optional ? `[${name}]` : name;
    });
    expect(lines).toContain(`#### OMI.${id}(${names.join(", ")})`);
    const worked = [...examples, ...spills].filter(([formula]) => formula.startsWith(`=OMI.${id}(`));
    expect([id, worked.length > 0]).toEqual([id, true]);
  }
});

test("the README's table of scores is what comes out of the example inspection", () => {
  const scores = (call("SCORES", [exampleTable("cases"), exampleTable("questions")]) as Table).slice(1);
  const table = tableBelow(lines.findIndex((line) => line.startsWith("| | | Score")));
  const cells = table.slice(1).flatMap((row) => [row.slice(0, 3), row.slice(3, 6), row.slice(6, 9)]);
  const plain = cells.map((part) => part.map((cell) => cell.replaceAll("*", "")));
  const titles = new Map(recordsOf(exampleTable("published")).map((one) => [one.Criterion, one.Title]));
  const scored = (scores as [string, number | string][]).filter(([, score]) => typeof score === "number");
  expect(scored).toHaveLength(18);
  for (const [title, score] of scored as [string, number][]) {
    const percent = `${Math.round(score * 100)}%`;
    const row = /^\d/.test(title) ? [title, titles.get(title), percent] : ["", title, percent];
    expect(plain).toContainEqual(row);
  }
});

test("the figure that the README follows comes down to the judgements it names", () => {
  const [headings, ...cases] = exampleTable("cases");
  const columns = (from: string, to = from) => {
    const [first, last] = [headings!.indexOf(from), headings!.indexOf(to)];
    return cases.map((row) => row.slice(first, last + 1));
  };
  const [others, summary, one] = [columns("Q1.2-01", "Q1.2-16"), columns("Q1.2-S"), columns("Q1.2-05")];
  const perCent = (id: string, ...ranges: unknown[]) => {
    return `${((call(id, ranges) as number) * 100).toFixed(2).replace(".00", "")}%`;
  };
  const counts = ["Y", "N", "N/A"].map((answer) => one.filter(([judgement]) => judgement === answer).length);
  const said = readme.slice(readme.indexOf("## Follow a printed figure"), readme.indexOf("## Try it"));
  const figures = [
    `is the mean of the sixteen questions, ${perCent("CRITERION", others)}.`,
    `${perCent("PROPORTION", summary)}. 80%`,
    `give ${perCent("CRITERION", others, summary)}, printed as 67%`,
    `is one of the sixteen, ${perCent("PROPORTION", one)}:`,
    `says *${String(call("FINDING", [one]))}*`,
    `hold Y, ${counts[0]}, and N, ${counts[1]}. The other ${counts[2]} cases are not relevant.`,
  ];
  for (const figure of figures) expect(said.replace(/\s+/g, " ")).toContain(figure);
});
