import * as texts from "../texts";

/** An element without its namespace prefixes: an Office file never uses one name for two things in one place. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text that stands directly in the element, entities resolved. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly tag: string;
  readonly children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ATTRIBUTE = /\s*([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG = /[^\s/>]+/y;
const TAG_END = /\s*(\/?)>/y;

/**
 * Reads an XML part into a tree. Throws where it is not well formed or declares entities (no Office file does, and
 * they are a known way to exhaust memory). Hand-made because a sheet has hundreds of thousands of elements whose blanks
 * and line breaks all count.
 */
export function readXml(xml: string): XmlElement {
  const root: OpenElement = { name: "", tag: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [root];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const current = open[open.length - 1]!;
    const next = xml.indexOf("<", at);
    const end = next < 0 ? xml.length : next;
    if (end > at && open.length > 1) current.text += resolve(xml.slice(at, end));
    if (next < 0) break;
    if (xml.startsWith("<!--", next)) at = after(xml, "-->", next);
    else if (xml.startsWith("<![CDATA[", next)) {
      at = after(xml, "]]>", next);
      current.text += xml.slice(next + 9, at - 3);
    } else if (xml.startsWith("<?", next)) at = after(xml, "?>", next);
    else if (xml.startsWith("<!", next)) throw new Error(texts.DECLARES_A_TYPE);
    else if (xml[next + 1] === "/") at = close(xml, next, open);
    else at = start(xml, next, open);
  }
  if (open.length > 1) throw new Error(texts.NOT_CLOSED(open[open.length - 1]!.tag));
  const [first] = root.children;
  if (!first) throw new Error(texts.HOLDS_NOTHING);
  return first;
}

function start(xml: string, at: number, open: OpenElement[]): number {
  TAG.lastIndex = at + 1;
  const tag = TAG.exec(xml)?.[0];
  if (tag === undefined) throw new Error(texts.STANDS_ALONE);
  const attributes: Record<string, string> = {};
  let position = TAG.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = position;
    const found = ATTRIBUTE.exec(xml);
    if (!found) break;
    position = ATTRIBUTE.lastIndex;
    const name = found[1]!;
    if (!name.startsWith("xmlns")) attributes[localName(name)] = attributeValue(found[2] ?? found[3] ?? "");
  }
  TAG_END.lastIndex = position;
  const end = TAG_END.exec(xml);
  if (!end) throw new Error(texts.NOT_CLOSED(tag));
  const element: OpenElement = { name: localName(tag), tag, attributes, children: [], text: "" };
  open[open.length - 1]!.children.push(element);
  if (end[1] === "") open.push(element);
  return TAG_END.lastIndex;
}

function close(xml: string, at: number, open: OpenElement[]): number {
  const end = after(xml, ">", at);
  const tag = xml.slice(at + 2, end - 1).trim();
  const closed = open.pop()!;
  if (closed.tag !== tag || open.length === 0) throw new Error(texts.CLOSES_NOTHING(tag));
  return end;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new Error(texts.IS_MISSING(mark));
  return found + mark.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributeValue(raw: string): string {
  return resolve(raw.replace(/\r\n|[\r\n\t]/g, " "));
}

function resolve(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (entity[0] !== "#") return ENTITIES[entity] ?? whole;
    const code = entity[1] === "x" || entity[1] === "X" ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}
