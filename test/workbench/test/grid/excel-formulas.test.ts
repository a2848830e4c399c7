import { openWorkbook, SCORES, snapshotToDocument, type OpenWorkbook } from "./formula-fixture";

let book: OpenWorkbook;
beforeAll(async () => {
  book = openWorkbook();
  await book.grid.settled();
});
afterAll(() => book.close());

const RESULT = (id: string, heading: string) =>
  `XLOOKUP(${id},INDEX(OMI_Results,0,1),INDEX(OMI_Results,0,MATCH("${heading}",INDEX(OMI_Results,1,0),0)),"no questions")`;
const BELOW = "INDEX(Cases!$A$1:$ZZ$9000,ROWS(Cases[#All])+1,1):INDEX(Cases!$A$1:$ZZ$9000,9000,COLUMNS(Cases[#All]))";

/** Formulas with what Excel gives for them. */
const EXCELS: Readonly<Record<string, readonly (readonly [formula: string, result: unknown])[]>> = {
  "sections of a table": [
    ["=OMI.GIVEN(Cases[[#Headers],[#Data]])", '["Cases!A1:C4"]'],
    ["=ROWS(Cases[[#Headers],[#Data]])", 4],
    ["=COUNTA(Cases[[#Headers],[#Data]])", 10],
    ["=OMI.GIVEN(Cases[[#Headers],[#Data],[Q1]])", '["Cases!B1:B4"]'],
    ["=OMI.GIVEN(Cases[[#Headers],[#Data],[Q1]:[Q.2-S]])", '["Cases!B1:C4"]'],
    ["=OMI.GIVEN(Cases[[#Data],[#Totals]])", '["Cases!A2:C4"]'],
    ["=OMI.GIVEN(cases[[#headers],[#data]])", '["Cases!A1:C4"]'],
    ["=ERROR.TYPE(Cases[#Totals])", 4],
    ["=ERROR.TYPE(Cases[Nothing])", 4],
  ],
  "arguments of custom functions": [
    ['=OMI.GIVEN(IF(ISBLANK(OMI_Weight),"",OMI_Weight),IF(ISBLANK(OMI_Line),"",OMI_Line))', '["Settings!B1",""]'],
    ["=OMI.GIVEN(CHOOSE({1,2},Cases[Case],Cases[Q.2-S]))", '[[["a","N"],["b","N/A"],["c",0]]]'],
    [`=OMI.GIVEN(${BELOW})`, '["Cases!A5:C9000"]'],
    [`=OMI.GIVEN(IF(COUNTA(${BELOW})=0,"",${BELOW}))`, '[""]'],
    ["=@OMI.GIVEN(1)", "[1]"],
  ],
  "ranges larger than the sheet in the grid": [
    [`=COUNTA(${BELOW})`, 0],
    ["=COUNTA(Cases!$A$1:$ZZ$9000)", 10],
    ["=ROWS(Cases!A1:A9000)", 9000],
    ["=COLUMNS(Cases!$A$1:$ZZ$9000)", 702],
  ],
  "look-ups in a spill": [
    [`=${RESULT('"1.1"', "Score")}`, 0.5],
    [`=${RESULT('1.1&""', "Score")}`, 0.5],
    [`=${RESULT('"1.1"', "Below")}`, true],
    [`=ISTEXT(${RESULT('"1.2"', "Score")})`, true],
    [`=${RESULT('"1.2"', "Score")}&"|"`, "|"],
    [`=${RESULT('"1.3"', "Score")}`, "#VALUE!"],
    [`=${RESULT('"1.9"', "Score")}`, "no questions"],
    [`=${RESULT('"Q?"', "Score")}`, 1],
    [`=${RESULT('"1.?"', "Score")}`, "no questions"],
    [`=${RESULT('"*"', "Score")}`, "no questions"],
    ['=XMATCH("1.?",INDEX(OMI_Results,0,1))', "#N/A"],
    ['=XMATCH("1.?",INDEX(OMI_Results,0,1),2)', 2],
    ['=MATCH("1.?",INDEX(OMI_Results,0,1),0)', 2],
    ['=MATCH("Q~?",INDEX(OMI_Results,0,1),0)', 5],
    ['=COUNTIF(INDEX(OMI_Results,0,1),"1.*")', 3],
    ['=COUNTIF(INDEX(OMI_Results,0,1),"Q~?")', 1],
    ['=SUMPRODUCT(--(INDEX(OMI_Results,0,1)="1.?"))', 0],
    ['=SUMPRODUCT(--(INDEX(OMI_Results,0,1)="q?"))', 1],
    ["=ISBLANK(Calculation!B5)", false],
    ["=ISTEXT(Calculation!B5)", true],
    ["=ISBLANK(Calculation!B9)", true],
    ["=ISLOGICAL(Calculation!C4)", true],
    ["=ISLOGICAL(Calculation!C5)", false],
  ],
  errors: [
    ["=ERROR.TYPE(#NAME?)", 5],
    ["=ERROR.TYPE(#REF!)", 4],
    ["=ERROR.TYPE(#VALUE!)", 3],
    ["=ERROR.TYPE(#N/A)", 7],
    ["=ERROR.TYPE(#SPILL!)", 9],
    ["=ERROR.TYPE(#CALC!)", 14],
    ["=ERROR.TYPE(OMI.NOTHING(1))", 5],
    ["=ERROR.TYPE(NoSheet!A1)", 4],
    ["=ERROR.TYPE(1)", "#N/A"],
    ["=ISERROR(NoSheet!A1)", true],
  ],
  "what a formula says of itself": [
    ["=ISFORMULA(OMI_Calculation)", true],
    ["=ISFORMULA(Calculation!A4)", false],
    ["=FORMULATEXT(OMI_Calculation)", "=OMI.SCORES(Cases[[#Headers],[#Data]])"],
    ["=SUMPRODUCT(--ISFORMULA(Calculation!A1:C8))", 1],
    ["=ADDRESS(ROW(OMI_Weight),COLUMN(OMI_Weight))", "$B$1"],
  ],
  texts: [
    ['=TRIM("  a   b ")', "a b"],
    ['=LEN(TRIM("a"&CHAR(160)))', 2],
    ['=LEN(TRIM("a"&CHAR(9)&CHAR(10)))', 3],
    ['=SUMPRODUCT(--(OMI_Labels&""=TRIM(" line ")))', 1],
    ['=SUMPRODUCT(--(OMI_Labels&""="l?ne"))', 0],
    ['=EXACT(IFERROR(Calculation!B6&"","#"),"#")', true],
    ['=EXACT("a","A")', false],
    ['=TEXTJOIN(", ",TRUE,Cases[Q1])', "Y, Y"],
    ['=TEXTJOIN(", ",TRUE,IF(Cases[Q1]="Y",Cases[Case],""))', "a, c"],
  ],
  LET: [
    ['=LET(a,"x",b,a&"y",b&a)', "xyx"],
    ['=LET(n,SUMPRODUCT(--(Cases[Q1]="Y")),IF(n=0,"none",n&" cases"))', "2 cases"],
    ['=LET(column,Cases[Q1],TEXTJOIN(",",TRUE,column))', "Y,Y"],
    ["=LET(a,1,LET(a,2,b,a*10,a+b)+a)", 23],
    ["=LET(a,3,-a)", -3],
    ['=LET(shown,Cases[Q1],wanted,"Y",SUM(--(shown=wanted))/ROWS(shown))', 2 / 3],
  ],
};

