import { area, readExcel, relations } from "./helpers";

const rows = (...lines: string[]) =>
  `<sheetData>${lines.map((line, index) => `<row r="${index + 1}" spans="1:9" x14ac:dyDescent="0.25">${line}</row>`).join("")}</sheetData>`;

test("shared strings, rich text, phonetic guides and inline strings are read as their text", async () => {
  const { sheet, dropped } = await readExcel({
    sheet: rows(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>',
      '<c r="A2" t="inlineStr"><is><t xml:space="preserve"> in </t></is></c><c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>bo</t></r><r><t>th</t></r></is></c>',
    ),
    strings:
      '<si><t>plain &amp; simple</t></si><si><r><t>one </t></r><r><rPr><b/></rPr><t xml:space="preserve">two\r\nthree</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_b&#10;c</t></si>',
  });
  expect(sheet.cells.map((cell) => cell.value)).toEqual([
    "plain & simple",
    "one two\nthree",
    "東京",
    "a\rb\nc",
    " in ",
    "both",
  ]);
  expect(dropped).toEqual([
    "The fonts within the text on sheet Sheet1, cells B1, B2, are not kept: a cell has one font here. The text is kept.",
  ]);
});

test("a shared formula is read as each cell's own", async () => {
  const { sheet } = await readExcel({
    sheet: rows(
      '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">_xldudf_OMI_F(A1,$A$1,"A1")</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c>',
      '<c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2" t="str"><f t="shared" si="0"/><v></v></c>',
    ),
  });
  expect(sheet.cells.slice(1)).toEqual([
    { row: 0, column: 1, formula: '=OMI.F(A1,$A$1,"A1")', value: 2 },
    { row: 0, column: 2, formula: '=OMI.F(B1,$A$1,"A1")', value: 3 },
    { row: 1, column: 1, formula: '=OMI.F(A2,$A$1,"A1")', value: 4 },
    { row: 1, column: 2, formula: '=OMI.F(B2,$A$1,"A1")', value: "" },
  ]);
});

test("booleans, errors, ISO dates and results of formulas are read as such", async () => {
  const { sheet } = await readExcel({
    sheet: rows(
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="d"><v>2024-02-29T12:00:00</v></c>' +
        '<c r="D1" t="str"><f>"x"</f><v>x</v></c><c r="E1" t="b"><f>TRUE()</f><v>0</v></c><c r="F1"><f>NOW()</f></c><c r="G1" s="0"/>',
    ),
  });
  expect(sheet.cells).toEqual([
    { row: 0, column: 0, value: true },
    { row: 0, column: 1, value: { error: "#N/A" } },
    { row: 0, column: 2, value: 45351.5 },
    { row: 0, column: 3, formula: '="x"', value: "x" },
    { row: 0, column: 4, formula: "=TRUE()", value: false },
    { row: 0, column: 5, formula: "=NOW()" },
  ]);
});

test("cells without an address stand beside one another", async () => {
  const { sheet } = await readExcel({
    sheet: "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
  });
  expect(sheet.cells).toEqual([
    { row: 0, column: 0, value: 1 },
    { row: 0, column: 1, value: 2 },
    { row: 1, column: 0, value: 3 },
  ]);
});

test("dates counted from 1904 become the same dates counted from 1900", async () => {
  const { sheet, dropped } = await readExcel({
    before: '<workbookPr date1904="1"/>',
    sheet: rows('<c r="A1" s="1"><v>0</v></c><c r="B1" s="2"><v>1.5</v></c><c r="C1"><v>7</v></c>'),
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm&quot; days&quot;"/></numFmts>' +
      '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="15"/><xf numFmtId="164"/></cellXfs>',
  });
  expect(sheet.cells.map((cell) => cell.value)).toEqual([1462, 1.5, 7]);
  expect(dropped[0]).toMatch(/^The workbook counted its dates from 1904/);
});

