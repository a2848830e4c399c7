import { evaluatesArrays } from "../../src/files/formulas/evaluates-arrays";
import { fileFormula } from "../../src/files/formulas/file-formula";
import { cut, joined } from "../../src/files/formulas/pieces";
import { movedFormula } from "../../src/files/formulas/shared-formula";
import { typedFormula } from "../../src/files/formulas/typed-formula";
import fc from "fast-check";

const place = { names: new Set<string>() };

describe.each([
  [
    "a custom function is written in the form Excel itself saves",
    [
      ["OMI.CRITERION(Cases[[Q1.2-01]:[Q1.2-16]])", "_xldudf_OMI_CRITERION(Cases[[Q1.2-01]:[Q1.2-16]])"],
      ["1+CONTOSO.ADD_UP(1,CONTOSO.X(2))", "1+_xldudf_CONTOSO_ADD_UP(1,_xldudf_CONTOSO_X(2))"],
    ],
  ],
  [
    "a function newer than Excel 2007 has its prefix in the file",
    [
      ["IFNA(XLOOKUP(1,A:A,B:B),0)", "_xlfn.IFNA(_xlfn.XLOOKUP(1,A:A,B:B),0)"],
      ["SORT(UNIQUE(FILTER(A1:A9,B1:B9)))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(_xlfn._xlws.FILTER(A1:A9,B1:B9)))"],
      ["STDEV.S(A1:A3)+NORM.DIST(1,0,1,TRUE)", "_xlfn.STDEV.S(A1:A3)+_xlfn.NORM.DIST(1,0,1,TRUE)"],
      ["FORECAST.LINEAR(1,A1:A3,B1:B3)", "_xlfn.FORECAST.LINEAR(1,A1:A3,B1:B3)"],
      ['TEXTJOIN(", ",TRUE,TAKE(A1:A9,3))', '_xlfn.TEXTJOIN(", ",TRUE,_xlfn.TAKE(A1:A9,3))'],
    ],
  ],
  [
    "a native function with a point in its name that Excel saves as it is stays as it is",
    [
      ["ERROR.TYPE(A1)", "ERROR.TYPE(A1)"],
      ["NETWORKDAYS.INTL(A1,B1)+ISO.CEILING(2.5)", "NETWORKDAYS.INTL(A1,B1)+ISO.CEILING(2.5)"],
    ],
  ],
  [
    "the names of LET and LAMBDA are marked in the file",
    [
      ["LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
      ["LET( x , 1, SUM(x,B1))+x", "_xlfn.LET( _xlpm.x , 1, SUM(_xlpm.x,B1))+x"],
      ["MAP(A1:A3,LAMBDA(v,v^2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v^2))"],
      [
        "LAMBDA(x,[y],IF(ISOMITTED(y),x,y))(1)",
        "_xlfn.LAMBDA(_xlpm.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.y))(1)",
      ],
      ["LET(f,LAMBDA(a,a+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))"],
      ["LET(x,{1,2},\"x\"&x&'x'!A1)", "_xlfn.LET(_xlpm.x,{1,2},\"x\"&_xlpm.x&'x'!A1)"],
    ],
  ],
  [
    "this row of a table is spelt out in the file",
    [
      ["Cases[@Score]", "Cases[[#This Row],[Score]]"],
      ["Cases[@[Q1.2-S]]", "Cases[[#This Row],[Q1.2-S]]"],
      ["SUM(Cases[@[Q1.2-01]:[Q1.2-16]])", "SUM(Cases[[#This Row],[Q1.2-01]:[Q1.2-16]])"],
      ["COLUMNS(Cases[@])", "COLUMNS(Cases[#This Row])"],
    ],
  ],
  [
    "every other structured reference stays as it is",
    [
      "Cases[Score]",
      "Cases[[Q1.2-S]]",
      "Cases[#All]",
      "Cases[[#Headers],[Q1.2-01]:[Q1.2-16]]",
      "Cases[Owner's '[old'] XLOOKUP(1)]",
    ].map((one) => [one, one]),
  ],
  [
    "@ and # are calls in the file",
    [
      ["@A1:A10", "_xlfn.SINGLE(A1:A10)"],
      ["@Names+1", "_xlfn.SINGLE(Names)+1"],
      ["@OMI.CASES(@A1:B2,1)*2", "_xlfn.SINGLE(_xldudf_OMI_CASES(_xlfn.SINGLE(A1:B2),1))*2"],
      ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
      ["'My sheet'!$A$1#*2", "_xlfn.ANCHORARRAY('My sheet'!$A$1)*2"],
      ["@(A1#+1)", "_xlfn.SINGLE((_xlfn.ANCHORARRAY(A1)+1))"],
    ],
  ],
  [
    "text, sheet names and headings are never touched, whatever they look like",
    [
      ['"IFNA(1) OMI.X(2) [@a] A1#"', '"IFNA(1) OMI.X(2) [@a] A1#"'],
      ["'IFNA(1) OMI.X(2)'!A1", "'IFNA(1) OMI.X(2)'!A1"],
      ['"say ""IFNA("""&IFS(A1,1)', '"say ""IFNA("""&_xlfn.IFS(A1,1)'],
      ["Cases[IFNA(1)]&#N/A", "Cases[IFNA(1)]&#N/A"],
      ["Cases['[old IFNA(1)]&IFNA(1,2)", "Cases['[old IFNA(1)]&_xlfn.IFNA(1,2)"],
      ["1.5E+10+LOG10(100)", "1.5E+10+LOG10(100)"],
    ],
  ],
] as [string, [string, string][]][])("%s", (_, pairs) => {
  test.each(pairs)("%s", (typed, file) => {
    expect(fileFormula(`=${typed}`, place)).toBe(file);
    // "@" before a call of a custom function says nothing: the function gives what it gives.
    const canonical = typed.replace("@OMI.", "OMI.");
    expect(typedFormula(file)).toBe(`=${canonical}`);
  });
});

describe("what may be several values is a dynamic array in the file, as Excel writes it", () => {
  test.each([
    "=OMI.PROPORTION(1)",
    "=IF(A1,OMI.PROPORTION(A1:A9),0)",
    "=SUM(IF(ISNUMBER(Criteria[Score]),1,0))",
    '=TEXTJOIN(", ",TRUE,IF(Cases[Q1]="Y",Cases[Case],""))',
    "=MAX(LEN(Cases[Case]))",
    "=Cases[Case]",
    "=OMI_Line*2",
    "=A1:A5+1",
    "=INDEX(A1:B3,0,2)",
    "=LEN(Sheet2!$A$1:$A$3)",
    "=UNIQUE(Cases[Case])",
    "=SUM((A1:A3))",
    '=SUMPRODUCT(--(Cases[Q1]="Y"))',
    '=XLOOKUP(A1&"",INDEX(OMI_Results,0,1),INDEX(OMI_Results,0,2),"")',
    "=ROW(OMI_Line)",
    "=SUM({1,2})*A1#",
    "=LET(a,1,a)",
  ])("%s", (formula) => expect(evaluatesArrays(formula)).toBe(true));
});

describe("what is one value for sure is none", () => {
  test.each([
    "=1+1",
    "=A1*$B$2-Sheet2!C3",
    "=SUM(A1:A9,Cases[Score],Sheet2!$A$1:$A$3)",
    "=COUNTA(Cases!$A:$A)-COUNTA(Cases[[#All],[Case]])",
    '=IF(COUNTIF(Cases[Case],A2)>1,TRUE,"a:b")',
    '=VLOOKUP(A1,Cases[#All],2,FALSE)&TEXT(B1,"0%")',
    "=Cases[@Score]+[@[Q1.2-S]]",
    "=ERROR.TYPE(A1)",
    "=SUBTOTAL(103,Cases[Case])",
    '=MATCH("Score",A1:Z1,0)',
    "=COUNTA(A1:INDEX(A:A,9))",
  ])("%s", (formula) => expect(evaluatesArrays(formula)).toBe(false));
});

test("cells of a deleted sheet are read as the error they are", () => {
  expect(typedFormula("#REF!$B$1")).toBe("=#REF!");
  expect(typedFormula("SUM(#REF!A1:B2,#REF!,A1)")).toBe("=SUM(#REF!,#REF!,A1)");
});

test("a name of the workbook with a point that is called is no custom function", () => {
  expect(fileFormula("=My.Rate(2)+NS.F(1)", { names: new Set(["my.rate"]) })).toBe("My.Rate(2)+_xldudf_NS_F(1)");
});

test("a column without its table means that of the cell", () => {
  const inTable = { ...place, table: "Cases" };
  expect(fileFormula("=[@Score]+SUM([Score])", inTable)).toBe("Cases[[#This Row],[Score]]+SUM(Cases[Score])");
  expect(fileFormula("=[@[Q1.2-S]]&Other[Score]", inTable)).toBe("Cases[[#This Row],[Q1.2-S]]&Other[Score]");
});

test("what only a newer Excel knows keeps its prefix, so that it can be saved again", () => {
  expect(typedFormula("_xlfn.TOMORROW(1)")).toBe("=_xlfn.TOMORROW(1)");
  expect(fileFormula("=_xlfn.TOMORROW(1)", place)).toBe("_xlfn.TOMORROW(1)");
  expect(typedFormula("_xldudf_WISEPRICE(B1)")).toBe("=_xldudf_WISEPRICE(B1)");
  expect(fileFormula("=_xldudf_WISEPRICE(B1)", place)).toBe("_xldudf_WISEPRICE(B1)");
});

test("only the first underscore after the mark separates the namespace", () => {
  expect(typedFormula("_xldudf_OMI_FIND_ALL(1)")).toBe("=OMI.FIND_ALL(1)");
});

test("a formula in small letters is written with Excel's names", () => {
  expect(fileFormula("=ifna(sort(a1:a3),0)", place)).toBe("_xlfn.IFNA(_xlfn._xlws.SORT(a1:a3),0)");
});

test.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(A:A,1:1,$B:C,$2:3)", 2, 1, "SUM(B:B,3:3,$B:D,$2:5)"],
  ["'A1'!A1&\"A1\"&Table1[A1]&Sheet1!B2", 1, 1, "'A1'!B2&\"A1\"&Table1[A1]&Sheet1!C3"],
  ["LOG10(A1)+A1_x+_xlpm.A1", 1, 0, "LOG10(A2)+A1_x+_xlpm.A1"],
  ["A1048576+XFD1", 1, 1, "B1+A2"],
  ["B2", -2, -2, "XFD1048576"],
])("a shared formula %s moves %d rows and %d columns", (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});

test("a formula is the same once it has been cut up, however odd it is", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(joined(cut(text))).toBe(text)));
  const odd = fc.array(
    fc.constantFrom("'", '"', "[", "]", "@", "#", "(", ")", ",", "A1", "LET", "x", " ", "!", ":", "_xlfn."),
  );
  fc.assert(fc.property(odd, (parts) => expect(joined(cut(parts.join("")))).toBe(parts.join(""))));
  fc.assert(
    fc.property(odd, (parts) => {
      expect(() => typedFormula(fileFormula(parts.join(""), place))).not.toThrow();
    }),
  );
});
