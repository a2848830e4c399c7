import { XMLParser, XMLValidator } from "fast-xml-parser";
import { TEXTS } from "./texts";

/** An element of an XML document, without the prefixes of its namespaces. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Where it is in the document, in words for a message. */
  readonly place: string;
}

/** A node as the parser gives it: the name of its element with what is in it, and under ":@" its attributes. */
type ParsedNode = Record<string | symbol, unknown>;

const ATTRIBUTES = ":@";
const TEXT = "#text";

// The library types its key as a Symbol object, which it is not.
const METADATA = XMLParser.getMetaDataSymbol() as unknown as symbol;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  // Everything stays text: version 1.10 is not the number 1.1.
  parseTagValue: false,
  parseAttributeValue: false,
  // Characters by their number, such as &#8230;.
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  captureMetaData: true,
});

/** Reads an XML document and gives its outermost element. */
export function parseXml(xml: string): XmlElement {
  const document = xml.replace(/^\uFEFF/, "").trimStart();
  const validity = XMLValidator.validate(document);
  if (validity !== true) {
    throw new Error(TEXTS.notXml(TEXTS.atLine(validity.err.line, validity.err.msg)));
  }
  const nodes = parser.parse(document) as ParsedNode[];
  // The validator has seen one element at least, and nothing but comments beside it.
  return readElement(
    nodes.find((node) => nameOf(node) !== TEXT)!,
    "",
    document,
  );
}

function readElement(node: ParsedNode, parentPath: string, document: string): XmlElement {
  const name = nameOf(node);
  const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>;
  const path = `${parentPath}${name}${hint(attributes)}`;
  const inner = node[name] as ParsedNode[];
  return {
    name,
    attributes,
    children: inner.filter((one) => nameOf(one) !== TEXT).map((one) => readElement(one, `${path} › `, document)),
    text: inner
      .map((one) => (one[TEXT] as string | undefined) ?? "")
      .join("")
      .trim(),
    place: TEXTS.place(path, lineOf(node, document)),
  };
}

function nameOf(node: ParsedNode): string {
  return Object.keys(node).find((key) => key !== ATTRIBUTES)!;
}

/** Tells elements of the same name apart. */
function hint({ id, type, resid }: Record<string, string>): string {
  const first = id ?? type ?? resid;
  return first === undefined ? "" : ` "${first}"`;
}

function lineOf(node: ParsedNode, document: string): number {
  const { startIndex } = node[METADATA] as { startIndex: number };
  return document.slice(0, startIndex).split("\n").length;
}
