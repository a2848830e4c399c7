import type { ConditionalFormatDocument, ValidationDocument } from "../../src/document/workbook-document";
import { readXlsx } from "../../src/files/read-xlsx";
import { writeXlsx } from "../../src/files/write-xlsx";
import { area, partOf, readExcel, sheetXml, throughFile, workbook } from "./helpers";

const error = { style: "Warning", title: "No", message: "Take one\nof the list." } as const;
const VALIDATIONS: readonly ValidationDocument[] = [
  {
    areas: [area(1, 0, 1000, 170)],
    rule: { type: "list", source: "Y,N,N/A", showsDropDown: true },
    ignoresBlanks: true,
    error,
  },
  {
    areas: [area(0, 0, 0, 0), area(0, 5, 1_048_575, 5)],
    rule: { type: "list", source: "=Settings!$A$2:$A$9", showsDropDown: false },
    ignoresBlanks: false,
  },
  {
    areas: [area(3, 0, 3, 0)],
    rule: { type: "list", source: 'say "yes", no', showsDropDown: true },
    ignoresBlanks: true,
    prompt: { title: "T", message: "M" },
  },
  {
    areas: [area(4, 0, 4, 0)],
    rule: { type: "custom", formula: "=LEN(A5)<IFNA(5,1)" },
    ignoresBlanks: true,
    error: { style: "Stop", title: "", message: "" },
  },
  ...(["wholeNumber", "decimal", "date", "time", "textLength"] as const).map((type, row) => ({
    areas: [area(row, 9, row, 9)],
    rule: { type, operator: "Between" as const, formula1: "-1.5", formula2: "=A1+1" },
    ignoresBlanks: false,
    error: { style: "Information" as const, title: "i", message: "" },
  })),
  ...(
    [
      "NotBetween",
      "EqualTo",
      "NotEqualTo",
      "GreaterThan",
      "GreaterThanOrEqualTo",
      "LessThan",
      "LessThanOrEqualTo",
    ] as const
  ).map((operator, row) => ({
    areas: [area(row, 10, row, 10)],
    rule: { type: "decimal" as const, operator, formula1: "0" },
    ignoresBlanks: true,
  })),
];

test("data validation comes back: lists, comparisons, formulas, prompts and alerts", async () => {
  expect((await throughFile(workbook({ validations: VALIDATIONS }))).sheets[0]!.validations).toEqual(VALIDATIONS);
});

test("a list without its arrow is marked as Excel marks it, the wrong way round", async () => {
  expect(await sheetXml(workbook({ validations: VALIDATIONS.slice(1, 2) }))).toContain(
    '<dataValidation type="list" showDropDown="1" sqref="A1 F1:F1048576"><formula1>Settings!$A$2:$A$9</formula1></dataValidation>',
  );
});

test("validation of 171 columns by 1,000 rows is one line in the file", async () => {
  expect(await sheetXml(workbook({ validations: VALIDATIONS.slice(0, 1) }))).toContain(
    '<dataValidations count="1"><dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="No" ' +
      'error="Take one_x000a_of the list." sqref="A2:FO1001"><formula1>"Y,N,N/A"</formula1></dataValidation></dataValidations>',
  );
});

test("a list that Excel keeps in its extension list, because it reads another sheet, is read like any other", async () => {
  const { sheet } = await readExcel({
    sheet:
      '<sheetData/><dataValidations count="1"><dataValidation type="whole" operator="greaterThan" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B2 D2:D3"><formula1>1</formula1></dataValidation>' +
      '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="Hint" prompt="a_x000a_b" sqref="C1"/></dataValidations>' +
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A1:A9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  });
  const stop = { style: "Stop", title: "", message: "" };
  expect(sheet.validations).toEqual([
    {
      areas: [area(1, 1, 1, 1), area(1, 3, 2, 3)],
      rule: { type: "wholeNumber", operator: "GreaterThan", formula1: "1" },
      ignoresBlanks: true,
      error: stop,
    },
    {
      areas: [area(0, 2, 0, 2)],
      rule: { type: "custom", formula: "=TRUE" },
      ignoresBlanks: true,
      prompt: { title: "Hint", message: "a\nb" },
    },
    {
      areas: [area(0, 0, 8, 0)],
      rule: { type: "list", source: "=Lists!$A$1:$A$3", showsDropDown: true },
      ignoresBlanks: false,
      error: stop,
    },
  ]);
});

