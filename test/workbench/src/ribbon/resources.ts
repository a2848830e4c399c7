import { TEXTS } from "./texts";
import type { XmlElement } from "./xml-element";
import { childrenOf, childOf, requiredAttribute } from "./xml-queries";

const LISTS = ["Images", "Urls", "ShortStrings", "LongStrings"] as const;
type List = (typeof LISTS)[number];

/** In which list each element looks for its resource; an element that is not here may find it in any. */
const LIST_OF: Readonly<Record<string, List>> = {
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Runtime: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

/** Gives the address or text that an element names by its resid. */
export type Resolve = (element: XmlElement) => string;

/** Reads the resources of the manifest and makes sure that whatever asks for one finds it. */
export function readResources(overrides: XmlElement): Resolve {
  const lists = new Map<List, Map<string, string>>();
  for (const name of LISTS) lists.set(name, readList(childOf(childOf(overrides, "Resources"), name)));

  const resolve: Resolve = (element) => {
    const resid = requiredAttribute(element, "resid");
    const list = LIST_OF[element.name];
    const found = (list === undefined ? LISTS : [list]).map((name) => lists.get(name)!.get(resid));
    const value = found.find((one) => one !== undefined);
    if (value === undefined) {
      throw new Error(TEXTS.unresolved(resid, list === undefined ? TEXTS.anyResources : `<${list}>`, element.place));
    }
    return value;
  };
  resolveAll(overrides, resolve);
  return resolve;
}

function readList(list: XmlElement | undefined): Map<string, string> {
  const values = new Map<string, string>();
  for (const entry of childrenOf(list, "Image", "Url", "String")) {
    const id = requiredAttribute(entry, "id");
    if (values.has(id)) throw new Error(TEXTS.repeatedResource(id, entry.place));
    values.set(id, requiredAttribute(entry, "DefaultValue"));
  }
  return values;
}

/** Excel refuses a manifest for any reference that leads nowhere, also from parts that are not read here. */
function resolveAll(element: XmlElement, resolve: Resolve): void {
  if ("resid" in element.attributes) resolve(element);
  // Overrides within overrides bring resources of their own.
  for (const child of element.children) if (child.name !== "VersionOverrides") resolveAll(child, resolve);
}
