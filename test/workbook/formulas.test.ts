import { calculationFormula, LONGEST_SHEET, reportFormulas, scoresFormulas } from "../helpers/sheet-formulas";

const shown = [...scoresFormulas(), ...reportFormulas()];
const all = [calculationFormula(LONGEST_SHEET), ...shown];
const textsOf = (formula: string) => [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!);
const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

test("Excel takes every formula: at most 8,192 characters, and no text in it longer than 255", () => {
  expect(all.length).toBeGreaterThan(300);
  expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(8192);
  expect(Math.max(...all.flatMap(textsOf).map(({ length }) => length))).toBeLessThanOrEqual(255);
});

test("Excel takes every formula: brackets and quotes are closed, and functions are nested at most 64 deep", () => {
  for (const formula of all) {
    let [depth, deepest] = [0, 0];
    for (const letter of withoutTexts(formula)) {
      if (letter === "(") deepest = Math.max(deepest, ++depth);
      if (letter === ")") depth--;
    }
    expect([formula, depth, (formula.match(/"/g) ?? []).length % 2]).toEqual([formula, 0, 0]);
    expect(deepest).toBeLessThanOrEqual(64);
  }
});

test("one formula scores, and no other asks for a judgement or spells a question's column", () => {
  expect(all.filter((formula) => withoutTexts(formula).includes("OMI."))).toEqual([calculationFormula(LONGEST_SHEET)]);
  for (const formula of shown) {
    expect(withoutTexts(formula)).not.toMatch(/Cases\[|Questions\[|Answers\[/);
    expect(formula).not.toMatch(/Q\d\.\d/);
  }
  expect(calculationFormula("Cases")).not.toMatch(/Q\d\.\d|Cases\[\[(?!#)/);
});

test("no formula of Scores or Report compares with the line, reads an override or decides what is blank", () => {
  // The label of an emptied setting names its cell; it decides nothing of a score.
  const judges = shown.filter((formula) => !(formula.includes("ADDRESS(") && formula.includes("ISBLANK(")));
  for (const formula of judges) {
    expect(withoutTexts(formula)).not.toMatch(/OMI_(Line|SummaryWeight|SummaryInThread|Answers)\b/);
    expect(formula).not.toMatch(/\[Inspectors' override\]|TRIM\(|ISBLANK\(|COUNTBLANK\(|CLEAN\(|ROUND/);
  }
  expect(shown.length - judges.length).toBe(1);
});

test("every figure and word is looked up by its id in the whole of what the one formula spills, whatever its length", () => {
  const lookups = shown.filter((formula) => formula.includes("XLOOKUP(") && formula.includes("OMI_Results"));
  expect(lookups.length).toBeGreaterThan(100);
  for (const formula of shown) {
    expect(formula).not.toMatch(/VLOOKUP|OFFSET\(|INDIRECT\(|Calculation!/);
    for (const [, ids] of formula.matchAll(/XLOOKUP\([^,]*,(INDEX\([^)]*\))/g))
      expect(ids).toBe("INDEX(OMI_Results,0,1)");
  }
});

test("the one formula hands an emptied setting over as empty, and leaves the table's totals row out", () => {
  const formula = calculationFormula("Cases");
  for (const name of ["OMI_SummaryWeight", "OMI_SummaryInThread", "OMI_Line"])
    expect(formula).toContain(`IF(ISBLANK(${name}),"",${name})`);
  expect(formula).toContain("OMI.SCORES(Cases[[#Headers],[#Data]],Questions[[#Headers],[#Data]],");
});

test("the one formula names the sheet of the cases as Excel writes it, apostrophes and all", () => {
  expect(calculationFormula("The year's cases")).toContain("'The year''s cases'!$A$1:$XFD$1048576");
});
