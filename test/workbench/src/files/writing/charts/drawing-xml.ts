import { element } from "../../xml/write-xml";

type Attributes = Parameters<typeof element>[1];

/** An element of a chart. */
export const c = (name: string, attributes: Attributes = {}, ...content: string[]) =>
  element(`c:${name}`, attributes, ...content);

/** An element of DrawingML, the language of shapes and their texts. */
export const a = (name: string, attributes: Attributes = {}, ...content: string[]) =>
  element(`a:${name}`, attributes, ...content);

/** An element of a chart that says one value, as most of them do. */
export const value = (name: string, val: string | number | boolean) => c(name, { val });

/** Text without what XML cannot carry (control characters, half a surrogate pair): DrawingML has no way to write it. */
export function drawingText(text: string): string {
  return text.replace(UNWRITABLE, "");
}

const UNWRITABLE =
  // The control characters are what is looked for.
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