test("the user is told of lists and messages that Excel has no room for", async () => {
  const long = { type: "list", source: "x".repeat(256), showsDropDown: true } as const;
  const { bytes, dropped } = await writeXlsx(
    workbook({
      validations: [
        { areas: [area(0, 0, 0, 0)], rule: long, ignoresBlanks: true },
        {
          areas: [area(0, 1, 0, 1)],
          rule: { type: "custom", formula: "=TRUE" },
          ignoresBlanks: true,
          prompt: { title: "x".repeat(33), message: "" },
        },
      ],
    }),
  );
  expect(dropped).toEqual([
    "The list of choices on sheet Sheet1, cells A1, is not saved: Excel allows 255 characters. Put the choices into cells and name these.",
    "A message of the data validation on sheet Sheet1, cells B1, is cut off: Excel allows 32 characters in its title and 255 in the message (225 for an error).",
  ]);
  expect((await readXlsx(bytes)).document.sheets[0]!.validations[0]!.prompt!.title).toBe("x".repeat(32));
});

const FORMATS: readonly ConditionalFormatDocument[] = [
  {
    areas: [area(1, 0, 9, 3), area(20, 0, 20, 0)],
    formula: 'AND(A2<0.68,A2<>"")',
    stopsIfTrue: true,
    format: { fill: "#FFC7CE", fontColor: "#9C0006" },
  },
  {
    areas: [area(1, 0, 9, 3)],
    formula: "IFNA(OMI.LEVEL(A2),1)=1",
    stopsIfTrue: false,
    format: { bold: true, italic: true, underline: true, strikethrough: true },
  },
];

test("conditional formats come back in their order", async () => {
  expect((await throughFile(workbook({ conditionalFormats: FORMATS }))).sheets[0]!.conditionalFormats).toEqual(FORMATS);
});

test("a conditional format is written as a formula with a format of its own", async () => {
  const { bytes } = await writeXlsx(workbook({ conditionalFormats: FORMATS }));
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<conditionalFormatting sqref="A2:D10 A21"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>AND(A2&lt;0.68,A2&lt;&gt;"")</formula></cfRule></conditionalFormatting>',
  );
  expect(partOf(bytes, "xl/styles.xml")).toContain(
    '<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
  );
});

test.each([
  ['type="cellIs" operator="greaterThan"', "<formula>5</formula>", "B2>5"],
  ['type="cellIs" operator="equal"', "<formula>$A$1=1</formula>", "B2=($A$1=1)"],
  ['type="cellIs" operator="between"', "<formula>1</formula><formula>C2</formula>", "AND(B2>=1,B2<=C2)"],
  ['type="cellIs" operator="notBetween"', "<formula>1</formula><formula>2</formula>", "OR(B2<1,B2>2)"],
  ['type="containsBlanks"', "<formula>LEN(TRIM(B2))=0</formula>", "LEN(TRIM(B2))=0"],
  ['type="containsBlanks"', "", "LEN(TRIM(B2))=0"],
  ['type="containsErrors"', "", "ISERROR(B2)"],
  ['type="containsText" operator="containsText" text="a&quot;b"', "", 'NOT(ISERROR(SEARCH("a""b",B2)))'],
  ['type="beginsWith" operator="beginsWith" text="x"', '<formula>LEFT(B2,1)="x"</formula>', 'LEFT(B2,1)="x"'],
  ['type="duplicateValues"', "", "COUNTIF($B$2:$B$9,B2)>1"],
  ['type="top10" rank="3"', "", "AND(ISNUMBER(B2),B2>=LARGE($B$2:$B$9,MIN(3,COUNT($B$2:$B$9))))"],
  ['type="aboveAverage" aboveAverage="0"', "", "AND(ISNUMBER(B2),B2<AVERAGE($B$2:$B$9))"],
])("a rule of Excel's is read as the formula it comes down to: %s", async (attributes, inside, formula) => {
  const { sheet, dropped } = await readExcel({
    sheet: `<sheetData/><conditionalFormatting sqref="B2:B9"><cfRule ${attributes} dxfId="0" priority="2">${inside}</cfRule></conditionalFormatting>`,
    styles: '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
  });
  expect(sheet.conditionalFormats).toEqual([
    { areas: [area(1, 1, 8, 1)], formula, stopsIfTrue: false, format: { fill: "#FFC7CE" } },
  ]);
  expect(dropped).toEqual([]);
});

test("the user is told of conditional formats that are no formula", async () => {
  const { sheet, dropped } = await readExcel({
    sheet:
      '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="colorScale" priority="1"><colorScale/></cfRule><cfRule type="dataBar" priority="2"><dataBar/></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B1:B9"><cfRule type="dataBar" priority="3"><dataBar/></cfRule></conditionalFormatting>',
  });
  expect(sheet.conditionalFormats).toEqual([]);
  expect(dropped).toEqual([
    "The conditional format (colour scale) on sheet Sheet1 is not kept: only rules that are formulas are.",
    "The 2 conditional formats (data bar) on sheet Sheet1 are not kept: only rules that are formulas are.",
  ]);
});
