import { EMPTY_SHEET, cells, openWorkbook, type OpenWorkbook } from "./formula-fixture";
import { OF_LOOKUPS_AND_ERRORS } from "./results-of-lookups";
import { OF_TEXTS_AND_NUMBERS } from "./results-of-texts";

const SHEET = {
  ...EMPTY_SHEET,
  name: "Data",
  cells: cells([
    ["apples", 32, "Y"],
    ["oranges", 54, "y"],
    ["peaches", 75, "N"],
    ["apples", 86, "N/A"],
    ["What?", "7", null],
    ["a*b", true, '=""'],
    ["Axb", "=NA()", "  x  "],
    [null, -2.5, "=1+1"],
  ]),
};

const GROUPS = Object.entries({ ...OF_TEXTS_AND_NUMBERS, ...OF_LOOKUPS_AND_ERRORS });
const FORMULAS = GROUPS.flatMap(([, rows]) => rows.map(([formula]) => formula));

let book: OpenWorkbook;
let results: ReadonlyMap<string, unknown>;
beforeAll(async () => {
  book = openWorkbook({
    sheets: [SHEET, { ...EMPTY_SHEET, name: "Try" }],
    styles: [],
    settings: [],
    names: [],
  });
  const address = `Try!A1:A${FORMULAS.length}`;
  await book.write(
    address,
    FORMULAS.map((formula) => [formula]),
  );
  const values = book.value(address) as unknown[][];
  results = new Map(FORMULAS.map((formula, row) => [formula, values[row]?.[0]]));
});
afterAll(() => book.close());

describe.each(GROUPS)("%s give what Excel's reference says", (_, formulas) => {
  test.each(formulas)("%s", (formula, result) => {
    expect(results.get(formula)).toEqual(
      typeof result === "number" && !Number.isInteger(result) ? expect.closeTo(result, 12) : result,
    );
  });
});