describe.each(Object.entries(EXCELS))("%s are calculated as Excel does", (_, formulas) => {
  test.each(formulas)("%s", async (formula, result) => {
    expect([await book.result(formula), book.range("Try!A1").formulas]).toEqual([
      typeof result === "number" && !Number.isInteger(result) ? expect.closeTo(result, 12) : result,
      [[formula.replace("cases[[#headers],[#data]]", "Cases[[#headers],[#data]]")]],
    ]);
  });
});

describe("formulas follow", () => {
  test("what OMI.SCORES spills: more rows, fewer, an error alone, something in the way, and its undoing", async () => {
    const { state, write, value, undo } = book;
    await write("Try!A1:C1", [[`=${RESULT('"1.2"', "Score")}`, "=Calculation!B5", '=Calculation!A6&"|"']]);
    const seen = () => value("Try!A1:C1");
    const score = async (scores: typeof state.scores) => {
      state.scores = scores;
      await write("Cases!B2", value("Cases!B2") === "Y" ? "N" : "Y");
    };
    await score([
      ["Criterion", "Score"],
      ["1.1", 1],
      ["1.2", 2],
      ["1.3", 3],
    ]);
    expect(seen()).toEqual([[2, 2, "1.3|"]]);
    await score([["Criterion", "Score"]]);
    expect(seen()).toEqual([["no questions", 0, "|"]]);
    await score([
      ["Criterion", "Score"],
      ["1.1", 1],
      ["1.2", 4],
    ]);
    expect(seen()).toEqual([[4, 4, "|"]]);
    await score({ error: "#VALUE!" });
    expect([seen(), value("Calculation!A3:A5")]).toEqual([[["#N/A", 0, "|"]], [["#VALUE!"], [""], [""]]]);
    await score(SCORES);
    expect(seen()).toEqual([["", "", "1.3|"]]);
    await write("Calculation!B5", "in the way");
    expect([seen(), value("Calculation!A3:B4")]).toEqual([
      [["#N/A", "in the way", "|"]],
      [
        ["#SPILL!", ""],
        ["", ""],
      ],
    ]);
    await undo();
    expect(seen()).toEqual([["", "", "1.3|"]]);
    book.range("Calculation!A3").clear("Contents");
    await book.grid.settled();
    expect(seen()).toEqual([["#N/A", 0, "|"]]);
    await undo();
    expect(seen()).toEqual([["", "", "1.3|"]]);
  });

  test("a table that grows by typing, shrinks, is renamed and gets another heading", async () => {
    const { workbook, write, type, value, range, undo } = book;
    const parts = "=OMI.GIVEN(Cases[[#Headers],[#Data]],Cases[[#Headers],[#Data],[Q1]])";
    await write("Try!A1:B1", [[parts, "=ROWS(Cases[#All])"]]);
    await type("Cases!A5", "d");
    expect(value("Try!A1:B1")).toEqual([['["Cases!A1:C5","Cases!B1:B5"]', 5]]);
    // As in Excel, the entry and the table's growth are two steps.
    await undo();
    await undo();
    expect(value("Try!A1:B1")).toEqual([['["Cases!A1:C4","Cases!B1:B4"]', 4]]);
    const table = workbook.tables.getItem("Cases");
    table.resize("A1:C3");
    await book.grid.settled();
    expect(value("Try!A1:B1")).toEqual([['["Cases!A1:C3","Cases!B1:B3"]', 3]]);
    table.resize("A1:C4");
    table.name = "People";
    await write("Cases!B1", "Q9");
    expect([range("Try!A1").formulas, value("Try!A1:B1")]).toEqual([
      [["=OMI.GIVEN(People[[#Headers],[#Data]],People[[#Headers],[#Data],[Q9]])"]],
      [['["Cases!A1:C4","Cases!B1:B4"]', 4]],
    ]);
    await undo();
    await undo();
    await undo();
    expect(range("Try!A1").formulas).toEqual([[parts]]);
  });

  test("a table with signs in its name", async () => {
    const { workbook, write, value, undo } = book;
    workbook.tables.getItem("Cases").name = "My_Cases.2";
    await write("Try!A1:B1", [["=OMI.GIVEN(My_Cases.2[[#Headers],[#Data]])", "=ROWS(My_Cases.2[#Data])"]]);
    const { address } = workbook.tables.getItem("My_Cases.2").getRange();
    expect(value("Try!A1:B1")).toEqual([[`["${address}"]`, expect.any(Number)]]);
    await undo();
    await undo();
  });

  test("the workbook when it is opened again", async () => {
    const { grid, value, write } = book;
    await write("Try!A1:B1", [[`=${RESULT('"1.1"', "Score")}`, `=ISTEXT(${RESULT('"1.2"', "Score")})`]]);
    grid.open(snapshotToDocument(grid, [], () => []));
    await grid.settled();
    expect([value("Try!A1:B1"), value("Calculation!A4:B5")]).toEqual([
      [[0.5, true]],
      [
        ["1.1", 0.5],
        ["1.2", ""],
      ],
    ]);
  });
});
