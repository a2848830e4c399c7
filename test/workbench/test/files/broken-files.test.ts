import { strToU8, zipSync } from "fflate";
import { readXlsx } from "../../src/files/read-xlsx";
import { writeXlsx } from "../../src/files/write-xlsx";
import { excelFile, relations, workbook } from "./helpers";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

test.each<[string, Uint8Array, RegExp]>([
  ["an empty file", new Uint8Array(), /it is empty\. Download or copy it again\.$/],
  ["a .csv file", strToU8("a,b\n1,2"), /no Excel workbook, but perhaps text \(\.csv\)/],
  ["an .xls file", new Uint8Array([...OLE, ...utf16("Workbook")]), /the format of Excel 97 to 2003 \(\.xls\)/],
  [
    "a file with a password",
    new Uint8Array([...OLE, ...utf16("EncryptedPackage")]),
    /protected with a password.*remove the password/,
  ],
  [
    "a zip of something else",
    zipSync({ "letter.txt": strToU8("hello") }),
    /a zip file without an Excel workbook in it/,
  ],
  [
    "a Word document",
    excelFile({
      parts: {
        "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
        "word/document.xml": "<document/>",
      },
    }),
    /without an Excel workbook/,
  ],
  [
    "an .xlsb file",
    excelFile({ parts: { "_rels/.rels": relations([["officeDocument", "xl/workbook.bin"]]) } }),
    /a binary workbook \(\.xlsb\)/,
  ],
  [
    "a workbook without sheets",
    excelFile({ parts: { "xl/workbook.xml": "<workbook><sheets/></workbook>" } }),
    /its workbook has no worksheet/,
  ],
  [
    "a workbook whose sheet is missing",
    excelFile({ parts: { "xl/_rels/workbook.xml.rels": relations([["worksheet", "worksheets/sheet9.xml"]]) } }),
    /the part that holds sheet Sheet1 is missing/,
  ],
  [
    "a damaged part",
    excelFile({ sheet: "<sheetData>" }),
    /its part xl\/worksheets\/sheet1\.xml is damaged \(<\/worksheet> closes nothing\)/,
  ],
  [
    "a part that ends too soon",
    excelFile({ parts: { "xl/styles.xml": "<styleSheet><fonts>" }, styles: "" }),
    /its part xl\/styles\.xml is damaged \(<fonts> is not closed\)/,
  ],
  [
    "a part that declares entities",
    excelFile({ parts: { "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' } }),
    /a document type is declared/,
  ],
])("%s is rejected with what is wrong and what to do", async (_, bytes, message) => {
  const error: unknown = await readXlsx(bytes).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).message).toMatch(message);
  expect((error as Error).message).toMatch(/^The file cannot be opened: .*\.$/);
});

test("a file cut off anywhere is rejected in words, or read", async () => {
  const { bytes } = await writeXlsx(workbook({ cells: [{ row: 0, column: 0, value: "a" }] }));
  for (let length = 0; length < bytes.length; length += 97) {
    await expect(readXlsx(bytes.slice(0, length))).rejects.toThrow(/^The file cannot be opened: /);
  }
});
