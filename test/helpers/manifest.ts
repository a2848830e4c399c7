import fs from "node:fs";
import { XMLParser } from "fast-xml-parser";

/** An element of the manifest with its children in the order in which they stand. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Record<string, unknown>;

/** Reads an XML file with the order of its elements kept. */
export function readXml(file: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
  });
  const parsed = parser.parse(fs.readFileSync(file, "utf8"), true) as Parsed[];
  return parsed.map(element).find(({ name }) => !name.startsWith("?"))!;
}

function element(parsed: Parsed): Element {
  const name = Object.keys(parsed).find((key) => key !== ":@")!;
  const attributes = (parsed[":@"] ?? {}) as Record<string, string>;
  const content = name === "#text" ? [] : (parsed[name] as Parsed[]);
  const children = content.map(element).filter((child) => child.name !== "#text");
  const text = content.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join("");
  return { name, attributes, children, text };
}

/** The element and everything in it. */
export function all(root: Element): Element[] {
  return [root, ...root.children.flatMap(all)];
}

/** The elements of a name anywhere below. */
export function named(root: Element, name: string): Element[] {
  return all(root).filter((one) => one.name === name);
}