test("a table, its names and the names of the workbook are read", async () => {
  const { document, sheet, dropped } = await readExcel({
    before: '<bookViews><workbookView activeTab="0"/></bookViews>',
    after:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Sheet1!$A$1:$B$3</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1:$B$3,Sheet1!$D:$E</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$A:$B,Sheet1!$1:$2</definedName>' +
      '<definedName name="Line">0.68</definedName><definedName name="Mine" localSheetId="0">_xlfn.LET(_xlpm.x,Cases[[#This Row],[Q1.2-S]],_xlpm.x)</definedName>' +
      '<definedName name="Away">[1]Sheet1!$A$1</definedName></definedNames>',
    sheet: '<sheetData/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    sheetRelations: [["table", "/xl/tables/table1.xml"]],
    parts: {
      "xl/tables/table1.xml":
        '<table id="1" name="Cases" displayName="Cases" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>' +
        '<tableColumns count="2"><tableColumn id="1" name="Q1.2-S" totalsRowLabel="Total"/><tableColumn id="2" name="a_x000a_b"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns>' +
        '<tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>',
    },
  });
  expect(sheet.tables).toEqual([
    {
      name: "Cases",
      area: area(0, 0, 3, 1),
      columns: ["Q1.2-S", "a\nb"],
      hasTotals: true,
      style: "TableStyleLight9",
      showsFilterButtons: true,
    },
  ]);
  expect(document.names).toEqual([
    { name: "Line", formula: "=0.68" },
    { name: "Mine", formula: "=LET(x,Cases[@[Q1.2-S]],x)", sheet: "Sheet1" },
  ]);
  expect(sheet.pageLayout).toEqual({ printArea: "A1:B3,D:E", printTitleRows: "1:2", printTitleColumns: "A:B" });
  expect(dropped).toEqual([
    "The filter or sort order of table Cases on sheet Sheet1 is not kept: hidden rows stay hidden.",
    "The name Away is not kept: it refers to another workbook.",
  ]);
});

test("settings are read from where Excel keeps those of an add-in", async () => {
  const { document, dropped } = await readExcel({
    parts: {
      "customXml/item1.xml": "<other/>",
      "xl/webextensions/webextension1.xml":
        '<we:webextension xmlns:we="urn:x"><we:reference id="a"/><we:properties><we:property name="omi.line" value="&quot;0.68&quot;"/></we:properties></we:webextension>',
    },
  });
  expect(document.settings).toEqual([["omi.line", '"0.68"']]);
  expect(dropped).toEqual([
    "The add-ins that open with the workbook are not kept, but their settings are: insert the add-in in Excel again.",
    "Further data in the file (custom properties, sensitivity labels, custom XML) is not kept: the workbench does not read it.",
  ]);
});

test("errors that Excel stores as rich values are read as what it shows", async () => {
  const { sheet } = await readExcel({
    sheet: rows('<c r="A1" t="e" vm="1"><f>A1:A3</f><v>#VALUE!</v></c><c r="B1" t="e"><v>#VALUE!</v></c>'),
    relations: [
      ["sheetMetadata", "metadata.xml"],
      ["rdRichValue", "richData/rdrichvalue.xml"],
      ["rdRichValueStructure", "richData/rdrichvaluestructure.xml"],
    ],
    parts: {
      "xl/metadata.xml":
        '<metadata><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>',
      "xl/richData/rdrichvalue.xml": '<rvData count="1"><rv s="0"><v>0</v><v>8</v><v>2</v><v>1</v></rv></rvData>',
      "xl/richData/rdrichvaluestructure.xml":
        '<rvStructures count="1"><s t="_error"><k n="colOffset" t="i"/><k n="errorType" t="i"/><k n="rwOffset" t="i"/><k n="subType" t="i"/></s></rvStructures>',
    },
  });
  expect(sheet.cells.map((cell) => cell.value)).toEqual([{ error: "#SPILL!" }, { error: "#VALUE!" }]);
});

test("the sheet in front, hidden sheets and chart sheets are told apart", async () => {
  const { document, dropped } = await readExcel({
    parts: {
      "xl/workbook.xml":
        '<workbook><bookViews><workbookView activeTab="2"/></bookViews><sheets><sheet name="Chart1" sheetId="1" r:id="rId2"/><sheet name="A" sheetId="2" state="hidden" r:id="rId1"/><sheet name="B" sheetId="3" r:id="rId3"/></sheets>' +
        '<definedNames><definedName name="x" localSheetId="2">1</definedName></definedNames></workbook>',
      "xl/_rels/workbook.xml.rels": relations([
        ["worksheet", "worksheets/sheet1.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet1.xml"],
      ]),
    },
  });
  expect(document.sheets.map(({ name, visibility, isActive }) => [name, visibility, isActive])).toEqual([
    ["A", "Hidden", false],
    ["B", "Visible", true],
  ]);
  expect(document.names).toEqual([{ name: "x", formula: "=1", sheet: "B" }]);
  expect(dropped).toEqual(["Sheet Chart1 is not kept: it is a chart or macro sheet, without cells."]);
});
