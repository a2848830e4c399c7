import { TEXTS } from "./texts";
import type { XmlElement } from "./xml-element";

/** The first child with this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The children with one of these names, in the order of the document. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): readonly XmlElement[] {
  return element?.children.filter((child) => names.includes(child.name)) ?? [];
}

/** The first child with this name, without which the manifest is not valid. */
export function requiredChild(element: XmlElement, name: string): XmlElement {
  const child = childOf(element, name);
  if (!child) throw new Error(TEXTS.missingElement(name, element.place));
  return child;
}

/** An attribute without which the manifest is not valid. */
export function requiredAttribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined || value === "") throw new Error(TEXTS.missingAttribute(name, element.place));
  return value;
}

/** The text of a child without which the manifest is not valid. */
export function requiredText(element: XmlElement, name: string): string {
  const child = requiredChild(element, name);
  if (child.text === "") throw new Error(TEXTS.missingText(child.place));
  return child.text;
}

/** The value of a child such as <DisplayName DefaultValue="…"/>; what it says in other languages is left aside. */
export function requiredDefault(element: XmlElement, name: string): string {
  return requiredAttribute(requiredChild(element, name), "DefaultValue");
}
