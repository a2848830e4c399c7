import { DRAWING } from "../namespaces";
import { element } from "../xml/write-xml";

const COLOURS: readonly (readonly [name: string, colour: string])[] = [
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

/**
 * The Office theme with Calibri. Without one, Excel takes its newest, whose font is another, and columns get other
 * widths than the document gives them.
 */
export function themeXml(): string {
  const system = (name: string, val: string, lastClr: string) => a(name, {}, a("sysClr", { val, lastClr }));
  const colours = COLOURS.map(([name, val]) => a(name, {}, a("srgbClr", { val })));
  const fonts = (typeface: string) =>
    ["latin", "ea", "cs"].map((name) => a(name, { typeface: name === "latin" ? typeface : "" }));
  const plain = a("solidFill", {}, a("schemeClr", { val: "phClr" }));
  const three = (name: string, item: string) => a(name, {}, item, item, item);
  const office = { name: "Office" };
  return a(
    "theme",
    { "xmlns:a": DRAWING, name: "Office Theme" },
    a(
      "themeElements",
      {},
      a("clrScheme", office, system("dk1", "windowText", "000000"), system("lt1", "window", "FFFFFF"), ...colours),
      a("fontScheme", office, a("majorFont", {}, ...fonts("Calibri Light")), a("minorFont", {}, ...fonts("Calibri"))),
      a(
        "fmtScheme",
        office,
        three("fillStyleLst", plain),
        three("lnStyleLst", a("ln", { w: 6350 }, plain)),
        three("effectStyleLst", a("effectStyle", {}, a("effectLst", {}))),
        three("bgFillStyleLst", plain),
      ),
    ),
  );
}

function a(name: string, attributes: Record<string, string | number>, ...content: string[]): string {
  return element(`a:${name}`, attributes, ...content);
}
